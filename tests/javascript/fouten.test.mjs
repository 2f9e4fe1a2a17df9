// What goes in wrong comes out as one ParticipatiewetFout with every problem: never another error, never a string, never a crash.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { bewerkingen, pkg, pw } from "./hulp.mjs";

const goed = { peildatum: "2026-07-01", loonwaarde: 60, arbeidsduur: 32, normaleArbeidsduur: 36 };
const taak = { tempo: 75, kwaliteit: 90, nettoWerktijd: 100, aandeel: 100 };
const bereken = pw.loonkostensubsidieBereken;

/** The error that a call must throw. */
function fout(invoer, bewerking = bereken) {
  try {
    bewerking(invoer);
  } catch (e) {
    assert.ok(pw.isParticipatiewetFout(e), e);
    return e;
  }
  return assert.fail("nothing was thrown");
}
const kort = (e) => e.fouten.map(({ code, pad }) => `${code} ${pad}`);

test("it is a real Error, with the first problem on it and all of them in its message", () => {
  const e = fout({ ...goed, loonwaarde: 250, arbeidsduur: 0 });
  assert.ok(e instanceof Error);
  assert.equal(e.name, "ParticipatiewetFout");
  assert.deepEqual([e.code, e.pad], ["buiten_bereik", "/loonwaarde"]);
  assert.deepEqual(e.fouten, [
    { code: "buiten_bereik", pad: "/loonwaarde", waarde: "250", verwacht: "een percentage van 0 tot en met 200" },
    { code: "buiten_bereik", pad: "/arbeidsduur", waarde: "0", verwacht: "uren per week, meer dan 0 en ten hoogste 60" },
  ]);
  assert.equal(e.message.split("\n").length, 2);
  for (const { code, verwacht } of e.fouten) assert.ok(e.message.includes(`[${code}]`) && e.message.includes(verwacht));
  assert.match(String(e), /^ParticipatiewetFout: \[buiten_bereik\] loonwaarde: '250'/);
  assert.match(e.stack, /fouten\.test\.mjs/);
});

test("isParticipatiewetFout knows only our errors", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const anders = [undefined, null, 0, "x", {}, new Error("x"), { name: "ParticipatiewetFout", fouten: [] }, Symbol(), proxy];
  for (const e of anders) assert.equal(pw.isParticipatiewetFout(e), false);
  const naam = new Error("x");
  naam.name = "ParticipatiewetFout";
  assert.equal(pw.isParticipatiewetFout(naam), false);
});

test("the argument itself", () => {
  for (const bewerking of [...Object.values(bewerkingen), pw.loonkostensubsidieVerslag, pw.loonwaardeVerslag]) {
    for (const leeg of [undefined, null]) assert.deepEqual(kort(fout(leeg, bewerking)), ["ontbreekt "]);
    const soorten = [[], "{}", 1, 1n, true, Symbol("x"), () => {}, new Date(), new Map(), new (class Invoer {})()];
    for (const anders of soorten) assert.deepEqual(kort(fout(anders, bewerking)), ["verkeerde_soort "]);
  }
  assert.equal(fout([]).fouten[0].waarde, "een lijst");
  assert.equal(fout(new Date()).fouten[0].waarde, "Date");
  assert.equal(fout(() => {}).fouten[0].waarde, "function");
});

