// What a problem is called on the page: plain Dutch for each code at each question. A code that is not listed here falls
// back on what the library expected.

import { laatsteBekende } from "./bibliotheek.mjs";
import { cijfer, datumVoluit, komma } from "./opmaak.mjs";

const UREN = {
  leeg: "Vul de uren per week in, bijvoorbeeld 32.",
  onleesbaar: "Schrijf de uren als getal, bijvoorbeeld 32, 28,5 of 28:30.",
  te_veel_decimalen: "Schrijf de uren met ten hoogste twee cijfers achter de komma, of als 28:20.",
  buiten_bereik: "Vul meer dan 0 en ten hoogste 60 uur per week in.",
  dubbelzinnig: ({ waarde }) => `Het getal ${waarde} kan twee dingen betekenen. Schrijf het zonder punt, bijvoorbeeld 36 of 28,5.`,
};

const TEKSTEN = {
  "/peildatum": {
    leeg: "Vul een datum in.",
    onleesbaar: "Vul een dag, een maand en een jaar in, elk in een eigen vak.",
    buiten_bereik: "Deze datum bestaat niet. Controleer de dag, de maand en het jaar.",
    dubbelzinnig: "Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.",
    peildatum_voor_2015: "Vul een datum in vanaf 1 januari 2015. Toen begon de Participatiewet.",
    peildatum_na_bekende_bedragen: (fout) =>
      `Voor ${fout.waarde ? datumVoluit(fout.waarde) : "deze datum"} zijn de bedragen nog niet bekend. De laatste datum die wij kennen is ${laatsteBekende([fout])}.`,
  },
  "/lopend": { leeg: "Kies of de subsidie al loopt op die datum." },
  "/ingangsdatum": {
    leeg: "Vul in op welke dag de subsidie is begonnen.",
    onleesbaar: "Vul van het begin van de subsidie de dag, de maand en het jaar in, elk in een eigen vak.",
    buiten_bereik: "De dag waarop de subsidie begon, bestaat niet. Controleer de dag, de maand en het jaar.",
    dubbelzinnig: "Schrijf het jaar waarin de subsidie begon met vier cijfers, bijvoorbeeld 2025.",
    ingangsdatum_voor_2015: "De subsidie kan niet zijn begonnen voor 1 januari 2015.",
    ingangsdatum_na_peildatum:
      "De subsidie begint na de datum waarvoor u wilt rekenen. Controleer de beide datums.",
  },
  "/volwassen": { leeg: (_, a) => `Kies of de medewerker ${a.grens} jaar of ouder is op die datum.` },
  "/leeftijd": {
    leeg: "Vul de leeftijd van de medewerker in.",
    onleesbaar: "Schrijf de leeftijd als getal, bijvoorbeeld 19.",
    te_veel_decimalen: "Vul de leeftijd in hele jaren in, bijvoorbeeld 19.",
    buiten_bereik: "De medewerker moet ten minste 15 jaar zijn. Controleer de leeftijd.",
    niet_jonger: ({ waarde }) => `U koos ‘Nee, jonger’, maar vulde ${waarde} jaar in. Controleer de leeftijd of kies ‘Ja’.`,
  },
  "/forfaitair": {
    forfait_niet_van_kracht:
      "Op deze datum bestond het forfait nog niet. Kies een ander antwoord of een latere datum.",
    forfait_buiten_venster:
      "Op deze datum zijn de eerste 6 maanden al voorbij. Dan telt de vastgestelde loonwaarde. Kies een ander antwoord of een eerdere datum.",
  },
  "/loonwaarde": {
    leeg: "Vul de loonwaarde in, bijvoorbeeld 60.",
    onleesbaar: "Schrijf de loonwaarde als getal, bijvoorbeeld 60.",
    te_veel_decimalen: "Schrijf de loonwaarde met ten hoogste twee cijfers achter de komma.",
    buiten_bereik: "Vul een loonwaarde in van 0 tot en met 200 procent. Meestal ligt de loonwaarde tussen 30 en 100.",
    dubbelzinnig: ({ waarde }) => `De loonwaarde ${waarde} kan twee dingen betekenen. Schrijf het percentage voluit, bijvoorbeeld 60 of 38,5.`,
  },
  "/arbeidsduur": UREN,
  "/normaleArbeidsduur": {
    ...UREN,
    leeg: "Vul in hoeveel uur een volledige baan in deze functie is. Op deze datum telt dat mee in het bedrag.",
  },
  "/functieloon": {
    leeg: "Vul het maandloon van deze functie in. Op deze datum was de loonwaarde een deel van dat loon.",
    onleesbaar: "Schrijf het maandloon als bedrag, bijvoorbeeld 1800 of 1.800,50.",
    te_veel_decimalen: "Schrijf het maandloon in euro’s en hele centen, bijvoorbeeld 1800,50.",
    buiten_bereik: "Vul een maandloon in van meer dan 0 en ten hoogste 100.000 euro.",
    dubbelzinnig: ({ waarde }) => `Het bedrag ${waarde} kan twee dingen betekenen. Schrijf het zonder punt, bijvoorbeeld 1800, of met centen.`,
  },
};

/** Why one of the two amounts is not there. */
export function waaromGeenForfait({ code, verwacht }) {
  switch (code) {
    case "forfait_niet_van_kracht":
      return "Dit bedrag is er niet. Op deze datum bestond het forfait nog niet.";
    case "forfait_buiten_venster":
      return "Dit bedrag is er niet. Op deze datum zijn de eerste 6 maanden al voorbij.";
    default:
      return `Dit bedrag is er niet. Nodig is: ${verwacht}.`;
  }
}

