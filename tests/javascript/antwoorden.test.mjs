// What the package answers, against what its declarations say: every answer becomes a literal of its type in a file
// that tsc checks. A key too many, a key too few, or a word outside a union does not compile.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";

import { bewerkingen, naarCamel, pkg, pw, reken, repo, vectoren } from "./hulp.mjs";

const map = join(repo, "target", "javascript");
const typen = {
  "loonkostensubsidie.bereken": "LoonkostensubsidieUitkomst",
  "loonwaarde.bepaal": "LoonwaardeUitkomst",
  "termijnen.beslistermijn": "BeslistermijnUitkomst",
  "termijnen.bezwaartermijn": "BezwaartermijnUitkomst",
  "termijnen.beslissing_op_bezwaar": "BeslissingOpBezwaarUitkomst",
  "termijnen.betaaldag": "BetaaldagUitkomst",
  "termijnen.dwangsom": "DwangsomUitkomst",
  "loonkostensubsidie.verloop": "LoonkostensubsidieVerloop",
};

// Inputs that together use every field there is.
const volledig = [
  [
    "loonkostensubsidie.bereken",
    {
      peildatum: "2026-07-01",
      loonwaarde: "60,5",
      arbeidsduur: "28:20",
      normaleArbeidsduur: 36,
      leeftijd: 18,
      ingangsdatum: "2025-03-01",
      aanvangDienstbetrekking: "2025-02-01",
      beschut: true,
      functieloon: "2500",
      vakantiebijslagLoonwaarde: 9,
      grondslag: "uurloon",
      onbekendeDatum: "laatste_bekende",
      keuzes: { jeugd_referentie: "jeugduurloon" },
      invulling: { vergoeding_werkgeverslasten: { waarde: 26, bron: "proef", van: "2026-01-01" } },
      strikt: true,
    },
  ],
  ["loonkostensubsidie.bereken", { peildatum: "2026-07-01", forfaitair: true, arbeidsduur: 36, geboortedatum: "1-1-1990" }],
  [
    "loonkostensubsidie.verloop",
    {
      aanvangDienstbetrekking: "2016-11-01",
      ingangsdatum: "2016-12-01",
      laatsteDag: "2024-12-31",
      loonwaarden: [{ vanaf: "2016-12-01", loonwaarde: 60 }],
      arbeidsduren: [{ vanaf: "2016-12-01", arbeidsduur: "28:20" }],
      normaleArbeidsduur: 36,
      functielonen: [{ vanaf: "2016-12-01", functieloon: "1800" }],
      leeftijd: 40,
      beschut: true,
      vakantiebijslagLoonwaarde: 9,
      grondslag: "uurloon",
      noRiskPerioden: [{ van: "2019-03-01", tot: "2019-04-01" }],
      verhuizingen: [{ op: "2020-01-01", naar: "gemeente" }],
      nietMeerDoelgroepVanaf: "2024-11-01",
      van: "2016-12-15",
      tot: "2024-10-01",
      onbekendeDatum: "laatste_bekende",
      keuzes: { overgang_2017: "direct" },
      invulling: { vergoeding_werkgeverslasten: { waarde: 24, bron: "proef", van: "2024-01-01" } },
      strikt: true,
    },
  ],
  [
    "loonkostensubsidie.verloop",
    {
      aanvangDienstbetrekking: "2026-01-01",
      forfaitair: true,
      arbeidsduren: [{ vanaf: "2026-01-01", arbeidsduur: 36 }],
      geboortedatum: "1-1-1990",
      tot: "2026-04-01",
    },
  ],
  [
    "loonwaarde.bepaal",
    {
      taken: [{ naam: "inpakken", tempo: 75, kwaliteit: 90, nettoWerktijd: 100, minuten: 1920 }],
      peildatum: "2026-07-01",
      methode: "nieuw",
      urenPerWeek: 32,
      werkdagen: 4,
    },
  ],
  [
    "loonwaarde.bepaal",
    { taken: [{ tempo: 75, kwaliteit: 90, inzetbaarheid: 100, aandeel: 100 }], peildatum: "2020-01-01" },
  ],
];

