// Shows an answer of the library: the amount, what it is not, and everything that explains it.

import { vraagVanKeuze } from "./bibliotheek.mjs";
import { maak } from "./dom.mjs";
import { aantal, cijfer, datumVoluit, euro, komma } from "./opmaak.mjs";
import { AFKORTINGEN, gegevensRegels, meldingTeksten, reeksNaam, waaromGeenForfait } from "./teksten.mjs";

const alinea = (...inhoud) => maak("p", {}, ...inhoud);
const lijst = (regels) => maak("ul", {}, ...regels.map((regel) => maak("li", {}, regel)));

/** The whole result for these answers: one amount, or two side by side. `delen` are `{ route, uitkomst, fouten }`. */
export function toonUitkomst(plaats, a, delen) {
  const gelukt = delen.filter(({ uitkomst }) => uitkomst);
  const eerste = gelukt[0].uitkomst;
  plaats.replaceChildren(
    ...(a.route === "onbekend" ? beide(a, delen) : een(a, eerste)),
    gegevens(eerste.gegevens, a),
    ...(a.route === "onbekend" ? [] : uitleg(eerste, 3)),
    slot(),
    alleenOpPapier(gelukt.map(({ uitkomst }) => uitkomst)),
  );
  plaats.hidden = false;
}

// --- the amount ---------------------------------------------------------------------------------

function een(a, uitkomst) {
  const kop = maak("h2", { id: "uitkomst-kop", tabindex: "-1" }, ...kopTekst("De loonkostensubsidie is", uitkomst));
  const watHetIs = uitkomst.bedrag.cent === 0 ? waaromNul() : voorbehoud();
  return [
    maak("div", { class: "bedragblok" }, verouderd(), schatting([uitkomst]), kop, watHetIs, delen(uitkomst)),
    ...bijzonderheden(uitkomst),
  ];
}

function beide(a, resultaten) {
  const [forfait, ...metLoonwaarde] = resultaten;
  const gelukt = resultaten.filter(({ uitkomst }) => uitkomst).map(({ uitkomst }) => uitkomst);
  const tekst = forfait.uitkomst ? "Er zijn twee mogelijke bedragen" : "Op deze datum telt alleen een loonwaarde";
  const kop = maak("h2", { id: "uitkomst-kop", tabindex: "-1" }, tekst);
  return [
    maak(
      "div",
      { class: "bedragblok" },
      verouderd(),
      schatting(gelukt),
      kop,
      forfait.uitkomst && alinea("Eerst kan het forfait gelden. Is de loonwaarde vastgesteld? Dan telt de loonwaarde."),
      voorbehoud(),
    ),
    maak(
      "div",
      { class: "naast-elkaar" },
      variant("Met het forfait", "Ten hoogste de eerste 6 maanden van de baan", forfait),
      a.loonwaarde
        ? variant(`Met een loonwaarde van ${procent(metLoonwaarde[0])}`, "Als de gemeente deze loonwaarde vaststelt", metLoonwaarde[0])
        : voorbeelden(metLoonwaarde),
    ),
  ];
}

const procent = ({ uitkomst }) => `${komma(uitkomst.gegevens.loonwaarde)}\u00a0%`;

function variant(naam, wanneer, { uitkomst, fouten }) {
  const kop = maak("h3", {}, naam);
  if (!uitkomst) {
    return maak("section", { class: "variant" }, kop, alinea(waaromGeenForfait(fouten[0])));
  }
  return maak(
    "section",
    { class: "variant" },
    kop,
    maak("p", { class: "wanneer" }, wanneer),
    maak("p", { class: "variant-bedrag" }, ...kopTekst("", uitkomst)),
    delen(uitkomst),
    ...bijzonderheden(uitkomst),
    maak("details", {}, maak("summary", {}, "Zo komen wij aan dit bedrag", maak("span", { class: "onzichtbaar" }, `: ${naam}`)), ...uitleg(uitkomst, 4)),
  );
}

/** For who has no idea of the loonwaarde. */
function voorbeelden(resultaten) {
  const regels = resultaten
    .filter(({ uitkomst }) => uitkomst)
    .map((resultaat) =>
      maak("tr", {}, maak("th", { scope: "row" }, procent(resultaat)), maak("td", { class: "getal" }, euro(resultaat.uitkomst.bedrag.cent))),
    );
  return maak(
    "section",
    { class: "variant" },
    maak("h3", {}, "Met een loonwaarde"),
    maak("p", { class: "wanneer" }, "Als de gemeente de loonwaarde vaststelt"),
    maak(
      "table",
      {},
      maak("caption", {}, "Voorbeelden"),
      maak("thead", {}, maak("tr", {}, maak("th", { scope: "col" }, "Loonwaarde"), maak("th", { scope: "col", class: "getal" }, "Subsidie per maand"))),
      maak("tbody", {}, ...regels),
    ),
  );
}

