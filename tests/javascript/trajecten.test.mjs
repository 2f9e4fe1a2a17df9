// Every vector of the courses and the ladder through the typed call: what the law says, and the same bytes everywhere.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { antwoorden, foutNaarSnake, map, naarCamel, naarSnake, pw, reken, vectorenIn, zelfde } from "./hulp.mjs";

const folder = join(map, "trajecten");
const lijst = vectorenIn(folder);
const regels = antwoorden(folder);

function logboek({ traject, instelling, gebeurtenissen }) {
  let dossier = pw.trajectBegin({ traject, instelling });
  const geweigerd = [];
  gebeurtenissen.forEach((gebeurtenis, stap) => {
    const { antwoord, fout } = reken(() => pw.trajectPasToe(dossier, gebeurtenis));
    if (antwoord) {
      dossier = antwoord;
    } else {
      const { toestand, grondslagen, mogelijk } = fout;
      const grond = (plek) => (grondslagen[plek] === null ? {} : { grondslag: grondslagen[plek] });
      geweigerd.push({ stap, toestand, fouten: fout.fouten.map((een, plek) => ({ ...een, ...grond(plek) })), mogelijk });
    }
  });
  return { dossier, geweigerd };
}

// field names of JSON; what a dossier holds is the same in every language
const bewerkingen = {
  "participatieladder.trede": ({ waarnemingen }) => ({ trede: pw.participatieladderTrede(naarCamel(waarnemingen)) }),
  "participatieladder.verloop": (invoer) => naarSnake(pw.participatieladderVerloop(naarCamel(invoer))),
  "traject.dienstverband": (invoer) => naarSnake(pw.trajectDienstverband(logboek(invoer).dossier)),
  "traject.dossier": (invoer) => {
    const { dossier, geweigerd } = logboek(invoer);
    const termijnen = invoer.dag ? naarSnake(pw.trajectTermijnen(dossier, invoer.dag)) : null;
    return { dossier: { ...dossier, bibliotheek: "*" }, mogelijk: pw.trajectMogelijk(dossier), termijnen, geweigerd };
  },
  "traject.lees": ({ record }) => ({ dossier: { ...pw.trajectLees(record), bibliotheek: "*" } }),
  "traject.speel_af": ({ logboek, dag, instellingen }) => naarSnake(pw.trajectSpeelAf(logboek, dag, instellingen)),
  "traject.verenigbaar": ({ een, ander }) => pw.trajectVerenigbaar(een, ander),
};

const isObject = (waarde) => waarde !== null && typeof waarde === "object" && !Array.isArray(waarde);
const naam = (deel) => deel?.naam ?? deel?.gebeurtenis ?? deel?.code;

/** The parts of the answer that the expectation names, in its form (see tests/src/trajectvectoren.rs). */
function zoals(verwacht, gezien) {
  if (isObject(verwacht) && (isObject(gezien) || Array.isArray(gezien))) {
    const deel = (sleutel) =>
      (isObject(gezien) ? gezien[sleutel] : gezien.find((een) => naam(een) === sleutel)) ?? null;
    return Object.fromEntries(Object.entries(verwacht).map(([sleutel, een]) => [sleutel, zoals(een, deel(sleutel))]));
  }
  if (Array.isArray(verwacht) && Array.isArray(gezien)) {
    if (verwacht.length === gezien.length) return verwacht.map((een, plek) => zoals(een, gezien[plek]));
    return gezien.map((deel) => naam(deel) ?? deel);
  }
  return typeof verwacht === "string" && isObject(gezien) ? naam(gezien) : gezien;
}

test("every operation has vectors and every vector an answer", () => {
  assert.deepEqual(new Set(lijst.map((vector) => vector.bewerking)), new Set(Object.keys(bewerkingen)));
  assert.deepEqual(lijst.map((vector) => vector.id), [...regels.keys()]);
});

for (const vector of lijst) {
  test(`${vector.bewerking} ${vector.id}`, () => {
    const { antwoord, fout } = reken(bewerkingen[vector.bewerking], vector.invoer);
    const regel = regels.get(vector.id);
    if (vector.fouten) {
      assert.ok(fout, "an error was expected");
      const fouten = vector.bewerking.startsWith("participatieladder") ? fout.fouten.map(foutNaarSnake) : fout.fouten;
      assert.deepEqual(fouten.map(({ code, pad }) => ({ code, pad })), vector.fouten);
      assert.deepEqual(fouten, regel.fouten);
      return;
    }
    if (fout) throw fout;
    assert.deepEqual(zoals(vector.verwacht, antwoord), vector.verwacht);
    zelfde(vector, regel, JSON.stringify(antwoord));
  });
}

