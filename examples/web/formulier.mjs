// Reads the form as text, exactly as typed, and shows only the questions that count. It judges nothing:
// that is for the library.

import { vraagstelling } from "./bibliotheek.mjs";
import { vind } from "./dom.mjs";

export const DATUMDELEN = ["dag", "maand", "jaar"];

const tekst = (id) => vind(id).value.trim();

/** The chosen option of a question, or "". */
export const gekozen = (naam) => document.querySelector(`input[name="${naam}"]:checked`)?.value ?? "";

/** The three fields of a date as one text: `1-7-2026`, `1-juli-2026`; "" while all are empty. */
function datum(naam) {
  const delen = DATUMDELEN.map((deel) => tekst(`${naam}-${deel}`));
  return delen.some(Boolean) ? delen.join("-") : "";
}

/** Everything that the user answered to the questions that are now on the page. */
export function antwoorden() {
  const zichtbaar = (id) => vind(id).closest("[hidden]") === null;
  const indienZichtbaar = (id) => (zichtbaar(id) ? tekst(id) : "");
  return {
    peildatum: datum("peildatum"),
    lopend: gekozen("lopend"),
    ingangsdatum: datum("ingangsdatum"),
    volwassen: gekozen("volwassen"),
    leeftijd: tekst("leeftijd"),
    grens: Number(document.querySelector(".grens").textContent),
    route: gekozen("route"),
    loonwaarde: tekst(gekozen("route") === "onbekend" ? "verwacht" : "loonwaarde"),
    arbeidsduur: tekst("arbeidsduur"),
    normaleArbeidsduur: tekst("normaleArbeidsduur"),
    functieloon: indienZichtbaar("functieloon"),
  };
}

/** The clock is in the page, not in the library: today, as a start. */
export function vulVandaagIn() {
  const nu = new Date();
  const delen = [nu.getDate(), nu.getMonth() + 1, nu.getFullYear()];
  DATUMDELEN.forEach((deel, plek) => (vind(`peildatum-${deel}`).value = delen[plek]));
  return antwoorden().peildatum;
}

/** Shows the questions that count for the answers so far, and hides the others; what was typed there is kept. */
export function pasAan() {
  for (const vervolg of document.querySelectorAll("[data-bij]")) {
    const [naam, waarde] = vervolg.dataset.bij.split("=");
    vervolg.hidden = gekozen(naam) !== waarde;
  }
  const { peildatum, lopend, ingangsdatum } = antwoorden();
  const vragen = vraagstelling(peildatum, lopend === "ja" ? ingangsdatum : "") ?? vraagstelling(peildatum, "");
  if (vragen) stel(vragen);
}

function stel({ werkweek, functieloon, grens }) {
  const plek = werkweek ? vind("werkweek-verplicht") : vind("werkweek-meer");
  if (vind("werkweek").parentElement !== plek) plek.append(vind("werkweek"));
  vind("werkweek-verplicht").hidden = !werkweek;
  vind("werkweek-meer").hidden = werkweek;
  vind("werkweek-vrij").hidden = werkweek;
  vind("functieloon-vraag").hidden = !functieloon || gekozen("route") === "forfait";

  const getoond = document.querySelectorAll(".grens");
  if (getoond[0].textContent !== String(grens)) {
    for (const plaats of getoond) plaats.textContent = grens;
    // another question: the old answer does not count
    for (const optie of document.querySelectorAll('input[name="volwassen"]')) optie.checked = false;
    document.querySelector('[data-bij="volwassen=nee"]').hidden = true;
  }
}

/** A whole date pasted in one of the three fields is spread over them. Only where day, month and year are clear. */
export function plakDatum(gebeurtenis) {
  const naam = gebeurtenis.target.id?.match(/^(.+)-(?:dag|maand|jaar)$/)?.[1];
  const geplakt = gebeurtenis.clipboardData?.getData("text").trim() ?? "";
  const delen =
    /^(?<dag>\d{1,2})[-\s]+(?<maand>\d{1,2}|\p{L}+)[-\s]+(?<jaar>\d{4})$/u.exec(geplakt) ??
    /^(?<jaar>\d{4})-(?<maand>\d{2})-(?<dag>\d{2})$/.exec(geplakt);
  if (!naam || !delen) return;
  gebeurtenis.preventDefault();
  for (const deel of DATUMDELEN) vind(`${naam}-${deel}`).value = delen.groups[deel];
  gebeurtenis.target.dispatchEvent(new Event("input", { bubbles: true }));
}
