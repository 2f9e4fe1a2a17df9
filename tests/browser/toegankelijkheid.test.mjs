// axe on every state of the page, and what axe does not see: reflow, spacing of text, the target of a finger, paper.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";

import { GEWOON, browser, bereken, foto, reken, uitvoer, vul } from "./hulp.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const open = browser();

const SMAL = { viewport: { width: 320, height: 640 } };
const OUD = { ...GEWOON, peildatum: "1 6 2016", normaleArbeidsduur: "36", functieloon: "1800" };
const BEIDE = { ...GEWOON, route: "onbekend", loonwaarde: undefined };

const STATEN = {
  leeg: (opties) => open(opties),
  "alle-fouten": async (opties) => {
    const page = await open(opties);
    await vul(page, { peildatum: "" });
    await bereken(page);
    return page;
  },
  "een-fout": (opties) => metAntwoorden({ ...GEWOON, arbeidsduur: "abc" }, opties),
  vraag: (opties) => metAntwoorden({ ...GEWOON, loonwaarde: "0,6", arbeidsduur: "38.500" }, opties),
  "alle-vragen": async (opties) => {
    const page = await open(opties);
    await vul(page, { ...OUD, lopend: "ja", volwassen: "nee" });
    await page.locator(".inleiding summary").click();
    return page;
  },
  uitkomst: (opties) => metAntwoorden(GEWOON, opties),
  uitgeklapt: async (opties) => {
    const page = await metAntwoorden(GEWOON, opties);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    return page;
  },
  forfait: (opties) => metAntwoorden({ ...GEWOON, route: "forfait", loonwaarde: undefined }, opties),
  beide: async (opties) => {
    const page = await metAntwoorden({ ...BEIDE, verwacht: "55" }, opties);
    await page.evaluate(() => document.querySelectorAll(".variant details").forEach((details) => (details.open = true)));
    return page;
  },
  voorbeelden: (opties) => metAntwoorden(BEIDE, opties),
  verouderd: async (opties) => {
    const page = await metAntwoorden(GEWOON, opties);
    await page.fill("#loonwaarde", "70");
    return page;
  },
  "2027": (opties) => metAntwoorden({ ...GEWOON, peildatum: "1 3 2027" }, opties),
  schatting: async (opties) => {
    const page = await metAntwoorden({ ...GEWOON, peildatum: "1 3 2027" }, opties);
    await page.getByRole("button", { name: /schatting/ }).click();
    return page;
  },
  nul: (opties) => metAntwoorden({ ...GEWOON, loonwaarde: "100" }, opties),
  oud: (opties) => metAntwoorden(OUD, opties),
  "vandaag-onbekend": (opties) => open({ vandaag: "2027-03-01T09:00:00", ...opties }),
};

async function metAntwoorden(antwoorden, opties) {
  const page = await open(opties);
  await reken(page, antwoorden);
  return page;
}

/** Every finding: what is wrong, and what axe cannot decide (that needs a person, so it must be none too). */
async function keur(page, { vingers = true } = {}) {
  await page.evaluate(axe);
  const { violations, incomplete, passes } = await page.evaluate(
    (enabled) =>
      globalThis.axe.run(document, {
        runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        rules: { "target-size": { enabled } },
      }),
    vingers,
  );
  assert.ok(passes.length > 20);
  const kort = (soort) => ({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => `${soort} ${id}: ${target} ${[...any, ...all, ...none].map(({ message }) => message).join("; ")}`);
  return [...violations.flatMap(kort("violation")), ...incomplete.flatMap(kort("incomplete"))];
}

for (const [naam, maak] of Object.entries(STATEN)) {
  test(`axe: ${naam}`, async () => {
    assert.deepEqual(await keur(await maak()), []);
  });
}

for (const [soort, opties] of Object.entries({
  smal: SMAL,
  donker: { colorScheme: "dark" },
  contrast: { forcedColors: "active" },
})) {
  for (const naam of ["alle-fouten", "vraag", "uitgeklapt", "beide", "schatting", "verouderd"]) {
    test(`axe: ${naam}, ${soort}`, async () => {
      const page = await STATEN[naam](opties);
      assert.deepEqual(await keur(page), []);
      await foto(page, `${naam}-${soort}`);
    });
  }
}

test("axe: on paper", async () => {
  const page = await STATEN.uitgeklapt();
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await keur(page, { vingers: false }), []);
});

for (const naam of Object.keys(STATEN)) {
  test(`${naam}: fits 320 px, also with wide spacing of text`, async () => {
    const page = await STATEN[naam](SMAL);
    const breedte = () => page.evaluate(() => document.scrollingElement.scrollWidth);
    assert.equal(await breedte(), 320);
    // the values of WCAG 1.4.12
    await page.evaluate(() => {
      const stijl = new CSSStyleSheet();
      stijl.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
      document.adoptedStyleSheets = [stijl];
    });
    assert.equal(await breedte(), 320);
    const afgekapt = await page.evaluate(() =>
      [...document.querySelectorAll("main *")].filter((element) => element.offsetWidth > 1 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === "hidden").length,
    );
    assert.equal(afgekapt, 0);
  });
}

test("a screen reader gets the amount, the table and the questions by name", async () => {
  const page = await STATEN.uitkomst();
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  await page.getByRole("heading", { level: 1, name: "Rekenhulp loonkostensubsidie" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "De loonkostensubsidie is € 1.121,76 per maand" }).waitFor();
  await page.getByRole("region", { name: /De loonkostensubsidie is/ }).waitFor();
  for (const vraag of ["Loopt de loonkostensubsidie al", "Is de medewerker 21 jaar of ouder", "Is de loonwaarde al vastgesteld?"]) {
    await page.getByRole("radiogroup", { name: vraag }).waitFor();
  }
  await page.getByRole("group", { name: "Voor welke datum wilt u rekenen?" }).waitFor();
  await page.getByRole("textbox", { name: "Hoeveel uur per week staat er in het contract?" }).waitFor();
  await page.getByRole("table", { name: "Zo komen wij aan dit bedrag" }).waitFor();
});

test("on paper: the answers, the steps, the sources and the addresses, on two pages at most", async () => {
  const page = await STATEN.uitkomst();
  const pdf = await page.pdf({ path: uitvoer("afdruk.pdf"), preferCSSPageSize: true, printBackground: true });
  const bladen = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(bladen <= 2, `${bladen} pages`);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const zichtbaar = (kiezer) => page.locator(kiezer).first().isVisible();
  assert.equal(await zichtbaar("#formulier"), false);
  for (const kiezer of [".gegevens", ".stappen", ".cijfers", ".papier"]) assert.equal(await zichtbaar(kiezer), true, kiezer);
  assert.match(await page.locator(".papier").innerText(), /Pw art\. 10d lid 4: https:\/\/wetten\.overheid\.nl\//);
  await page.setViewportSize({ width: 720, height: 1000 });
  await foto(page, "papier");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  assert.equal(await zichtbaar(".cijfers"), false);
});
