// The package itself: what it exports, that both builds answer alike, and what must not be in it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { pkg, pw, repo } from "./hulp.mjs";

const namen = [
  "beschutWerkBeoordeel",
  "beschutWerkVerslag",
  "doelgroepenBepaal",
  "doelgroepenVerslag",
  "feitenCatalogus",
  "isParticipatiewetFout",
  "loonkostensubsidieBereken",
  "loonkostensubsidieKeuzes",
  "loonkostensubsidieVerloop",
  "loonkostensubsidieVerloopVerslag",
  "loonkostensubsidieVerslag",
  "loonwaardeBepaal",
  "loonwaardeVerslag",
  "parametersTabel",
  "participatieladderTrede",
  "participatieladderTreden",
  "participatieladderVerloop",
  "termijnenBeslissingOpBezwaar",
  "termijnenBeslissingOpBezwaarVerslag",
  "termijnenBeslistermijn",
  "termijnenBeslistermijnVerslag",
  "termijnenBetaaldag",
  "termijnenBetaaldagVerslag",
  "termijnenBezwaartermijn",
  "termijnenBezwaartermijnVerslag",
  "termijnenDwangsom",
  "termijnenDwangsomVerslag",
  "trajectBegin",
  "trajectDiagram",
  "trajectDienstverband",
  "trajectDwangsom",
  "trajectGerealiseerd",
  "trajectLees",
  "trajectMachines",
  "trajectMogelijk",
  "trajectPasToe",
  "trajectSamenloop",
  "trajectSpeelAf",
  "trajectStatistiek",
  "trajectTermijnen",
  "trajectVerenigbaar",
  "trajectWiebertjesmodel",
  "versie",
  "voorzieningenOverzicht",
  "voorzieningenVerslag",
  "vragenStellen",
  "vragenVerslag",
];
const invoer = { peildatum: "2026-07-01", loonwaarde: 60, arbeidsduur: 32, normaleArbeidsduur: 36 };

const lees = (...pad) => readFileSync(join(pkg, ...pad), "utf8");

test("the package exports these functions and no others", () => {
  assert.deepEqual(Object.keys(pw).filter((naam) => naam !== "default" && naam !== "module.exports").sort(), namen);
});

test("the web build starts at once from bytes, and answers as the nodejs build", async () => {
  const web = await import(new URL("../../bindings-wasm/pkg/web/participatiewet.js", import.meta.url));
  web.initSync({ module: readFileSync(join(pkg, "web", "participatiewet_bg.wasm")) });
  assert.deepEqual(Object.keys(web).sort(), ["default", "initSync", ...namen].sort());
  assert.equal(
    JSON.stringify(web.loonkostensubsidieBereken(invoer)),
    JSON.stringify(pw.loonkostensubsidieBereken(invoer)),
  );
  assert.equal(web.loonkostensubsidieVerslag(invoer), pw.loonkostensubsidieVerslag(invoer));
  assert.deepEqual(web.parametersTabel(), pw.parametersTabel());
  assert.throws(() => web.loonwaardeBepaal({}), (fout) => web.isParticipatiewetFout(fout));
});

test("the example of the README runs, against the package as another project would install it", () => {
  const map = join(repo, "target", "javascript", "lees_mij");
  rmSync(map, { recursive: true, force: true });
  mkdirSync(join(map, "node_modules"), { recursive: true });
  symlinkSync(pkg, join(map, "node_modules", "participatiewet"), "dir");
  const [, voorbeeld] = /```js\n([\s\S]*?)```/.exec(lees("README.md"));
  writeFileSync(join(map, "voorbeeld.mjs"), voorbeeld);
  const uit = execFileSync(process.execPath, [join(map, "voorbeeld.mjs")], { encoding: "utf8" });
  assert.match(uit, /^\{ cent: 112176, tekst: '1121.76' \}\nLoonkostensubsidie op 1 juli 2026: € 1\.121,76 per maand\n/);
  assert.match(uit, /\nbuiten_bereik \/loonwaarde .*\nfloat_geweigerd \/arbeidsduur .*\n$/);
});

test("every file that package.json names is there, with its types", () => {
  const { exports, files, version } = JSON.parse(lees("package.json"));
  const paden = (deel) => (typeof deel === "string" ? [deel] : Object.values(deel).flatMap(paden));
  for (const pad of [...paden(exports), ...files]) assert.ok(existsSync(join(pkg, pad)), pad);
  assert.equal(version, pw.versie());
});

test("no declaration says any", () => {
  for (const map of ["web", "nodejs"]) {
    for (const naam of readdirSync(join(pkg, map)).filter((naam) => naam.endsWith(".d.ts"))) {
      const zonderUitleg = lees(map, naam).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      assert.doesNotMatch(zonderUitleg, /\bany\b/, `${map}/${naam}`);
    }
  }
});

test("the two builds declare the same types", () => {
  assert.ok(lees("web", "participatiewet.d.ts").includes(lees("nodejs", "participatiewet.d.ts").trim()));
});

test("nothing in the package names the machine that built it", () => {
  const thuis = [homedir(), repo.replace(/\/$/, ""), "/registry/src/"];
  for (const map of ["web", "nodejs"]) {
    for (const naam of readdirSync(join(pkg, map))) {
      const inhoud = readFileSync(join(pkg, map, naam), "latin1");
      for (const pad of thuis) assert.ok(!inhoud.includes(pad), `${map}/${naam} holds ${pad}`);
    }
  }
});

test("a catalogue of choices: ids, variants and how to switch", () => {
  const keuzes = pw.loonkostensubsidieKeuzes();
  assert.equal(new Set(keuzes.map((keuze) => keuze.id)).size, keuzes.length);
  for (const { id, varianten, schakelaar } of keuzes) {
    for (const { naam } of schakelaar === "keuzes" ? varianten : []) {
      const { gegevens } = pw.loonkostensubsidieBereken({ ...invoer, keuzes: { [id]: naam } });
      assert.deepEqual(gegevens.keuzes, naam === varianten[0].naam ? undefined : { [id]: naam });
    }
  }
});

test("the table of figures: every row has a source, and every name can be filled in", () => {
  const tabel = pw.parametersTabel();
  assert.ok(tabel.length > 100);
  assert.ok(tabel.every((rij) => rij.bron !== "" && /^\d{4}-\d\d-\d\d$/.test(rij.van)));
  for (const { reeks, waarde } of tabel.filter((rij) => rij.tot === null)) {
    const antwoord = pw.loonkostensubsidieBereken({ ...invoer, invulling: { [reeks]: { waarde, bron: "proef" } } });
    assert.deepEqual(Object.keys(antwoord.gegevens.invulling), [reeks]);
  }
});