const DATUMS = { "/peildatum": "de datum waarvoor u wilt rekenen", "/ingangsdatum": "het begin van de subsidie" };

/** A date of which only some parts are there. */
export function datumOnvolledig(pad, leeg) {
  const woorden = leeg.map((deel) => ({ dag: "de dag", maand: "de maand", jaar: "het jaar" })[deel]);
  return `Vul bij ${DATUMS[pad]} ook ${woorden.join(" en ")} in.`;
}

/** The text of a problem. An answer that is missing and one that is empty are the same to a reader. */
export function foutTekst(fout, a) {
  if (fout.pad === "/loonwaarde" && !a.route) return "Kies of de loonwaarde is vastgesteld.";
  const bijVraag = TEKSTEN[fout.pad] ?? {};
  const tekst = bijVraag[fout.code === "ontbreekt" ? "leeg" : fout.code];
  if (typeof tekst === "function") return tekst(fout, a);
  return tekst ?? `Controleer dit antwoord. Wij verwachten: ${fout.verwacht}.`;
}

/** What a button with a reading says: `Ja, ik bedoel 60 %`. */
export function lezingTekst(fout, lezing) {
  const eenheid = { "/arbeidsduur": " uur", "/normaleArbeidsduur": " uur", "/functieloon": " euro" }[fout.pad] ?? "";
  return `Ja, ik bedoel ${lezing}${eenheid}`;
}

/** Names of the figures for a reader. */
const REEKSEN = {
  wettelijk_minimumloon_maand: "Minimumloon per maand",
  wettelijk_minimumloon_uur: "Minimumloon per uur",
  referentiemaandloon: "Minimumloon per maand (referentiemaandloon, 36 uur per week)",
  minimumjeugdloon_percentage: "Minimumjeugdloon, deel van het minimumloon",
  vakantiebijslag: "Vakantiebijslag",
  vergoeding_werkgeverslasten: "Vergoeding voor werkgeverslasten",
  loonkostensubsidie_maximum: "Maximum van de subsidie, deel van minimumloon en vakantiebijslag",
  loonkostensubsidie_forfait: "Forfait, deel van minimumloon en vakantiebijslag",
  loonkostensubsidie_uren: "Werkweek waarmee wordt gerekend",
};

export function reeksNaam(reeks) {
  const [, naam, leeftijd] = /^(.+?)(?:_(\d+))?$/.exec(reeks);
  const gewoon = REEKSEN[naam] ?? naam.replaceAll("_", " ");
  return leeftijd ? `${gewoon}, ${leeftijd} jaar` : gewoon;
}

/** The messages of an answer, with the figures by their names for a reader; a row of the same message is one. */
export function meldingTeksten(meldingen) {
  const gelijk = /^Schatting: (\S+) is bekend tot en met (.+?);/;
  const laatst = [];
  const teksten = [];
  for (const { tekst } of meldingen) {
    const deel = gelijk.exec(tekst);
    if (deel) laatst.push(deel);
    else teksten.push(tekst.replace(/\b[a-z]+(?:_[a-z0-9]+)+\b/g, reeksNaam));
  }
  if (laatst.length) {
    const namen = laatst.map(([, reeks]) => reeksNaam(reeks)).join("; ");
    teksten.unshift(`Deze cijfers zijn bekend tot en met ${laatst[0][2]}. Voor uw datum is gerekend met het laatst bekende cijfer. Het gaat om: ${namen}.`);
  }
  return teksten;
}

/** Codes of the sources in the table of steps, in full. */
export const AFKORTINGEN = [
  ["Pw", "Participatiewet"],
  ["Wml", "Wet minimumloon en minimumvakantiebijslag"],
  ["Bmjl", "Besluit minimumjeugdloon"],
  ["Besluit LKS 2015", "Besluit loonkostensubsidie Participatiewet"],
  ["Besluit LKS 2021", "Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021"],
  ["Regeling LKS 2015", "Regeling loonkostensubsidie Participatiewet"],
  ["Regeling LKS 2021", "Regeling loonkostensubsidie Participatiewet 2021"],
];

/** The answers as they were read, for the result and the print. */
export function gegevensRegels(gegevens, a) {
  const regels = [
    ["Datum van de berekening", datumVoluit(gegevens.peildatum)],
    [
      "Begin van de subsidie",
      a.lopend === "ja" ? datumVoluit(gegevens.ingangsdatum) : "op die datum",
    ],
    ["Leeftijd", gegevens.leeftijd === undefined ? `${a.grens} jaar of ouder` : `${gegevens.leeftijd} jaar`],
    ["Loonwaarde", loonwaardeTekst(gegevens, a)],
    ["Uren in het contract", `${uren(gegevens.arbeidsduur)} per week`],
  ];
  if (gegevens.normaleArbeidsduur) regels.push(["Volledige baan in deze functie", `${uren(gegevens.normaleArbeidsduur)} per week`]);
  if (gegevens.functieloon) regels.push(["Maandloon van de functie", cijfer(gegevens.functieloon, "euro")]);
  return regels;
}

const uren = (getal) => `${komma(getal)} uur`;

function loonwaardeTekst(gegevens, a) {
  if (a.route === "onbekend") return a.loonwaarde ? "nog niet vastgesteld" : "niet bekend";
  return gegevens.forfaitair ? "nog niet vastgesteld: forfait" : `${komma(gegevens.loonwaarde)}\u00a0%`;
}
