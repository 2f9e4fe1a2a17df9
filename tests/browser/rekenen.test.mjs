// From question to amount: what the page shows is what the library says, for every date and spelling.

import assert from "node:assert/strict";
import test from "node:test";

import { GEWOON, bereken, bibliotheek, browser, foto, gefocust, kop, plat, reken, vectoren, vul } from "./hulp.mjs";

const open = browser();

test("a known amount, end to end: 60 %, 32 of 36 hours, 1 July 2026", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, loonwaarde: "60%", normaleArbeidsduur: "36" });
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
  assert.equal(await gefocust(page), "uitkomst-kop");
  const uitkomst = plat(await page.locator("#uitkomst").innerText());
  assert.match(uitkomst, /Dit is de hoogte, geen recht\./);
  assert.match(uitkomst, /€ 897,41 voor het loon, plus € 224,35 voor de kosten/);
  assert.doesNotMatch(uitkomst, /toegekend|besluit\b|u heeft recht/i);
  await foto(page, "uitkomst");
});

test("each step has a row heading, a right-aligned amount and a dated link that keeps the page", async () => {
  const page = await open();
  await reken(page, GEWOON);
  const tabel = page.getByRole("table", { name: "Zo komen wij aan dit bedrag" });
  const rijen = tabel.locator("tbody tr");
  assert.ok((await rijen.count()) >= 10);
  for (const rij of await rijen.all()) {
    assert.equal(await rij.getByRole("rowheader").count(), 1);
    const link = rij.getByRole("link");
    assert.match(await link.getAttribute("href"), /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR\d+&.*z=2026-07-01/);
    assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
    assert.equal(await link.getAttribute("target"), "_blank");
  }
  const stijl = await rijen.last().locator(".getal").evaluate((cel) => {
    const { textAlign, fontVariantNumeric } = getComputedStyle(cel);
    return `${textAlign} ${fontVariantNumeric}`;
  });
  assert.equal(stijl, "right tabular-nums");
  assert.equal(plat(await rijen.last().locator(".getal").innerText()), "€ 1.121,76");
});

test("the only ways out of the page are links to the law", async () => {
  const page = await open();
  await reken(page, GEWOON);
  const adressen = await page.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.ok(adressen.every((adres) => adres.startsWith("#") || adres.startsWith("https://wetten.overheid.nl/")), adressen.join("\n"));
});

test("the forfait says that it ends", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, route: "forfait", loonwaarde: undefined, arbeidsduur: "36" });
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.577,48 per maand");
  assert.match(plat(await page.locator("#uitkomst .let-op").innerText()), /ten hoogste de eerste 6 maanden van de baan/);
  await foto(page, "forfait");
});

test("'weet ik niet' shows both amounts side by side, each with its steps", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, route: "onbekend", loonwaarde: undefined, verwacht: "55" });
  const varianten = page.locator("#uitkomst .variant");
  assert.equal(await varianten.count(), 2);
  const { loonkostensubsidieBereken } = bibliotheek();
  for (const [plek, route] of [{ forfaitair: true }, { loonwaarde: "55" }].entries()) {
    const { bedrag } = loonkostensubsidieBereken({ peildatum: "1-7-2026", arbeidsduur: "32", ...route });
    assert.equal(centen(await varianten.nth(plek).locator(".bedrag").innerText()), bedrag.cent);
    await varianten.nth(plek).getByText("Zo komen wij aan dit bedrag").first().click();
    assert.ok((await varianten.nth(plek).getByRole("rowheader").count()) >= 8);
  }
  await foto(page, "beide");
});

test("'weet ik niet' without an estimate gives examples", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, route: "onbekend", loonwaarde: undefined });
  const voorbeelden = page.getByRole("table", { name: "Voorbeelden" });
  assert.equal(await voorbeelden.locator("tbody tr").count(), 7);
  const zestig = voorbeelden.getByRole("row", { name: /^60/ });
  assert.match(plat(await zestig.innerText()), /€ 1\.121,76/);
  await foto(page, "voorbeelden");
});

