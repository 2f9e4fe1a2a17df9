// What happens with answers that are missing, wrong or unclear: a list with the focus, the same words at the question,
// nothing typed is lost, and nothing is guessed.

import assert from "node:assert/strict";
import test from "node:test";

import { GEWOON, bereken, browser, foto, fouten, gefocust, kop, plat, reken, vul } from "./hulp.mjs";

const open = browser();
const TITEL = "Rekenhulp loonkostensubsidie";

test("all problems at once, above and outside the form, with the focus and the number in the title", async () => {
  const page = await open();
  await vul(page, { peildatum: "" });
  await bereken(page);
  assert.deepEqual(await fouten(page), [
    "Vul een datum in.",
    "Kies of de subsidie al loopt op die datum.",
    "Kies of de medewerker 21 jaar of ouder is op die datum.",
    "Kies of de loonwaarde is vastgesteld.",
    "Vul de uren per week in, bijvoorbeeld 32.",
  ]);
  assert.equal(await page.title(), `(5 fouten) ${TITEL}`);
  assert.equal(await gefocust(page), "foutenlijst-kop");
  assert.equal(await page.locator("#foutenlijst-kop").innerText(), "Er ging iets mis. Controleer deze 5 vragen.");
  assert.equal(await page.locator("form #foutenlijst").count(), 0);
  const boven = await page.evaluate(() =>
    Boolean(document.getElementById("foutenlijst").compareDocumentPosition(document.getElementById("formulier")) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  assert.ok(boven);
  await foto(page, "fouten");
});

test("each item leads to its field, which has the same words and is marked", async () => {
  const page = await open();
  await vul(page, { peildatum: "" });
  await bereken(page);
  const velden = ["peildatum-dag", "lopend-nee", "volwassen-ja", "route-vastgesteld", "arbeidsduur"];
  const links = await page.locator("#foutenlijst a").all();
  for (const [plek, link] of links.entries()) {
    await link.click();
    assert.equal(await gefocust(page), velden[plek]);
    const tekst = await link.innerText();
    const beschreven = await page.locator(`#${velden[plek]}`).evaluate((veld) => {
      const ongeldig = veld.closest("[aria-invalid]");
      const ids = (ongeldig?.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
      return { ongeldig: ongeldig?.getAttribute("aria-invalid"), tekst: ids.map((id) => document.getElementById(id).textContent).join(" ") };
    });
    assert.equal(beschreven.ongeldig, "true");
    assert.ok(beschreven.tekst.includes(`Fout: ${tekst}`), `${velden[plek]}: ${beschreven.tekst}`);
  }
});

test("one problem: singular, and everything that was typed is still there", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, loonwaarde: "zestig" });
  assert.equal(await page.title(), `(1 fout) ${TITEL}`);
  assert.equal(await page.locator("#foutenlijst-kop").innerText(), "Er ging iets mis. Controleer deze vraag.");
  assert.deepEqual(await fouten(page), ["Schrijf de loonwaarde als getal, bijvoorbeeld 60."]);
  assert.equal(await page.inputValue("#loonwaarde"), "zestig");
  assert.equal(await page.inputValue("#arbeidsduur"), "32");
  await foto(page, "fout");
  await reken(page, { loonwaarde: "60" });
  assert.equal(await page.title(), TITEL);
  assert.equal(await page.locator("#foutenlijst").isVisible(), false);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
});

test("a problem takes the old amount away", async () => {
  const page = await open();
  await reken(page, GEWOON);
  await reken(page, { arbeidsduur: "" });
  assert.equal(await page.locator("#uitkomst").isVisible(), false);
});

test("0,6 is a question: the user confirms 60 %", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, loonwaarde: "0,6" });
  assert.equal(await page.locator("#uitkomst").isVisible(), false);
  assert.match((await fouten(page))[0], /0,6 kan twee dingen betekenen/);
  assert.equal(await page.inputValue("#loonwaarde"), "0,6");
  await foto(page, "vraag");
  await page.getByRole("button", { name: "Ja, ik bedoel 60 %" }).click();
  assert.equal(await page.inputValue("#loonwaarde"), "60");
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
  assert.equal(await gefocust(page), "uitkomst-kop");
});

test("the same for an estimate, and the other problems stay", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, route: "onbekend", loonwaarde: undefined, verwacht: "0,55", arbeidsduur: "0" });
  assert.equal((await fouten(page)).length, 2);
  await page.getByRole("button", { name: "Ja, ik bedoel 55 %" }).click();
  assert.equal(await page.inputValue("#verwacht"), "55");
  assert.deepEqual(await fouten(page), ["Vul meer dan 0 en ten hoogste 60 uur per week in."]);
});

test("1.234 hours is refused, and no reading is offered that cannot be", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, arbeidsduur: "1.234" });
  assert.match((await fouten(page))[0], /1\.234 kan twee dingen betekenen/);
  assert.equal(await page.getByRole("button", { name: /ik bedoel/ }).count(), 0);
});

test("38.500 hours can only be 38,5: that is offered", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, arbeidsduur: "38.500" });
  await page.getByRole("button", { name: "Ja, ik bedoel 38,5 uur" }).click();
  assert.match(plat(await page.locator(".gegevens").innerText()), /38,5 uur per week/);
});

test("1.800 euro is a question too", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, peildatum: "1 6 2016", normaleArbeidsduur: "36", functieloon: "1.800" });
  await foto(page, "2016");
  await page.getByRole("button", { name: "Ja, ik bedoel 1800 euro" }).click();
  assert.equal(await page.inputValue("#functieloon"), "1800");
  assert.match(await kop(page), /per maand$/);
});