const gebeurtenis = { gebeurtenis: "besluit_bekendgemaakt", op: "2026-04-02", door: "college" };

test("a dossier is a plain object that never changes, and reads back as object and as text", () => {
  const begin = Object.freeze(pw.trajectBegin({ traject: "bezwaar" }));
  const na = pw.trajectPasToe(begin, gebeurtenis);
  assert.deepEqual([begin.toestand, na.toestand], ["besluit", "termijn_open"]);
  assert.deepEqual(pw.trajectLees(JSON.stringify(na)), na);
  assert.deepEqual(pw.trajectLees(na), na);
  assert.deepEqual(pw.trajectTermijnen(na, "2026-05-19", true), pw.trajectTermijnen(JSON.stringify(na), "19-5-2026"));
  assert.equal(pw.trajectTermijnen(na, "2026-05-19")[0].status, "verstreken");
});

test("a refusal is a ParticipatiewetFout with the state, the grounds and what is possible", () => {
  const begin = pw.trajectBegin({ traject: "bezwaar" });
  const { fout } = reken(() => pw.trajectPasToe(begin, { ...gebeurtenis, door: "werkgever" }));
  assert.deepEqual(
    [fout.code, fout.pad, fout.toestand, fout.grondslagen, fout.mogelijk],
    ["rol_mag_niet", "/door", "besluit", ["Awb art. 6:7"], ["besluit_bekendgemaakt"]],
  );
});

test("strange arguments are refused and never crash", () => {
  const begin = pw.trajectBegin({ traject: "bezwaar" });
  const kring = {};
  kring.zelf = kring;
  const gooit = new Proxy({}, { ownKeys: () => assert.fail("touched") });
  for (const vreemd of [undefined, null, 5, "{", {}, [], kring, gooit, () => {}, Symbol("x")]) {
    for (const doe of [
      () => pw.trajectBegin(vreemd),
      () => pw.trajectLees(vreemd),
      () => pw.trajectPasToe(begin, vreemd),
      () => pw.trajectTermijnen(begin, vreemd),
      () => pw.trajectSpeelAf(vreemd),
      () => pw.participatieladderTrede(vreemd),
    ]) {
      assert.ok(reken(doe).fout, String(doe));
    }
  }
  const kolommen = { dossier: [1], traject: ["bezwaar"], gebeurtenis: "besluit_bekendgemaakt", op: [""], door: [""] };
  assert.deepEqual(reken(() => pw.trajectSpeelAf(kolommen)).fout.pad, "/gebeurtenis");
  const { fouten } = reken(() => pw.trajectSpeelAf({ ...kolommen, dossier: {}, op: null })).fout;
  const gezien = fouten.map(({ code, pad }) => [code, pad]);
  assert.deepEqual(gezien, [["verkeerde_soort", "/dossier"], ["verkeerde_soort", "/gebeurtenis"], ["ontbreekt", "/op"]]);
});

test("a logbook has numbers as dossier, and objects as data", () => {
  const { dossiers, geweigerd, termijnen } = pw.trajectSpeelAf(
    {
      dossier: [7, 7],
      traject: ["beschut_werk", "beschut_werk"],
      gebeurtenis: ["aanvraag", "geplaatst"],
      op: ["2026-02-09", "2026-03-02"],
      door: ["inwoner", "college"],
      gegevens: [{ kring_beschut_werk: true }, null],
    },
    "2026-04-07",
  );
  assert.deepEqual(dossiers.map(({ dossier, toestand }) => [dossier, toestand]), [["7", "advies_aangevraagd"]]);
  assert.deepEqual(geweigerd.map(({ rij, code }) => [rij, code]), [[1, "overgang_niet_mogelijk"]]);
  assert.equal(termijnen[0].laatsteDag, "2026-04-07");
});

test("the job of a logbook can be computed", () => {
  const { invoer } = lijst.find((vector) => vector.id === "baan-forfait-en-loonwaarde");
  const baan = pw.trajectDienstverband(logboek(invoer).dossier);
  assert.deepEqual(pw.loonkostensubsidieVerloop(baan).gegevens, baan);
});