test("one bad value in one field", () => {
  const gevallen = [
    ["peildatum", new Date(), "verkeerde_soort", "Date"],
    ["peildatum", new Date(NaN), "verkeerde_soort", "Date"],
    ["peildatum", 20260701, "verkeerde_soort", "20260701"],
    ["peildatum", null, "ontbreekt", undefined],
    ["peildatum", undefined, "ontbreekt", undefined],
    ["loonwaarde", 38.5, "float_geweigerd", "38.5"],
    ["loonwaarde", NaN, "niet_eindig", "NaN"],
    ["loonwaarde", -Infinity, "niet_eindig", "-Infinity"],
    ["loonwaarde", 2 ** 53, "float_geweigerd", "9007199254740992"],
    ["loonwaarde", true, "bool_geweigerd", "true"],
    ["loonwaarde", "0,6", "dubbelzinnig", "0,6"],
    ["loonwaarde", Symbol("60"), "verkeerde_soort", "symbol"],
    ["loonwaarde", () => 60, "verkeerde_soort", "function"],
    ["loonwaarde", [60], "verkeerde_soort", "een lijst"],
    ["loonwaarde", { procent: 60 }, "verkeerde_soort", "een object"],
    ["loonwaarde", new Number(60), "verkeerde_soort", "object"],
    ["loonwaarde", new Map(), "verkeerde_soort", "object"],
    ["loonwaarde", 10n ** 30n, "getal_te_groot", "1" + "0".repeat(30)],
    ["loonwaarde", 250n, "buiten_bereik", "250"],
    ["loonwaarde", 10n ** 60n, "getal_te_groot", "1" + "0".repeat(60)],
    ["arbeidsduur", 32.5, "float_geweigerd", "32.5"],
    ["arbeidsduur", "\ud800", "onleesbaar", "\ufffd"],
    ["normaleArbeidsduur", "1.234", "dubbelzinnig", "1.234"],
    ["leeftijd", "achttien", "onleesbaar", "achttien"],
    ["beschut", 1, "verkeerde_soort", "1"],
    ["strikt", "misschien", "onleesbaar", "misschien"],
    ["grondslag", "maandloon", "onbekende_waarde", "maandloon"],
    ["onbekendeDatum", "laatsteBekende", "onbekende_waarde", "laatsteBekende"],
    ["keuzes", [], "verkeerde_soort", "een lijst"],
    ["invulling", "25", "verkeerde_soort", "25"],
  ];
  for (const [veld, waarde, code, gezien] of gevallen) {
    const e = fout({ ...goed, [veld]: waarde });
    const eigen = e.fouten.find((een) => een.pad === `/${veld}`);
    assert.ok(eigen, `${veld}: ${e.message}`);
    assert.equal(eigen.code, code, e.message);
    if (gezien !== undefined) assert.equal(eigen.waarde, gezien);
  }
});

test("integers are exact in every form", () => {
  const bedrag = (invoer) => bereken({ ...goed, ...invoer }).bedrag.cent;
  assert.equal(bedrag({}), 112176);
  for (const loonwaarde of [60n, "60", "60%", "60,0", -0 + 60]) assert.equal(bedrag({ loonwaarde }), 112176);
  assert.equal(bedrag({ loonwaarde: -0 }), bedrag({ loonwaarde: 0 }));
});

test("every problem at once, in the order of the fields, in the names of JavaScript", () => {
  const e = fout({
    onbekendeDatum: "x",
    strikt: "?",
    normaleArbeidsduur: 38.5,
    peildatum: new Date(),
    keuzes: { lid7_2018_2023: "x", verjaardag: 1 },
    invulling: { "a/b_c": { waarde: 1.5 }, vakantiebijslag: { waarde: 8, bron: "proef", tot_en_met: 1 } },
    loonwaarde: NaN,
    normaleArbeidduur: 36,
  });
  assert.deepEqual(kort(e), [
    "verkeerde_soort /peildatum",
    "niet_eindig /loonwaarde",
    "ontbreekt /arbeidsduur",
    "float_geweigerd /normaleArbeidsduur",
    "onbekende_waarde /onbekendeDatum",
    "onbekende_keuze /keuzes/lid7_2018_2023",
    "verkeerde_soort /keuzes/verjaardag",
    "float_geweigerd /invulling/a~1b_c/waarde",
    "bron_ontbreekt /invulling/a~1b_c/bron",
    "onbekende_reeks /invulling/a~1b_c",
    "onbekende_naam /invulling/vakantiebijslag/tot_en_met",
    "onleesbaar /strikt",
    "onbekende_naam /normaleArbeidduur",
  ]);
  const { waarde, verwacht } = e.fouten.at(-1);
  assert.equal(waarde, "normaleArbeidduur");
  assert.match(verwacht, /^bedoelt u 'normaleArbeidsduur'\? .*aanvangDienstbetrekking/);
  assert.doesNotMatch(verwacht, /_/);
});