const tekst = (waarde) => JSON.stringify(waarde);
const unie = (woorden) => woorden.map(tekst).join(" | ") || "never";
const camel = (naam) => naam.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The names that the JSON Schema of the core gives to the input as it was read. */
function schemanamen(bestand) {
  const schema = JSON.parse(readFileSync(join(repo, "core", "schema", bestand), "utf8"));
  return Object.keys(schema.properties.gegevens.properties).map(camel);
}

test("every answer is of its declared type", () => {
  const gevallen = vectoren().map((vector) => [vector.bewerking, naarCamel(vector.invoer)]);
  assert.ok(gevallen.length > 0, "no vectors");

  const regels = [];
  const gebruikt = [];
  for (const [bewerking, invoer] of [...gevallen, ...volledig]) {
    const { antwoord, fout } = reken(bewerkingen[bewerking], invoer);
    if (fout) {
      const { name, message, code, pad, fouten } = fout;
      regels.push(["ParticipatiewetFout", { name, message, code, pad, fouten }]);
    } else {
      regels.push([typen[bewerking], antwoord]);
      gebruikt.push(...Object.keys(antwoord.gegevens));
    }
  }
  regels.push(["KeuzeBeschrijving[]", pw.loonkostensubsidieKeuzes()], ["ParameterRij[]", pw.parametersTabel()]);

  const lks = schemanamen("loonkostensubsidie-1.schema.json");
  const loonwaarde = schemanamen("loonwaarde-1.schema.json");
  const termijn = schemanamen("termijn-1.schema.json");
  const dwangsom = schemanamen("dwangsom-1.schema.json");
  const verloop = schemanamen("loonkostensubsidie-verloop-1.schema.json");
  assert.deepEqual([...new Set([...lks, ...verloop, ...loonwaarde, ...termijn, ...dwangsom])].sort(), [...new Set(gebruikt)].sort(), "a field is never used");

  const keuzes = pw.loonkostensubsidieKeuzes().filter((keuze) => keuze.schakelaar === "keuzes");
  const variant = ({ id, varianten }) => `  ${id}?: ${unie(varianten.map(({ naam }) => naam))};`;
  const inhoud = [
    `import type * as pw from "./${relative(map, join(pkg, "web", "participatiewet.js"))}";`,
    "",
    "type Gelijk<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
    "type Namen<T> = T extends unknown ? keyof T : never;",
    "type Plat<T> = { [N in keyof T]: T[N] };",
    `interface Keuzes {\n${keuzes.map(variant).join("\n")}\n}`,
    "export const keuzes: Gelijk<Plat<pw.LoonkostensubsidieKeuzes>, Plat<Keuzes>> = true;",
    `export const lks: Gelijk<Namen<pw.LoonkostensubsidieGegevens>, ${unie(lks)}> = true;`,
    `export const dwangsom: Gelijk<Namen<pw.DwangsomGegevens>, ${unie(dwangsom)}> = true;`,
    `export const verloop: Gelijk<Namen<pw.DienstverbandGegevens>, ${unie(verloop)}> = true;`,
    `export const loonwaarde: Gelijk<Namen<pw.LoonwaardeGegevens>, ${unie(loonwaarde)}> = true;`,
    "",
    ...regels.map(([type, waarde], plek) => `export const a${plek}: pw.${type} = ${tekst(waarde)};`),
    "",
  ];
  const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.json", import.meta.url), "utf8"));
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, "antwoorden.ts"), inhoud.join("\n"));
  writeFileSync(join(map, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["antwoorden.ts"] }));

  const tsc = join(repo, "tests", "node_modules", ".bin", "tsc");
  const { status, stdout, stderr, error } = spawnSync(tsc, ["-p", map], { encoding: "utf8" });
  assert.equal(status, 0, error?.message ?? stdout + stderr);
});