for (const [getypt, gelezen] of [
  ["28:30", "28,5 uur"],
  ["38,5", "38,5 uur"],
  ["38.5", "38,5 uur"],
  [" 28 u ", "28 uur"],
]) {
  test(`hours typed as '${getypt}' are shown back as ${gelezen}`, async () => {
    const page = await open();
    await reken(page, { ...GEWOON, arbeidsduur: getypt });
    assert.match(plat(await page.locator(".gegevens").innerText()), new RegExp(`Uren in het contract ${gelezen} per week`));
    assert.equal(await page.inputValue("#arbeidsduur"), getypt);
  });
}

test("a month may be a word", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, peildatum: "1 juli 2026" });
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
});

test("a pasted date is spread over the three fields", async () => {
  const page = await open();
  for (const geplakt of ["2019-07-01", "1-7-2019", "1 juli 2019"]) {
    await page.locator("#peildatum-dag").evaluate((veld, tekst) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", tekst);
      veld.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, geplakt);
    assert.equal(await page.inputValue("#peildatum-jaar"), "2019");
    await page.fill("#peildatum-jaar", "2026");
  }
});

test("a running subsidy keeps the figures of 1 January", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, lopend: "ja", ingangsdatum: "1 3 2025" });
  assert.match(plat(await page.locator(".stappen tbody tr").first().innerText()), /1 januari 2026/);
});

test("before 2024 the page asks for the full-time week, from 2024 it is optional", async () => {
  const page = await open();
  assert.equal(await page.locator("#werkweek-meer").isVisible(), true);
  assert.equal(await page.locator("#normaleArbeidsduur").isVisible(), false);
  await vul(page, { ...GEWOON, peildatum: "31 12 2023", loonwaarde: "60" });
  assert.equal(await page.locator("#normaleArbeidsduur").isVisible(), true);
  assert.equal(await page.locator("#werkweek-meer").isVisible(), false);
  await bereken(page);
  assert.deepEqual(await page.locator("#foutenlijst li").allInnerTexts(), [
    "Vul in hoeveel uur een volledige baan in deze functie is. Op deze datum telt dat mee in het bedrag.",
  ]);
  await reken(page, { normaleArbeidsduur: "38" });
  assert.match(await kop(page), /per maand$/);
  await vul(page, { peildatum: "1 1 2024" });
  assert.equal(await page.locator("#werkweek-meer").isVisible(), true);
});

test("in 2015 and 2016 the page asks for the wage of the job, not for a forfait", async () => {
  const page = await open();
  assert.equal(await page.locator("#functieloon").isVisible(), false);
  await vul(page, { ...GEWOON, peildatum: "1 6 2016" });
  assert.equal(await page.locator("#functieloon").isVisible(), true);
  await page.check("#route-forfait");
  assert.equal(await page.locator("#functieloon").isVisible(), false);
});

test("the wage of the job is shown as any amount, however it was typed", async () => {
  const page = await open();
  const geval = { ...GEWOON, peildatum: "1 6 2016", normaleArbeidsduur: "36" };
  for (const [getypt, getoond] of [["1.800,50", "€ 1.800,50"], ["1800", "€ 1.800,00"], ["2000,5", "€ 2.000,50"]]) {
    await page.reload();
    await reken(page, { ...geval, functieloon: getypt });
    assert.ok(plat(await page.locator("#uitkomst").innerText()).includes(`Maandloon van de functie ${getoond} `), getypt);
  }
});

test("the adult age follows the date, and an answer to another question does not count", async () => {
  const page = await open();
  const vraag = () => page.locator("#volwassen-vraag").innerText();
  await page.check("#volwassen-ja");
  assert.match(await vraag(), /21 jaar of ouder/);
  for (const [datum, grens] of [
    ["1 6 2016", 23],
    ["1 8 2018", 22],
    ["1 8 2019", 22], // a subsidy that runs since May 2019 still has the figures of January 2019
    ["1 1 2020", 21],
  ]) {
    await vul(page, { peildatum: datum });
    assert.match(await vraag(), new RegExp(`${grens} jaar of ouder`));
  }
  assert.equal(await page.isChecked("#volwassen-ja"), false);
});