test("the tables, the diagrams, samenloop and the working model", () => {
  const machines = pw.trajectMachines();
  assert.equal(machines.length, 14);
  for (const { traject, toestanden } of machines) {
    for (const { naam } of toestanden) assert.ok(pw.trajectDiagram(traject).includes(` as ${naam}\n`));
  }
  const lks = pw.trajectPasToe(pw.trajectBegin({ traject: "loonkostensubsidie" }), {
    gebeurtenis: "ambtshalve",
    op: "2026-02-02",
    door: "college",
  });
  const twee = [{ dossier: lks, bij: "baan 1" }, { dossier: JSON.stringify(lks), bij: "baan 1" }];
  assert.equal(pw.trajectSamenloop(twee)[0].naast, "kan_niet_bij_zelfde");
  const [metWsw] = pw.trajectSamenloop([{ dossier: lks, bij: "baan 1" }], [{ situatie: "wsw_dienstbetrekking", bij: "sw" }]);
  assert.equal(metWsw.naast, "kan_niet");
  assert.throws(() => pw.trajectSamenloop([], [{ situatie: "iets", bij: "" }]), { code: "onbekend_traject" });
  assert.equal(pw.trajectWiebertjesmodel().hoeken[3].pasBijPlaatsing, true);
  assert.deepEqual(pw.participatieladderTreden().map(({ trede }) => trede), [1, 2, 3, 4, 5, 6]);
});

const stap = (dossier, gebeurtenis, op, door, gegevens) => pw.trajectPasToe(dossier, { gebeurtenis, op, door, gegevens });

function geplaatst() {
  let dossier = pw.trajectBegin({ traject: "beschut_werk" });
  dossier = stap(dossier, "aanvraag", "2025-01-06", "inwoner", { kring_beschut_werk: true });
  dossier = stap(dossier, "onderzoek_gestart", "2025-01-20", "uwv");
  const advies = { arbeidsvermogen: true, aanpassing_niet_redelijk: false, toezicht_niet_redelijk: true };
  dossier = stap(dossier, "advies_positief", "2025-02-24", "uwv", advies);
  dossier = stap(dossier, "toegewezen", "2025-03-10", "college");
  return stap(dossier, "geplaatst", "2025-04-01", "ontwikkelbedrijf", {
    vorm_dienstbetrekking: "ontwikkelbedrijf",
    uren_per_week: 20,
  });
}

test("places are counted in the unit that is given, and the answer says that the unit is a choice", () => {
  const telling = pw.trajectGerealiseerd([geplaatst()], "2025-07-01", 31);
  const { eenheid, urenPerPlek, personen, zonderUren, aantal, melding } = telling;
  assert.deepEqual([eenheid, urenPerPlek, personen, zonderUren, aantal], ["plek", "31", 1, 0, "20/31"]);
  assert.equal(melding.code, "wijze_van_tellen");
  assert.equal(pw.trajectGerealiseerd([geplaatst()], "2025-07-01").aantal, "1");
  assert.throws(() => pw.trajectGerealiseerd([], "2025-07-01", 0), { code: "buiten_bereik" });
});

test("the statistics count a job of beschut werk as one provision in one course", () => {
  const { voorzieningen, trajecten } = pw.trajectStatistiek([{ dossier: geplaatst(), naam: "bw-1" }], "2025-07-01");
  const periode = { van: "2025-04-01", tot: null };
  assert.deepEqual(voorzieningen, [{ dossier: "bw-1", traject: "beschut_werk", periode, code: 21 }]);
  assert.deepEqual(trajecten, [{ periode, voorzieningen: [0] }]);
});

test("the penalty payment follows from the notice of default in a dossier", () => {
  const begin = pw.trajectBegin({ traject: "jobcoaching" });
  const aanvraag = stap(begin, "aanvraag", "2026-02-02", "inwoner");
  assert.equal(pw.trajectDwangsom(aanvraag, "2026-04-30"), null);
  const inGebreke = stap(aanvraag, "ingebrekestelling", "2026-03-31", "inwoner");
  const zelf = pw.termijnenDwangsom({
    ingebrekestelling: "2026-03-31",
    laatsteDag: "2026-03-30",
    totEnMet: "2026-04-30",
  });
  assert.deepEqual(pw.trajectDwangsom(inGebreke, "2026-04-30"), zelf);
  assert.equal(zelf.dagen, 16);
});
