// What the browser tests share: the built page in a real Chromium, and how to answer its questions.

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after, before } from "node:test";

import { chromium } from "playwright-core";

const root = new URL("../../", import.meta.url);
const require = createRequire(import.meta.url);

export const BESTAND = fileURLToPath(new URL("examples/web/dist/rekenhulp.html", root));
export const ADRES = pathToFileURL(BESTAND).href;
export const html = () => readFileSync(BESTAND, "utf8");

/** The same library as a Node package, to compare with. */
export const bibliotheek = () => require(fileURLToPath(new URL("bindings-wasm/pkg/nodejs/participatiewet.js", root)));

const ARGUMENTEN = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The cases with an amount from the shared vectors, as far as the page asks everything that they need. */
export function vectoren() {
  const { vectoren: alle } = JSON.parse(readFileSync(new URL("tests/vectoren/loonkostensubsidie.json", root), "utf8"));
  const gevraagd = [
    "peildatum", "loonwaarde", "forfaitair", "arbeidsduur", "normale_arbeidsduur", "leeftijd", "ingangsdatum", "functieloon",
  ];
  return alle.filter(
    ({ invoer, verwacht }) =>
      verwacht?.bedrag !== undefined &&
      Object.keys(invoer).every((veld) => gevraagd.includes(veld)) &&
      /^\d{4}-\d\d-\d\d$/.test(invoer.peildatum) &&
      // the page asks an age only under the adult one, and the wage of the job only where it counts
      !(invoer.leeftijd > 20) &&
      !(invoer.functieloon && invoer.peildatum >= "2017"),
  );
}

/** One browser for all tests of a file; `open` gives a fresh page in it, with everything that went wrong kept. */
export function browser() {
  let chrome;
  before(async () => {
    if (!existsSync(BESTAND)) throw new Error("examples/web/dist/rekenhulp.html is not there: run node examples/web/bouw.mjs");
    chrome = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ARGUMENTEN });
  });
  after(() => chrome?.close());

  /**
   * `vandaag`: the clock of the page. `gezien` keeps requests, messages on the console (a policy violation is one) and
   * errors of the page.
   */
  return async function open({ adres = ADRES, vandaag = "2026-11-23T12:00:00", scripts = true, ...opties } = {}) {
    const context = await chrome.newContext({
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      viewport: { width: 1000, height: 900 },
      javaScriptEnabled: scripts,
      ...opties,
    });
    const gezien = { verzoeken: [], console: [], fouten: [] };
    context.on("request", (verzoek) => gezien.verzoeken.push(verzoek.url()));
    const page = await context.newPage();
    page.on("console", (bericht) => gezien.console.push(bericht.text()));
    page.on("pageerror", (fout) => gezien.fouten.push(String(fout)));
    page.setDefaultTimeout(10_000);
    if (scripts) await page.clock.setFixedTime(new Date(vandaag));
    await page.goto(adres);
    return Object.assign(page, { gezien });
  };
}

/** A case that the page and the library both can compute: 1 July 2026, adult, new, 60 %, 32 hours. */
export const GEWOON = {
  peildatum: "1 7 2026",
  lopend: "nee",
  volwassen: "ja",
  route: "vastgesteld",
  loonwaarde: "60",
  arbeidsduur: "32",
};

/** Types answers into the form, in the order of the questions. A date is one text with spaces. */
export async function vul(page, antwoorden) {
  const datum = async (naam, tekst) => {
    const delen = tekst.split(" ");
    for (const [plek, deel] of ["dag", "maand", "jaar"].entries()) await page.fill(`#${naam}-${deel}`, delen[plek] ?? "");
  };
  const stappen = {
    peildatum: (tekst) => datum("peildatum", tekst),
    lopend: (optie) => page.check(`#lopend-${optie}`),
    ingangsdatum: (tekst) => datum("ingangsdatum", tekst),
    volwassen: (optie) => page.check(`#volwassen-${optie}`),
    leeftijd: (tekst) => page.fill("#leeftijd", tekst),
    route: (optie) => page.check(`#route-${optie}`),
    loonwaarde: (tekst) => page.fill("#loonwaarde", tekst),
    verwacht: (tekst) => page.fill("#verwacht", tekst),
    arbeidsduur: (tekst) => page.fill("#arbeidsduur", tekst),
    functieloon: (tekst) => page.fill("#functieloon", tekst),
    normaleArbeidsduur: async (tekst) => {
      const veld = page.locator("#normaleArbeidsduur");
      if (!(await veld.isVisible())) await page.locator("#werkweek-meer > summary").click();
      await veld.fill(tekst);
    },
  };
  for (const vraag of Object.keys(antwoorden)) {
    if (!stappen[vraag]) throw new Error(`no question ${vraag}`);
  }
  for (const [vraag, stap] of Object.entries(stappen)) {
    if (antwoorden[vraag] !== undefined) await stap(antwoorden[vraag]);
  }
}

export const bereken = (page) => page.getByRole("button", { name: "Bereken", exact: true }).click();

/** Fills in, computes. */
export async function reken(page, antwoorden) {
  await vul(page, antwoorden);
  await bereken(page);
}

/** The heading of the result, spaces made plain. */
export const kop = async (page) => plat(await page.locator("#uitkomst-kop").innerText());

/** The problems in the list above the form. */
export const fouten = (page) => page.locator("#foutenlijst li").allInnerTexts();

export const plat = (tekst) => tekst.replace(/\s+/g, " ").trim();

/** What has the focus: its id. */
export const gefocust = (page) => page.evaluate(() => document.activeElement.id);

/** For people: target/browser/<naam>.png. */
export async function foto(page, naam) {
  const map = fileURLToPath(new URL("target/browser/", root));
  mkdirSync(map, { recursive: true });
  await page.screenshot({ path: `${map}${naam}.png`, fullPage: true });
}

/** Where a test may write something for people. */
export function uitvoer(naam) {
  const map = fileURLToPath(new URL("target/browser/", root));
  mkdirSync(map, { recursive: true });
  return `${map}${naam}`;
}