test("loonwaarde 100: amount 0, and why", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, loonwaarde: "100" });
  assert.equal(await kop(page), "De loonkostensubsidie is € 0,00 per maand");
  const uitkomst = plat(await page.locator("#uitkomst").innerText());
  assert.match(uitkomst, /Er is geen loonkostensubsidie bij deze loonwaarde/);
  assert.match(uitkomst, /niet lager dan het minimumloon/);
  await foto(page, "nul");
});

test("a low loonwaarde: the maximum is named", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, loonwaarde: "20" });
  assert.match(plat(await page.locator("#uitkomst .let-op").innerText()), /Het maximum geldt/);
});

test("after the known figures: no amount, unless the user asks for an estimate", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, peildatum: "1 3 2027" });
  assert.equal(await page.locator("#uitkomst").isVisible(), false);
  assert.match((await page.locator("#foutenlijst li").allInnerTexts())[0], /1 maart 2027 .*nog niet bekend.*31 december 2026/);
  await foto(page, "2027");
  await page.getByRole("button", { name: /schatting/ }).click();
  assert.match(plat(await page.locator(".schatting").innerText()), /^Dit is een schatting/);
  assert.match(await kop(page), /per maand$/);
  const letOp = await page.locator("#uitkomst .let-op li").allInnerTexts();
  assert.equal(letOp.length, 1);
  assert.match(letOp[0], /bekend tot en met 31 december 2026.*Minimumloon per maand.*Vakantiebijslag/);
  await foto(page, "schatting");
});

test("if today is after the known figures the page says so at once", async () => {
  const page = await open({ vandaag: "2027-03-01T09:00:00" });
  assert.match(await page.locator("#bericht").innerText(), /tot en met 31 december 2026/);
  assert.equal(await page.inputValue("#peildatum-jaar"), "2027");
  await foto(page, "vandaag-onbekend");
  const nu = await open();
  assert.equal(await nu.locator("#bericht").isVisible(), false);
});