test("tasks have paths too", () => {
  const taken = [taak, { ...taak, tempo: 38.5, nettoWerktijd: 201 }, { tempo: 1, kwaliteit: 1, inzetbaarheid: 1, nettoWerktijd: 1 }, 7];
  assert.deepEqual(kort(fout({ taken, peildatum: "2026-07-01", urenPerWeek: 61 }, pw.loonwaardeBepaal)), [
    "float_geweigerd /taken/1/tempo",
    "buiten_bereik /taken/1/nettoWerktijd",
    "dubbel /taken/2/inzetbaarheid",
    "ontbreekt /taken/2/aandeel",
    "verkeerde_soort /taken/3",
    "buiten_bereik /urenPerWeek",
  ]);
  const oud = { taken: [{ tempo: 75, kwaliteit: 90, inzetbaarheid: 100, aandeel: 100 }], peildatum: "2020-01-01", methode: "nieuw" };
  assert.deepEqual(kort(fout(oud, pw.loonwaardeBepaal)), ["methode_niet_van_kracht /methode"]);
  const { fouten } = fout({ taken: [{ ...taak }], peildatum: "2020-01-01" }, pw.loonwaardeBepaal);
  assert.deepEqual(fouten[0].waarde, "nettoWerktijd");
});

test("a name is known in one spelling only, and its path points into the object", () => {
  const namen = ["normale_arbeidsduur", "NormaleArbeidsduur", "_peildatum", "peildatum_", "a/b", "a~b", "a~1_B", "", "é", "_", "__x", "_X", "X_Y"];
  for (const naam of namen) {
    const e = fout({ ...goed, [naam]: 1 });
    const wijzer = "/" + naam.replaceAll("~", "~0").replaceAll("/", "~1");
    assert.deepEqual(kort(e), [`onbekende_naam ${wijzer}`]);
    assert.equal(e.fouten[0].waarde, naam);
  }
  const e = fout({ ...goed, normale_arbeidsduur: 36 });
  assert.match(e.fouten[0].verwacht, /^bedoelt u 'normaleArbeidsduur'\?/);
});

test("only own enumerable fields of a plain object count", () => {
  const gewoon = JSON.stringify(bereken(goed));
  const gelijk = (invoer) => assert.equal(JSON.stringify(bereken(invoer)), gewoon);
  gelijk({ ...goed, [Symbol("x")]: 1 });
  gelijk(Object.assign(Object.create(null), goed));
  gelijk(Object.freeze({ ...goed }));
  gelijk(Object.defineProperty({ ...goed }, "verborgen", { value: 1, enumerable: false }));
  gelijk({ ...goed, leeftijd: null, geboortedatum: undefined, keuzes: {}, invulling: {} });
  gelijk(runInNewContext("({...goed})", { goed }));
  gelijk(new Proxy(goed, {}));
  gelijk({ ...goed, get loonwaarde() { return 60; } });
  assert.deepEqual(kort(fout(Object.create(goed))), ["verkeerde_soort "]);
  assert.deepEqual(kort(fout(JSON.parse('{"__proto__": 1, "constructor": 1, "toString": 1}'))).slice(-3), [
    "onbekende_naam /__proto__",
    "onbekende_naam /constructor",
    "onbekende_naam /toString",
  ]);
  const data = JSON.parse('{"__proto__": {"waarde": 1, "bron": "x"}}');
  assert.deepEqual(kort(fout({ ...goed, invulling: data })), ["onbekende_reeks /invulling/__proto__"]);
});

// Objects that do something when they are touched.
const vallen = Reflect.ownKeys(Reflect).filter((naam) => typeof Reflect[naam] === "function");
const gooi = (wat) => () => { throw wat; };
const alleVallen = (doel, wat) => new Proxy(doel, Object.fromEntries(vallen.map((val) => [val, gooi(wat)])));
const ingetrokken = (doel) => {
  const { proxy, revoke } = Proxy.revocable(doel, {});
  revoke();
  return proxy;
};
const kring = () => {
  const object = { ...goed };
  for (const veld of ["peildatum", "keuzes", "invulling", "zelf", "taken"]) object[veld] = object;
  object.lijst = [object, object];
  object.lijst.push(object.lijst);
  return object;
};
const diep = (lagen) => {
  let object = {};
  for (let laag = 0; laag < lagen; laag += 1) object = laag % 2 ? [object] : { invulling: object };
  return object;
};
const lengte = (waarde) => new Proxy([], { get: (doel, naam) => (naam === "length" ? waarde : doel[naam]) });
const veel = (aantal) => Object.fromEntries(Array.from({ length: aantal }, (_, plek) => [`veld${plek}`, plek]));