function kopTekst(inleiding, { bedrag }) {
  return [
    ...(inleiding ? [maak("span", { class: "bedrag-inleiding" }, inleiding), " "] : []),
    maak("span", { class: "bedrag" }, euro(bedrag.cent)),
    " ",
    maak("span", { class: "bedrag-per" }, "per maand"),
  ];
}

/** Filled when the user changes an answer; it is there from the start so that a screen reader hears the change. */
function verouderd() {
  return maak("p", { id: "verouderd", class: "verouderd", role: "status" });
}

function schatting(uitkomsten) {
  if (!uitkomsten.some(({ status }) => status === "geschat")) return null;
  return maak(
    "p",
    { class: "schatting" },
    maak("strong", {}, "Dit is een schatting. "),
    "Niet alle bedragen voor deze datum zijn bekend. Het echte bedrag kan anders zijn.",
  );
}

function voorbehoud() {
  return alinea(
    maak("strong", {}, "Dit is de hoogte, geen recht. "),
    "Zo hoog is de subsidie voor één baan, als u haar krijgt. De gemeente stelt de loonwaarde en het bedrag vast.",
  );
}

function waaromNul() {
  return alinea(
    maak("strong", {}, "Er is geen loonkostensubsidie bij deze loonwaarde. "),
    "Het werk is volgens de loonwaarde ten minste het minimumloon waard. Er is dus geen verschil dat de gemeente kan betalen.",
  );
}

function delen(uitkomst) {
  if (uitkomst.bedrag.cent === 0) return null;
  return maak(
    "p",
    { class: "delen" },
    `Dat is ${euro(uitkomst.bedragZonderWerkgeverslasten.cent)} voor het loon, plus ${euro(uitkomst.werkgeverslasten.cent)} voor de kosten die u als werkgever extra hebt (werkgeverslasten).`,
  );
}

/** What the reader must know of this amount, in the order of importance. */
function bijzonderheden(uitkomst) {
  const regels = meldingTeksten(uitkomst.meldingen);
  if (uitkomst.begrensd) regels.unshift("Het maximum geldt. Zonder maximum was het bedrag hoger geweest.");
  if (uitkomst.gegevens.forfaitair) {
    regels.unshift("Dit bedrag geldt ten hoogste de eerste 6 maanden van de baan. Daarna telt de vastgestelde loonwaarde. Het bedrag wordt dan hoger, lager of blijft gelijk.");
  }
  if (!regels.length) return [];
  return [maak("div", { class: "blok let-op" }, maak("p", { class: "blok-kop" }, "Let op"), lijst(regels))];
}

// --- why ----------------------------------------------------------------------------------------

function gegevens(gelezen, a) {
  const regels = gegevensRegels(gelezen, a).map(([naam, waarde]) => maak("div", {}, maak("dt", {}, naam), maak("dd", {}, waarde)));
  return maak("div", { class: "gegevens" }, maak("h3", {}, "Uw gegevens"), maak("dl", {}, ...regels));
}

function uitleg(uitkomst, niveau) {
  return [
    stappen(uitkomst),
    maak("p", { class: "toelichting" }, "Wij rekenen met precieze bedragen en ronden één keer af, in de laatste stap. De andere stappen tonen een afgerond bedrag. Telt u die na, dan kunt u een cent verschil vinden."),
    maak("p", { class: "toelichting" }, afkortingen(uitkomst), maak("span", { class: "op-scherm" }, " De links openen de wet in een nieuw tabblad.")),
    maak("p", { class: "toelichting" }, uitkomst.voorbehoud),
    ...kopMet(niveau, "Waar de berekening van uitgaat", lijst(uitkomst.aannames.map(({ tekst }) => tekst)), uitkomst.aannames),
    keuzes(uitkomst),
    cijfers(uitkomst),
  ].filter(Boolean);
}

const kopMet = (niveau, tekst, inhoud, bron) => (bron.length ? [maak(`h${niveau}`, {}, tekst), inhoud] : []);

/** Rows become blocks on a narrow screen; the roles keep them a table for a screen reader. */
function rij(soort, ...cellen) {
  return maak("tr", { role: "row" }, ...cellen.map(([naam, ...inhoud]) => cel(soort, naam, inhoud)));
}

