// Every vector of the decision rules through the typed call: what the law says, and the same bytes everywhere.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { antwoorden, foutNaarSnake, map, naarCamel, naarSnake, pw, reken, vectorenIn, zelfde } from "./hulp.mjs";

const folder = join(map, "oordelen");
const lijst = vectorenIn(folder);
const regels = antwoorden(folder);

const bewerkingen = {
  "beschut_werk.beoordeel": [pw.beschutWerkBeoordeel, pw.beschutWerkVerslag],
  "doelgroepen.bepaal": [pw.doelgroepenBepaal, pw.doelgroepenVerslag],
  "voorzieningen.overzicht": [pw.voorzieningenOverzicht, pw.voorzieningenVerslag],
  vragen: [pw.vragenStellen, pw.vragenVerslag],
};

const isObject = (waarde) => waarde !== null && typeof waarde === "object" && !Array.isArray(waarde);
/** The name of an item: its code, the fact that it asks for, or the version of a rule. */
const code = (deel) => (isObject(deel) ? (deel.code ?? deel.feit ?? deel.versie) : undefined);

/** The first part with this name, however deep. */
function metCode(waarde, naam) {
  const delen = waarde !== null && typeof waarde === "object" ? Object.values(waarde) : [];
  const hier = delen.find((deel) => code(deel) === naam);
  return hier ?? delen.map((deel) => metCode(deel, naam)).find((deel) => deel !== undefined);
}

/** The parts of the record that the expectation names, in its form (see tests/src/oordelen.rs). */
function zoals(verwacht, gezien) {
  if (isObject(verwacht) && (isObject(gezien) || Array.isArray(gezien))) {
    const deel = (naam) => (isObject(gezien) && naam in gezien ? gezien[naam] : (metCode(gezien, naam) ?? null));
    return Object.fromEntries(Object.entries(verwacht).map(([naam, een]) => [naam, zoals(een, deel(naam))]));
  }
  if (Array.isArray(verwacht) && Array.isArray(gezien)) return gezien.map((deel) => code(deel) ?? deel);
  if (typeof verwacht === "string" && isObject(gezien)) return code(gezien) ?? gezien;
  return gezien;
}

test("every operation has vectors and every vector an answer", () => {
  assert.deepEqual(new Set(lijst.map((vector) => vector.bewerking)), new Set(Object.keys(bewerkingen)));
  assert.deepEqual(lijst.map((vector) => vector.id), [...regels.keys()]);
});

for (const vector of lijst) {
  test(`${vector.bewerking} ${vector.id}`, () => {
    const [bewerking, verslag] = bewerkingen[vector.bewerking];
    const invoer = naarCamel(vector.invoer);
    const { antwoord, fout } = reken(bewerking, invoer);
    const regel = regels.get(vector.id);

    if (vector.fouten) {
      assert.ok(fout, "an error was expected");
      const fouten = fout.fouten.map(foutNaarSnake);
      assert.deepEqual(fouten.map(({ code, pad }) => ({ code, pad })), vector.fouten);
      assert.deepEqual(fouten, regel.fouten);
      return;
    }

    if (fout) throw fout;
    const record = naarSnake(antwoord);
    assert.deepEqual(zoals(vector.verwacht, record), vector.verwacht);
    // a record within a record names the version as well
    const tekst = JSON.stringify(record).replaceAll(`"bibliotheek":"${pw.versie()}"`, '"bibliotheek":"*"');
    zelfde(vector, regel, tekst);
    assert.equal(JSON.stringify(bewerking(antwoord.gegevens)), JSON.stringify(antwoord), "the gegevens give the same");
    assert.ok(verslag(invoer).includes(antwoord.voorbehoud));
  });
}

const banen = [
  { peildatum: "2026-07-01", vakantiebijslagLoonwaarde: 10 },
  { peildatum: "2016-06-30", ingangsdatum: "2015-02-01", functieloon: 1800, normaleArbeidsduur: 36, beschut: true },
];
for (const eigen of banen) {
  test(`the amount of an overview is that of the calculation: ${eigen.peildatum}`, () => {
    const baan = { loonwaarde: 60, arbeidsduur: 32, ...eigen };
    const { voorzieningen } = pw.voorzieningenOverzicht({ feiten: { leeftijd: 40 }, ...baan });
    const { hoogte } = voorzieningen.find((een) => een.code === "V-LKS");
    assert.deepEqual(hoogte.bedrag, pw.loonkostensubsidieBereken({ leeftijd: 40, ...baan }).bedrag);
  });
}
