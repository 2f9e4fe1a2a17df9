// The page: starts the library, and says what happens when.

import { bereken, laatsteBekende, start, versie } from "./bibliotheek.mjs";
import { lezingen, rekenUit } from "./berekening.mjs";
import { focus, maak, vind } from "./dom.mjs";
import { antwoorden, pasAan, plakDatum, vulVandaagIn } from "./formulier.mjs";
import { toonFouten, wisFouten } from "./fouten.mjs";
import { lezingTekst } from "./teksten.mjs";
import { toonUitkomst } from "./uitkomst.mjs";

const formulier = vind("formulier");
const uitkomst = vind("uitkomst");

/** Computes, and shows either every problem or the result. Never while typing. */
function reken(opties = {}) {
  wisFouten();
  uitkomst.classList.remove("is-verouderd");
  const a = antwoorden();
  const { fouten, resultaten } = rekenUit(a, opties);
  if (fouten.length) {
    uitkomst.hidden = true;
    uitkomst.replaceChildren();
    toonFouten(fouten, a, (fout) => knoppen(fout, a));
    return;
  }
  toonUitkomst(uitkomst, a, resultaten);
  focus(vind("uitkomst-kop"));
}

/** What the user can confirm at a question, instead of typing again. */
function knoppen(fout, a) {
  if (fout.code === "peildatum_na_bekende_bedragen") {
    const doe = () => reken({ onbekendeDatum: "laatste_bekende" });
    return [{ tekst: "Reken met de laatst bekende bedragen (schatting)", doe }];
  }
  return lezingen(fout, a).map((lezing) => ({ tekst: lezingTekst(fout, lezing), doe: () => neemOver(fout, a, lezing) }));
}

/** The user confirmed a reading: it goes into the field, in sight, and the page computes again. */
function neemOver(fout, a, lezing) {
  const naam = fout.pad.slice(1);
  const veld = naam.endsWith("datum") ? `${naam}-jaar` : naam === "loonwaarde" && a.route === "onbekend" ? "verwacht" : naam;
  vind(veld).value = lezing.replace("%", "").trim();
  pasAan();
  reken();
}

/** The amount on the page belongs to other answers than those in the form. */
function verouderd() {
  const melding = vind("verouderd");
  if (!melding || melding.textContent) return;
  uitkomst.classList.add("is-verouderd");
  melding.textContent = "Let op: u hebt een antwoord veranderd. Dit bedrag hoort bij de oude antwoorden. Kies opnieuw ‘Bereken’.";
}

/** Says at once that the figures of today are not known; the form can still be used for an earlier date. */
function meldOudeCijfers(vandaag) {
  const laatste = laatsteBekende(bereken({ peildatum: vandaag, loonwaarde: "50", arbeidsduur: "36" }).fouten);
  if (!laatste) return;
  vind("bericht").replaceChildren(
    maak("p", {}, maak("strong", {}, `Deze rekenhulp kent de bedragen tot en met ${laatste}. `), "Voor vandaag zijn de bedragen nog niet bekend. Kies een eerdere datum, of gebruik een nieuwere versie van de rekenhulp."),
  );
  vind("bericht").hidden = false;
}

/** Everything folds open on paper, and back after it. */
function klapOpenOpPapier() {
  let dicht = [];
  window.addEventListener("beforeprint", () => {
    dicht = [...uitkomst.querySelectorAll("details:not([open])")];
    for (const details of dicht) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of dicht) details.open = false;
  });
}

function begin() {
  try {
    start();
  } catch {
    vind("storing").hidden = false;
    return;
  }
  vind("versie").textContent = versie();
  meldOudeCijfers(vulVandaagIn());
  pasAan();
  formulier.addEventListener("submit", (verzending) => {
    verzending.preventDefault();
    reken();
  });
  formulier.addEventListener("input", () => {
    pasAan();
    verouderd();
  });
  formulier.addEventListener("paste", plakDatum);
  klapOpenOpPapier();
  formulier.hidden = false;
}

begin();