test("a changed answer marks the result as old, until it is computed again", async () => {
  const page = await open();
  await reken(page, GEWOON);
  assert.equal(await page.locator("#verouderd").innerText(), "");
  await page.fill("#loonwaarde", "70");
  assert.match(await page.locator("#verouderd").innerText(), /hoort bij de oude antwoorden/);
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
  await foto(page, "verouderd");
  await bereken(page);
  assert.equal(await page.locator("#verouderd").innerText(), "");
  assert.notEqual(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
});

test("the page shows the cents of the library, for every version of the law", async () => {
  const gevallen = [
    { peildatum: "1 7 2026", loonwaarde: "60", arbeidsduur: "32", normaleArbeidsduur: "36" },
    { peildatum: "1 1 2026", loonwaarde: "45,5", arbeidsduur: "38,5" },
    { peildatum: "30 6 2026", loonwaarde: "25", arbeidsduur: "40", normaleArbeidsduur: "38" },
    { peildatum: "1 7 2025", loonwaarde: "33", arbeidsduur: "28:20", leeftijd: "19" },
    { peildatum: "1 1 2025", route: "forfait", arbeidsduur: "24" },
    { peildatum: "1 1 2024", loonwaarde: "71", arbeidsduur: "17,25" },
    { peildatum: "31 12 2023", loonwaarde: "71", arbeidsduur: "17,25", normaleArbeidsduur: "38" },
    { peildatum: "1 7 2022", loonwaarde: "60", arbeidsduur: "32", normaleArbeidsduur: "38", leeftijd: "20" },
    { peildatum: "1 8 2021", route: "forfait", arbeidsduur: "40", normaleArbeidsduur: "36", ingangsdatum: "1 3 2021" },
    { peildatum: "1 9 2019", loonwaarde: "50", arbeidsduur: "36", normaleArbeidsduur: "40", leeftijd: "21", ingangsdatum: "1 5 2019" },
    { peildatum: "15 8 2018", loonwaarde: "40", arbeidsduur: "20", normaleArbeidsduur: "40", leeftijd: "21" },
    { peildatum: "1 3 2017", loonwaarde: "80", arbeidsduur: "38", normaleArbeidsduur: "38", ingangsdatum: "1 9 2016" },
    { peildatum: "1 6 2016", loonwaarde: "60", arbeidsduur: "24", normaleArbeidsduur: "36", functieloon: "1.800,50" },
    { peildatum: "1 2 2015", loonwaarde: "30", arbeidsduur: "12", normaleArbeidsduur: "36", functieloon: "1650", leeftijd: "22" },
  ];
  const { loonkostensubsidieBereken } = bibliotheek();
  const page = await open();
  for (const { route = "vastgesteld", ...geval } of gevallen) {
    const streepjes = (datum) => datum?.replaceAll(" ", "-");
    const { bedrag } = loonkostensubsidieBereken({
      ...geval,
      peildatum: streepjes(geval.peildatum),
      ingangsdatum: streepjes(geval.ingangsdatum),
      ...(route === "forfait" && { forfaitair: true }),
    });
    await page.reload();
    await reken(page, {
      ...geval,
      route,
      lopend: geval.ingangsdatum ? "ja" : "nee",
      volwassen: geval.leeftijd ? "nee" : "ja",
    });
    assert.equal(centen(await kop(page)), bedrag.cent, JSON.stringify(geval));
  }
  assert.deepEqual(page.gezien.fouten, []);
});

test("the page shows the amounts of the shared vectors", async () => {
  const alle = vectoren();
  assert.ok(alle.length >= 24, `${alle.length} vectors fit the page`);
  const elke = Math.floor(alle.length / 24);
  const page = await open();
  const datum = (iso) => iso?.split("-").reverse().join(" ");
  const tekst = (getal) => (getal === undefined ? undefined : String(getal));
  for (const { id, invoer, verwacht } of alle.filter((_, plek) => plek % elke === 0)) {
    await page.reload();
    await reken(page, {
      peildatum: datum(invoer.peildatum),
      lopend: invoer.ingangsdatum ? "ja" : "nee",
      ingangsdatum: datum(invoer.ingangsdatum),
      volwassen: invoer.leeftijd ? "nee" : "ja",
      leeftijd: tekst(invoer.leeftijd),
      route: invoer.forfaitair ? "forfait" : "vastgesteld",
      loonwaarde: tekst(invoer.loonwaarde),
      arbeidsduur: tekst(invoer.arbeidsduur),
      normaleArbeidsduur: tekst(invoer.normale_arbeidsduur),
      functieloon: tekst(invoer.functieloon),
    });
    assert.equal(centen(await kop(page)), Number(verwacht.bedrag.replace(".", "")), id);
  }
});

test("without JavaScript there is an explanation and a worked example", async () => {
  const page = await open({ scripts: false });
  const tekst = plat(await page.locator("#inhoud").innerText());
  assert.match(tekst, /heeft JavaScript nodig/);
  assert.match(tekst, /€ 1\.121,76/);
  assert.equal(await page.locator("#formulier").isVisible(), false);
  await foto(page, "zonder-javascript");
});

test("without WebAssembly the page says so", async () => {
  const page = await open();
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.reload();
  assert.equal(await page.locator("#storing").isVisible(), true);
  assert.equal(await page.locator("#formulier").isVisible(), false);
});

function centen(tekst) {
  return Number(/€\s([\d.]+),(\d\d)/.exec(tekst).slice(1).join("").replaceAll(".", ""));
}
