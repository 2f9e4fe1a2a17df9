// Shows problems: a list above the form that gets the focus, the same words at each question, and the number in the
// title of the page. Where the library asks what was meant, a button offers the reading.

import { maak, focus, vind } from "./dom.mjs";
import { DATUMDELEN } from "./formulier.mjs";
import { aantal } from "./opmaak.mjs";
import { datumOnvolledig, foutTekst, lezingTekst } from "./teksten.mjs";

const titel = document.title;

/** The question and the field of each path. Most have the same name. */
function plek(fout, a) {
  switch (fout.pad) {
    case "/peildatum":
    case "/ingangsdatum":
      return { vraag: fout.pad.slice(1), veld: datumveld(fout) };
    case "/lopend":
    case "/volwassen":
      return { vraag: fout.pad.slice(1), veld: `${fout.pad.slice(1)}-${fout.pad === "/lopend" ? "nee" : "ja"}` };
    case "/forfaitair":
      return { vraag: "route", veld: `route-${a.route || "vastgesteld"}` };
    case "/loonwaarde":
      if (!a.route) return { vraag: "route", veld: "route-vastgesteld" };
      return a.route === "onbekend" ? { vraag: "verwacht", veld: "verwacht" } : { vraag: "loonwaarde", veld: "loonwaarde" };
    default: {
      const naam = fout.pad.split("/")[1];
      // a problem of a field that is not on the page: the whole form
      return vind(`${naam}-fout`) ? { vraag: naam, veld: naam } : { vraag: "peildatum", veld: "peildatum-dag" };
    }
  }
}

const legeDelen = (naam) => DATUMDELEN.filter((deel) => !vind(`${naam}-${deel}`).value.trim());

/** The part of a date to look at first. */
function datumveld({ pad, code }) {
  const naam = pad.slice(1);
  const jaar = ["dubbelzinnig", "peildatum_voor_2015", "ingangsdatum_voor_2015", "peildatum_na_bekende_bedragen"];
  return `${naam}-${legeDelen(naam)[0] ?? (jaar.includes(code) ? "jaar" : "dag")}`;
}

function tekstVan(fout, a) {
  const leeg = fout.code === "onleesbaar" && /datum$/.test(fout.pad) ? legeDelen(fout.pad.slice(1)) : [];
  return leeg.length ? datumOnvolledig(fout.pad, leeg) : foutTekst(fout, a);
}

/** Takes away every problem that is shown. */
export function wisFouten() {
  document.title = titel;
  vind("foutenlijst").hidden = true;
  for (const vak of document.querySelectorAll(".fout")) vak.replaceChildren();
  for (const element of document.querySelectorAll("[aria-invalid]")) {
    element.removeAttribute("aria-invalid");
    beschrijf(element, "");
  }
}

/** Adds the text of the problem to what a screen reader says of the field, or takes it away. */
function beschrijf(element, foutId) {
  const rest = (element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith("-fouttekst"));
  if (foutId) rest.push(foutId);
  if (rest.length) element.setAttribute("aria-describedby", rest.join(" "));
  else element.removeAttribute("aria-describedby");
}

/**
 * Shows all problems and moves the focus to the list. `knoppen(fout)` gives what can be confirmed at a question:
 * a list of `{ tekst, doe }`.
 */
export function toonFouten(fouten, a, knoppen) {
  const regels = fouten.map((fout) => {
    const { vraag, veld } = plek(fout, a);
    const tekst = tekstVan(fout, a);
    bijVeld(vraag, veld, tekst, knoppen(fout));
    return maak("li", {}, maak("a", { href: `#${veld}`, click: (klik) => naarVeld(klik, veld) }, tekst));
  });
  const vragen = new Set(fouten.map((fout) => plek(fout, a).vraag)).size;
  document.title = `(${aantal(fouten.length, "fout", "fouten")}) ${titel}`;
  vind("foutenlijst-kop").textContent =
    vragen === 1 ? "Er ging iets mis. Controleer deze vraag." : `Er ging iets mis. Controleer deze ${vragen} vragen.`;
  vind("foutenlijst").querySelector("ul").replaceChildren(...regels);
  vind("foutenlijst").hidden = false;
  focus(vind("foutenlijst-kop"));
}

function bijVeld(vraag, veld, tekst, knoppen) {
  const id = `${vraag}-fouttekst`;
  const vak = vind(`${vraag}-fout`);
  const eerder = vak.querySelector("p");
  if (eerder) eerder.append(` ${tekst}`);
  else vak.append(maak("p", { id }, maak("span", { class: "onzichtbaar" }, "Fout: "), tekst));
  vak.append(...knoppen.map(({ tekst, doe }) => maak("button", { type: "button", class: "knop klein", click: doe }, tekst)));

  // a group of radio buttons is invalid as a whole, of a date only the part to look at
  const groep = vind(vraag).matches('[role="radiogroup"]');
  const ongeldig = groep ? vind(vraag) : vind(veld);
  ongeldig.setAttribute("aria-invalid", "true");
  beschrijf(ongeldig, id);
}

function naarVeld(klik, veld) {
  klik.preventDefault();
  vind(veld).closest("details")?.setAttribute("open", "");
  vind(veld).focus();
}