const vreemd = {
  ...Object.fromEntries(vallen.map((val) => [`a proxy that throws at ${val}`, () => new Proxy({ ...goed }, { [val]: gooi(new TypeError(val)) })])),
  "a proxy that throws at everything": () => alleVallen({ ...goed }, new Error("nee")),
  "a list that throws at everything": () => alleVallen([], new Error("nee")),
  "a proxy that throws nothing at all": () => alleVallen({ ...goed }, undefined),
  "a revoked proxy": () => ingetrokken({ ...goed }),
  "a revoked list": () => ingetrokken([]),
  "a getter that throws a string": () => ({ ...goed, get loonwaarde() { throw "tekst"; } }),
  "a getter that throws null": () => ({ ...goed, get peildatum() { throw null; } }),
  "a getter that calls the library": () => ({ ...goed, get loonwaarde() { return bereken({}); } }),
  "a getter that empties the object": () => ({ get peildatum() { for (const n of Object.keys(this)) delete this[n]; return 1; }, ...goed }),
  "a getter that never ends": () => ({ ...goed, get loonwaarde() { return this.loonwaarde; } }),
  "names that a proxy makes up": () => new Proxy({}, { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) }),
  "an object in itself": kring,
  "a deep object": () => diep(100_000),
  "a huge list": () => new Array(1_000_000).fill(taak),
  "the longest list": () => new Array(2 ** 32 - 1),
  "a list with holes": () => [, , taak, ,],
  ...Object.fromEntries([NaN, -1, 1.5, 1e9, 2 ** 40, Infinity, "5", null, {}, 3n].map((w) => [`a list of length ${String(w)}`, () => lengte(w)])),
  "very many fields": () => veel(20_000),
  "a very long name": () => ({ ["n".repeat(1_000_000)]: 1 }),
  "a very long text": () => "6".repeat(5_000_000),
  "half a character": () => "\udc00\ud800",
  "a null character": () => "60\0",
  "a very big integer": () => 7n ** 100_000n,
  "a class": () => class {},
  "a generator": () => (function* () { yield 1; })(),
  "a promise": () => Promise.resolve(goed),
  "a regular expression": () => /x/g,
  "an error": () => new Error("x"),
  "bytes": () => new Uint8Array(1e6),
  "a boxed text": () => new String("2026-07-01"),
  "a wrapped date": () => new Proxy(new Date(), {}),
  "an object with toJSON, toString and valueOf that throw": () => ({ toJSON: gooi(1), toString: gooi(1), valueOf: gooi(1), [Symbol.toPrimitive]: gooi(1), get [Symbol.toStringTag]() { throw 1; } }),
  "globalThis": () => globalThis,
  "not a number": () => NaN,
  "undefined": () => undefined,
  "a symbol": () => Symbol.iterator,
  "a function": () => bereken,
};

const plekken = {
  "as the argument": (waarde) => waarde,
  "as the peildatum": (waarde) => ({ ...goed, peildatum: waarde }),
  "as the loonwaarde": (waarde) => ({ ...goed, loonwaarde: waarde }),
  "as the keuzes": (waarde) => ({ ...goed, keuzes: waarde }),
  "as a keuze": (waarde) => ({ ...goed, keuzes: { verjaardag: waarde } }),
  "as the invulling": (waarde) => ({ ...goed, invulling: waarde }),
  "as one invulling": (waarde) => ({ ...goed, invulling: { vakantiebijslag: waarde } }),
  "as a figure": (waarde) => ({ ...goed, invulling: { vakantiebijslag: { waarde, bron: waarde, van: waarde } } }),
  "as an unknown field": (waarde) => ({ ...goed, nieuw: waarde }),
  "as the taken": (waarde) => ({ taken: waarde, peildatum: "2026-07-01" }),
  "as a task": (waarde) => ({ taken: [taak, waarde], peildatum: "2026-07-01" }),
  "as a factor": (waarde) => ({ taken: [{ ...taak, tempo: waarde, naam: waarde }], peildatum: "2026-07-01" }),
};

for (const [naam, maak] of Object.entries(vreemd)) {
  test(`${naam}: an answer or our error`, () => {
    for (const plaats of Object.values(plekken)) {
      for (const bewerking of Object.values(bewerkingen)) {
        try {
          assert.equal(typeof bewerking(plaats(maak())), "object");
        } catch (e) {
          assert.ok(pw.isParticipatiewetFout(e), e);
          assert.ok(e.fouten.length > 0 && e.fouten.every(({ code, verwacht }) => code && verwacht));
        }
      }
    }
  });
}

