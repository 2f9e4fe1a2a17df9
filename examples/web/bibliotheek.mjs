// The library: compiled Rust, in the page itself. `bouw.mjs` makes wasm.mjs from its bytes, so nothing is fetched.

import {
  initSync,
  isParticipatiewetFout,
  loonkostensubsidieBereken,
  loonkostensubsidieKeuzes,
  parametersTabel,
  versie,
} from "../../bindings-wasm/pkg/web/participatiewet.js";
import { wasm } from "./wasm.mjs";

export { versie };

/** Must be called once, before anything else here. Throws if the browser has no WebAssembly or may not use it. */
export function start() {
  initSync({ module: Uint8Array.from(atob(wasm), (teken) => teken.charCodeAt(0)) });
}

/** Either `{ uitkomst }` or `{ fouten }`. Anything else that goes wrong is a fault of the page and is thrown. */
export function bereken(invoer) {
  try {
    return { uitkomst: loonkostensubsidieBereken(invoer), fouten: [] };
  } catch (fout) {
    if (!isParticipatiewetFout(fout)) throw fout;
    return { uitkomst: null, fouten: fout.fouten };
  }
}

/** The question that a choice answers, by its id. */
export function vraagVanKeuze(id) {
  return loonkostensubsidieKeuzes().find((keuze) => keuze.id === id)?.omschrijving ?? id;
}

/**
 * What the form must ask for these dates (as typed), or `null` while they are no dates. The library knows which
 * version of the law holds; the page only asks it what is missing.
 */
export function vraagstelling(peildatum, ingangsdatum) {
  const datums = ingangsdatum ? { peildatum, ingangsdatum } : { peildatum };
  const proef = { ...datums, loonwaarde: "50", arbeidsduur: "36", onbekendeDatum: "laatste_bekende" };
  const volledig = bereken({ ...proef, normaleArbeidsduur: "36", functieloon: "5000" }).uitkomst;
  if (!volledig) return null;
  const mist = (pad) => bereken(proef).fouten.some((fout) => fout.pad === pad && fout.code === "ontbreekt");
  return {
    werkweek: mist("/normaleArbeidsduur"),
    functieloon: mist("/functieloon"),
    grens: volwassenVanaf(volledig.peildatum),
  };
}

/**
 * The age from which the adult minimum wage holds. It has only ever become lower, and a running subsidy keeps the
 * figures of 1 January, so the age of 1 January is on the safe side: whoever is younger is asked for the exact age.
 */
function volwassenVanaf(peildatum) {
  const dag = `${peildatum.slice(0, 4)}-01-01`;
  const leeftijden = parametersTabel()
    .filter((rij) => rij.van <= dag && (rij.tot === null || dag < rij.tot))
    .map((rij) => /^minimumjeugdloon_percentage_(\d+)$/.exec(rij.reeks)?.[1])
    .filter(Boolean);
  return Math.max(...leeftijden.map(Number)) + 1;
}

/** If the figures of this date are not known yet: the last day that is known, as `31 december 2026`. */
export function laatsteBekende(fouten) {
  const fout = fouten.find(({ code }) => code === "peildatum_na_bekende_bedragen");
  return fout ? (/tot en met (\d{1,2} \p{L}+ \d{4})/u.exec(fout.verwacht)?.[1] ?? "") : null;
}