function cel(soort, naam, inhoud) {
  if (soort === "kop") return maak("th", { scope: "col", role: "columnheader", class: naam }, ...inhoud);
  const isKop = naam === "wat";
  return maak(isKop ? "th" : "td", { scope: isKop && "row", role: isKop ? "rowheader" : "cell", class: naam }, ...inhoud);
}

function tabel(klasse, titel, koppen, rijen) {
  return maak(
    "table",
    { class: klasse, role: "table" },
    maak("caption", {}, titel),
    maak("thead", { role: "rowgroup" }, rij("kop", ...koppen)),
    maak("tbody", { role: "rowgroup" }, ...rijen.map((cellen) => rij("cel", ...cellen))),
  );
}

function stappen(uitkomst) {
  const koppen = [["nummer", "Stap"], ["wat", "Wat"], ["hoe", "Berekening"], ["getal", "Uitkomst"], ["grond", "Artikel"]];
  const rijen = uitkomst.stappen.map((stap) => [
    ["nummer", String(stap.nummer)],
    ["wat", stap.omschrijving],
    ["hoe", vast(stap.formule)],
    ["getal", vast(stap.getoond)],
    ["grond", wetslink(stap)],
  ]);
  return tabel("stappen", "Zo komen wij aan dit bedrag", koppen, rijen);
}

/** An amount or a percentage is not broken over two lines. */
const vast = (tekst) => tekst.replaceAll("€ ", "€\u00a0").replaceAll(" %", "\u00a0%").replaceAll(" uur", "\u00a0uur");

const wetslink = ({ link, artikel }) => maak("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, artikel);

function afkortingen(uitkomst) {
  const gebruikt = AFKORTINGEN.filter(([kort]) => uitkomst.stappen.some(({ artikel }) => artikel.startsWith(`${kort} art.`)));
  return gebruikt.map(([kort, lang]) => `${kort} is: ${lang}.`).join(" ");
}

function keuzes(uitkomst) {
  const regels = uitkomst.keuzes.map((keuze) => [
    maak("strong", {}, vraagVanKeuze(keuze.id)),
    ` ${keuze.tekst} `,
    maak("span", { class: "grond" }, keuze.grond),
  ]);
  if (!regels.length) return null;
  return maak(
    "details",
    {},
    maak("summary", {}, `Wat de wet openlaat (${aantal(regels.length, "keuze", "keuzes")})`),
    alinea("Op deze punten kan de wet anders worden gelezen. Zo is hier gerekend:"),
    lijst(regels),
  );
}

function cijfers(uitkomst) {
  const koppen = [["wat", "Cijfer"], ["getal", "Waarde"], ["hoe", "Geldt vanaf"], ["grond", "Bron"]];
  const rijen = uitkomst.gebruikteRijen.map((rij) => [
    ["wat", reeksNaam(rij.reeks)],
    ["getal", cijfer(rij.waarde, rij.eenheid)],
    ["hoe", rij.van ? datumVoluit(rij.van) : ""],
    ["grond", rij.bron],
  ]);
  const versies = uitkomst.regelversies.map(({ onderdeel, versie, van, bron }) =>
    `${onderdeel}: ${versie.replaceAll("_", " ")}, vanaf ${datumVoluit(van)} (${bron})`,
  );
  return maak(
    "details",
    {},
    maak("summary", {}, `Gebruikte cijfers en wetsteksten (${aantal(rijen.length, "cijfer", "cijfers")})`),
    tabel("cijfers", "Met deze cijfers is gerekend", koppen, rijen),
    alinea("Deze versies van de regels zijn toegepast:"),
    lijst(versies),
  );
}

// --- the end ------------------------------------------------------------------------------------

function slot() {
  return maak(
    "p",
    { class: "slot" },
    maak("button", { type: "button", class: "knop tweede", click: () => window.print() }, "Afdrukken of bewaren als pdf"),
  );
}

/** On paper a link says nothing: the addresses in full, and room to write. */
function alleenOpPapier(uitkomsten) {
  const links = new Map(uitkomsten.flatMap(({ stappen }) => stappen).map(({ link, artikel }) => [link, artikel]));
  return maak(
    "div",
    { class: "papier" },
    maak("p", {}, "Kenmerk: ________________________   Naam: ________________________"),
    maak("p", {}, maak("strong", {}, "Adressen van de wetsartikelen")),
    maak("ul", {}, ...[...links].map(([link, artikel]) => maak("li", {}, `${artikel}: ${link}`))),
  );
}