test("what is too big is refused at its place, before it is read", () => {
  assert.deepEqual(kort(fout({ ...goed, nieuweNaam: new Array(2 ** 32 - 1) })), ["invoer_te_groot /nieuweNaam"]);
  assert.deepEqual(kort(fout({ ...goed, invulling: { a_b: { bron: "x".repeat(20_000) } } })), ["invoer_te_groot /invulling/a_b/bron"]);
  assert.deepEqual(kort(fout({ taken: [taak, { naam: "x".repeat(20_000) }] }, pw.loonwaardeBepaal)), ["invoer_te_groot /taken/1/naam"]);
  assert.deepEqual(kort(fout(veel(20_000))), ["invoer_te_groot "]);
});

test("random objects: an answer or our error, the same one twice, and no memory lost", async () => {
  const web = await import(new URL("../../bindings-wasm/pkg/web/participatiewet.js", import.meta.url));
  const { memory } = web.initSync({ module: readFileSync(join(pkg, "web", "participatiewet_bg.wasm")) });

  // mulberry32: the same objects at every run
  let stand = 20260701;
  const willekeurig = () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const kies = (lijst) => lijst[Math.floor(willekeurig() * lijst.length)];
  const velden = ["peildatum", "loonwaarde", "forfaitair", "arbeidsduur", "normaleArbeidsduur", "leeftijd", "geboortedatum", "ingangsdatum",
    "aanvangDienstbetrekking", "beschut", "functieloon", "vakantiebijslagLoonwaarde", "grondslag", "onbekendeDatum", "keuzes", "invulling",
    "strikt", "taken", "methode", "urenPerWeek", "werkdagen", "tempo", "kwaliteit", "inzetbaarheid", "nettoWerktijd", "aandeel", "minuten",
    "naam", "waarde", "bron", "van", "verjaardag", "lid7_2018_2022", "vakantiebijslag", "onzin", "_", "__proto__"];
  const waarden = [undefined, null, true, false, 0, -1, 1, 15, 32, 36, 60, 100, 200, 1e21, 0.1, NaN, Infinity, 2 ** 53, 5n, -(10n ** 40n), "", " ",
    "60", "38,5", "28:30", "60%", "0,6", "1.234", "€ 1.234,56", "2026-07-01", "1-1-2015", "29 februari 2024", "2019-07-01", "31-12-2014", "2027-01-01",
    "9999-99-99", "ja", "nee", "uurloon", "fout", "laatste_bekende", "oud", "nieuw", "peildatum", "1_januari", "proef", "-5", "1e9", "\u0000", "💶"];
  const waarde = (diepte) => {
    const worp = willekeurig();
    if (diepte === 0 || worp < 0.7) return kies(waarden);
    if (worp < 0.78) return Array.from({ length: Math.floor(willekeurig() * 4) }, () => waarde(diepte - 1));
    if (worp < 0.8) return kies(Object.values(vreemd).slice(0, vallen.length))();
    return Object.fromEntries(Array.from({ length: Math.floor(willekeurig() * 6) }, () => [kies(velden), waarde(diepte - 1)]));
  };

  const vorm = (bewerking, invoer) => {
    try {
      return JSON.stringify(bewerking(invoer));
    } catch (e) {
      assert.ok(web.isParticipatiewetFout(e), e);
      return e.message;
    }
  };
  const ronde = (aantal) => {
    const geteld = { antwoord: 0, fout: 0 };
    for (let keer = 0; keer < aantal; keer += 1) {
      const invoer = { ...kies([goed, { ...goed, loonwaarde: undefined, forfaitair: true }, { taken: [taak], peildatum: "2026-07-01" }]) };
      for (let n = Math.floor(willekeurig() * 4); n > 0; n -= 1) invoer[kies(velden)] = waarde(4);
      const bewerking = kies([web.loonkostensubsidieBereken, web.loonwaardeBepaal]);
      const eerste = vorm(bewerking, invoer);
      assert.equal(vorm(bewerking, invoer), eerste);
      geteld[eerste.startsWith("{") ? "antwoord" : "fout"] += 1;
    }
    return geteld;
  };

  ronde(1000);
  const begin = memory.buffer.byteLength;
  const { antwoord, fout } = ronde(8000);
  assert.ok(antwoord > 200 && fout > 2000, `${antwoord} answers, ${fout} errors`);
  assert.ok(memory.buffer.byteLength - begin <= 2 ** 20, "the memory of the module keeps growing");
  assert.equal(JSON.stringify(web.loonkostensubsidieBereken(goed)), JSON.stringify(bereken(goed)));
});
