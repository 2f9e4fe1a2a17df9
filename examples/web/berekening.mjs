// From answers to calls of the library: which variants there are, and every problem of all of them at once.

import { bereken } from "./bibliotheek.mjs";

/** Examples for who does not know the loonwaarde; illustrations, no rule. */
const VOORBEELDEN = ["30", "40", "50", "60", "70", "80", "90"];

/** The order of the questions on the page, by path. */
const VOLGORDE = [
  "/peildatum",
  "/lopend",
  "/ingangsdatum",
  "/volwassen",
  "/leeftijd",
  "/forfaitair",
  "/loonwaarde",
  "/arbeidsduur",
  "/normaleArbeidsduur",
  "/functieloon",
];

/** What the library is asked, apart from the route; an answer that is not needed and empty is left out. */
export function invoer(a, opties = {}) {
  const uit = { peildatum: a.peildatum, arbeidsduur: a.arbeidsduur, ...opties };
  if (a.lopend) uit.ingangsdatum = a.lopend === "ja" ? a.ingangsdatum : a.peildatum;
  if (a.volwassen === "nee") uit.leeftijd = a.leeftijd;
  if (a.normaleArbeidsduur) uit.normaleArbeidsduur = a.normaleArbeidsduur;
  if (a.functieloon) uit.functieloon = a.functieloon;
  return uit;
}

/** The routes of art. 10d lid 1 to compute for these answers. */
export function routes(a) {
  switch (a.route) {
    case "vastgesteld":
      return [{ loonwaarde: a.loonwaarde }];
    case "forfait":
      return [{ forfaitair: true }];
    case "onbekend":
      return [{ forfaitair: true }, ...(a.loonwaarde ? [a.loonwaarde] : VOORBEELDEN).map((loonwaarde) => ({ loonwaarde }))];
    default:
      return [{}];
  }
}

/**
 * Every problem with the answers, in the order of the questions; or the answers of the library, one per route. A
 * forfait that does not exist on the date is a problem if it was chosen, and a missing column if both were asked.
 */
export function rekenUit(a, opties) {
  const resultaten = routes(a).map((route) => ({ route, ...bereken({ ...invoer(a, opties), ...route }) }));
  const alleen = resultaten.length === 1;
  const fouten = resultaten.flatMap((resultaat) =>
    resultaat.fouten.filter((fout) => {
      // "it starts on that date" repeats the date: its problems are told once
      if (a.lopend === "nee" && fout.pad === "/ingangsdatum") return false;
      return alleen || fout.pad !== "/forfaitair";
    }),
  );
  for (const vraag of ["lopend", "volwassen"]) {
    if (!a[vraag]) fouten.push({ code: "ontbreekt", pad: `/${vraag}`, verwacht: "een antwoord" });
  }
  const leeftijd = resultaten[0].uitkomst?.gegevens.leeftijd;
  if (leeftijd >= a.grens) fouten.push({ code: "niet_jonger", pad: "/leeftijd", waarde: String(leeftijd), verwacht: "" });
  return { fouten: opVolgorde(fouten), resultaten };
}

/** Each problem once. */
function opVolgorde(fouten) {
  const plek = ({ pad }) => (VOLGORDE.includes(pad) ? VOLGORDE.indexOf(pad) : VOLGORDE.length);
  const gezien = new Map(fouten.map((fout) => [`${fout.pad} ${fout.code}`, fout]));
  return [...gezien.values()].sort((een, ander) => plek(een) - plek(ander));
}

/**
 * The readings that the library asks about ("bedoelt u 60 %?"), as far as it would accept them. The page offers them;
 * the user confirms.
 */
export function lezingen(fout, a) {
  const vraag = fout.code === "dubbelzinnig" && /bedoelt u (.+?)\?/.exec(fout.verwacht)?.[1];
  if (!vraag) return [];
  const veld = fout.pad.slice(1);
  const route = routes(a).at(-1);
  return vraag.split(" of ").filter((lezing) => {
    // nobody writes an amount of money with one decimal
    if (veld === "functieloon" && /,\d$/.test(lezing)) return false;
    const kandidaat = { ...invoer(a), ...route };
    kandidaat[veld] = veld.endsWith("datum") ? kandidaat[veld].replace(/\d+$/, lezing) : lezing;
    return !bereken(kandidaat).fouten.some(({ pad }) => pad === fout.pad);
  });
}