test("a year of two digits is a question", async () => {
  const page = await open();
  await reken(page, { ...GEWOON, peildatum: "1 7 26" });
  assert.deepEqual(await fouten(page), ["Schrijf het jaar met vier cijfers, bijvoorbeeld 2026."]);
  await page.locator("#foutenlijst a").click();
  assert.equal(await gefocust(page), "peildatum-jaar");
  assert.equal(await page.getByRole("button", { name: /ik bedoel 1926/ }).count(), 0);
  await page.getByRole("button", { name: "Ja, ik bedoel 2026" }).click();
  assert.equal(await page.inputValue("#peildatum-jaar"), "2026");
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
});

for (const [antwoorden, tekst, veld] of [
  [{ peildatum: "31 12 2014" }, "Vul een datum in vanaf 1 januari 2015. Toen begon de Participatiewet.", "peildatum-jaar"],
  [{ peildatum: "30 2 2026" }, "Deze datum bestaat niet. Controleer de dag, de maand en het jaar.", "peildatum-dag"],
  [{ peildatum: "1 zomer 2026" }, "Vul een dag, een maand en een jaar in, elk in een eigen vak.", "peildatum-dag"],
  [{ lopend: "ja" }, "Vul in op welke dag de subsidie is begonnen.", "ingangsdatum-dag"],
  [{ lopend: "ja", ingangsdatum: "1 8 2026" }, "De subsidie begint na de datum waarvoor u wilt rekenen. Controleer de beide datums.", "ingangsdatum-dag"],
  [{ lopend: "ja", ingangsdatum: "1 8 2014" }, "De subsidie kan niet zijn begonnen voor 1 januari 2015.", "ingangsdatum-jaar"],
  [{ volwassen: "nee" }, "Vul de leeftijd van de medewerker in.", "leeftijd"],
  [{ volwassen: "nee", leeftijd: "12" }, "De medewerker moet ten minste 15 jaar zijn. Controleer de leeftijd.", "leeftijd"],
  [{ volwassen: "nee", leeftijd: "19,5" }, "Vul de leeftijd in hele jaren in, bijvoorbeeld 19.", "leeftijd"],
  [{ volwassen: "nee", leeftijd: "30" }, "U koos ‘Nee, jonger’, maar vulde 30 jaar in. Controleer de leeftijd of kies ‘Ja’.", "leeftijd"],
  [{ loonwaarde: "" }, "Vul de loonwaarde in, bijvoorbeeld 60.", "loonwaarde"],
  [{ loonwaarde: "-5" }, "Vul een loonwaarde in van 0 tot en met 200 procent. Meestal ligt de loonwaarde tussen 30 en 100.", "loonwaarde"],
  [{ loonwaarde: "60,1234" }, "Schrijf de loonwaarde met ten hoogste twee cijfers achter de komma.", "loonwaarde"],
  [{ arbeidsduur: "61" }, "Vul meer dan 0 en ten hoogste 60 uur per week in.", "arbeidsduur"],
  [{ arbeidsduur: "28:75" }, "Schrijf de uren als getal, bijvoorbeeld 32, 28,5 of 28:30.", "arbeidsduur"],
  [
    { route: "forfait", loonwaarde: undefined, lopend: "ja", ingangsdatum: "1 1 2026" },
    "Op deze datum zijn de eerste 6 maanden al voorbij. Dan telt de vastgestelde loonwaarde. Kies een ander antwoord of een eerdere datum.",
    "route-forfait",
  ],
]) {
  test(`${JSON.stringify(antwoorden)}: one clear text, at ${veld}`, async () => {
    const page = await open();
    await reken(page, { ...GEWOON, ...antwoorden });
    assert.deepEqual(await fouten(page), [tekst]);
    await page.locator("#foutenlijst a").click();
    assert.equal(await gefocust(page), veld);
  });
}

test("a date with a part missing names that part", async () => {
  const page = await open();
  await vul(page, GEWOON);
  await page.fill("#peildatum-maand", "");
  await bereken(page);
  assert.deepEqual(await fouten(page), ["Vul bij de datum waarvoor u wilt rekenen ook de maand in."]);
  await page.locator("#foutenlijst a").click();
  assert.equal(await gefocust(page), "peildatum-maand");
});

test("before 2017 there was no forfait: a problem if chosen, a missing column if both were asked", async () => {
  const page = await open();
  const oud = { ...GEWOON, peildatum: "1 6 2016", normaleArbeidsduur: "36", loonwaarde: undefined };
  await reken(page, { ...oud, route: "forfait" });
  assert.match((await fouten(page))[0], /bestond het forfait nog niet/);
  await reken(page, { route: "onbekend", verwacht: "60", functieloon: "1800" });
  assert.match(plat(await page.locator(".variant").first().innerText()), /bestond het forfait nog niet/);
  assert.match(plat(await page.locator(".variant").last().innerText()), /per maand/);
});

test("a text of a problem never shows a name from the code", async () => {
  const page = await open();
  for (const antwoorden of [
    { arbeidsduur: "nan" },
    { arbeidsduur: "9".repeat(40) },
    { loonwaarde: "1e5" },
    { loonwaarde: "9".repeat(40) },
    { peildatum: "1 1 2300" },
    { peildatum: "1 1 2027" },
  ]) {
    await reken(page, { ...GEWOON, ...antwoorden });
    const teksten = await fouten(page);
    assert.ok(teksten.length > 0, JSON.stringify(antwoorden));
    for (const tekst of teksten) assert.doesNotMatch(tekst, /[a-z]+_[a-z]+|[a-z][A-Z]|["=/]|undefined|null/, tekst);
  }
});
