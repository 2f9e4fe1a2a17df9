// Every vector through the typed call: what the law says, and the same bytes as in the other languages.

import assert from "node:assert/strict";
import { test } from "node:test";

import { antwoorden, bewerkingen, foutNaarSnake, naarCamel, naarSnake, pw, reken, vectoren, zelfde } from "./hulp.mjs";

const lijst = vectoren();
const regels = antwoorden();

const verslagen = {
  "loonkostensubsidie.bereken": pw.loonkostensubsidieVerslag,
  "loonkostensubsidie.verloop": pw.loonkostensubsidieVerloopVerslag,
  "loonwaarde.bepaal": pw.loonwaardeVerslag,
  "termijnen.beslistermijn": pw.termijnenBeslistermijnVerslag,
  "termijnen.bezwaartermijn": pw.termijnenBezwaartermijnVerslag,
  "termijnen.beslissing_op_bezwaar": pw.termijnenBeslissingOpBezwaarVerslag,
  "termijnen.betaaldag": pw.termijnenBetaaldagVerslag,
  "termijnen.dwangsom": pw.termijnenDwangsomVerslag,
};

test("every operation has vectors", () => {
  assert.deepEqual(new Set(lijst.map((vector) => vector.bewerking)), new Set(Object.keys(bewerkingen)));
});

test("every vector has one answer, and every answer a vector", () => {
  assert.ok(lijst.length > 0, "no vectors");
  assert.deepEqual(lijst.map((vector) => vector.id).sort(), [...regels.keys()].sort());
});

// A part of an answer in the form in which a vector names it.
const codes = (delen) => delen.map((deel) => deel.code);
const gezien = {
  bedrag: (antwoord) => antwoord.bedrag.tekst,
  bedrag_zonder_werkgeverslasten: (antwoord) => antwoord.bedragZonderWerkgeverslasten.tekst,
  werkgeverslasten: (antwoord) => antwoord.werkgeverslasten.tekst,
  bedragen_datum: (antwoord) => antwoord.bedragenDatum,
  begrensd: (antwoord) => antwoord.begrensd,
  status: (antwoord) => antwoord.status,
  methode: (antwoord) => antwoord.methode,
  loonwaarde: (antwoord) => antwoord.loonwaarde,
  exact: (antwoord) => antwoord.exact,
  eerste_dag: (antwoord) => antwoord.eersteDag,
  kale_laatste_dag: (antwoord) => antwoord.kaleLaatsteDag,
  laatste_dag: (antwoord) => antwoord.laatsteDag,
  opgeschorte_dagen: (antwoord) => antwoord.opgeschorteDagen,
  niet_behandelen_tot_en_met: (antwoord) => antwoord.nietBehandelenTotEnMet,
  ontvangst_per_post_tot_en_met: (antwoord) => antwoord.ontvangstPerPostTotEnMet,
  stand: (antwoord) => antwoord.stand,
  tijdigheid: (antwoord) => antwoord.tijdigheid,
  dagen: (antwoord) => antwoord.dagen,
  maximum: (antwoord) => antwoord.maximum.tekst,
  per_aanvrager: (antwoord) => antwoord.perAanvrager,
  vaststellen_tot_en_met: (antwoord) => antwoord.vaststellenTotEnMet,
  totaal: (antwoord) => antwoord.totaal.tekst,
  einde: (antwoord) => codes(antwoord.einde),
  perioden: (antwoord) => antwoord.perioden.map((p) => [p.van, p.tot, p.bedrag.tekst, codes(p.oorzaken)]),
  betalingen: (antwoord, verwacht) => {
    const betaald = Object.fromEntries(antwoord.betalingen.map((een) => [een.maand, een.bedrag.tekst]));
    return Object.fromEntries(Object.keys(verwacht).map((maand) => [maand, betaald[maand] ?? null]));
  },
  meldingen: (antwoord) => codes(antwoord.meldingen),
  aannames: (antwoord) => codes(antwoord.aannames),
  keuzes: (antwoord, verwacht) => {
    const gemaakt = Object.fromEntries(antwoord.keuzes.map((keuze) => [keuze.id, keuze.variant]));
    // null: this answer does not rest on that choice
    return Object.fromEntries(Object.keys(verwacht).map((id) => [id, gemaakt[id] ?? null]));
  },
};

for (const vector of lijst) {
  test(`${vector.bewerking} ${vector.id}`, () => {
    const bewerking = bewerkingen[vector.bewerking];
    const invoer = naarCamel(vector.invoer);
    const voor = JSON.stringify(invoer);
    const { antwoord, fout } = reken(bewerking, invoer);
    assert.equal(JSON.stringify(invoer), voor, "the input is left alone");

    if (vector.fouten) {
      assert.ok(fout, "an error was expected");
      const fouten = fout.fouten.map(foutNaarSnake);
      assert.deepEqual(fouten.map(({ code, pad }) => ({ code, pad })), vector.fouten);
      assert.deepEqual([fout.code, fout.pad], [fout.fouten[0].code, fout.fouten[0].pad]);
      assert.deepEqual(fouten, regels.get(vector.id).fouten);
      return;
    }

    if (fout) throw fout;
    for (const [naam, verwacht] of Object.entries(vector.verwacht)) {
      assert.ok(gezien[naam], `nothing is called ${naam}`);
      assert.deepEqual(gezien[naam](antwoord, verwacht), verwacht, naam);
    }
    zelfde(vector, regels.get(vector.id), JSON.stringify(naarSnake({ ...antwoord, bibliotheek: "*" })));
    assert.equal(antwoord.bibliotheek, pw.versie());

    const opnieuw = bewerking(antwoord.gegevens);
    assert.equal(JSON.stringify(opnieuw), JSON.stringify(antwoord), "the gegevens give the same answer");
    for (const melding of antwoord.meldingen) {
      assert.ok(verslagen[vector.bewerking](invoer).includes(melding.tekst), melding.code);
    }
  });
}
