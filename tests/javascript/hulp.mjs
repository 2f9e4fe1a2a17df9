// The vectors of tests/vectoren, the package as it was built, and the step between the two spellings of a name:
// snake_case in JSON, camelCase on the objects of the package.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repo = fileURLToPath(new URL("../..", import.meta.url));
export const pkg = join(repo, "bindings-wasm", "pkg");
export const map = join(repo, "tests", "vectoren");

export const pw = await import(new URL("../../bindings-wasm/pkg/nodejs/participatiewet.js", import.meta.url));

export const bewerkingen = {
  "loonkostensubsidie.bereken": pw.loonkostensubsidieBereken,
  "loonkostensubsidie.verloop": pw.loonkostensubsidieVerloop,
  "loonwaarde.bepaal": pw.loonwaardeBepaal,
  "termijnen.beslistermijn": pw.termijnenBeslistermijn,
  "termijnen.bezwaartermijn": pw.termijnenBezwaartermijn,
  "termijnen.beslissing_op_bezwaar": pw.termijnenBeslissingOpBezwaar,
  "termijnen.betaaldag": pw.termijnenBetaaldag,
  "termijnen.dwangsom": pw.termijnenDwangsom,
};

/** Every vector of the files of one folder, with its `bewerking`; none when there are no files, which a test reports. */
export function vectorenIn(folder) {
  const bestanden = existsSync(folder) ? readdirSync(folder).filter((naam) => naam.endsWith(".json")) : [];
  return bestanden.sort().flatMap((naam) => {
    const { bewerking, vectoren } = JSON.parse(readFileSync(join(folder, naam), "utf8"));
    return vectoren.map((vector) => ({ bewerking, ...vector }));
  });
}

/** Every vector of tests/vectoren itself. */
export const vectoren = () => vectorenIn(map);

/** The line of each vector in the file of answers of a folder, by id. */
export function antwoorden(folder = map) {
  const bestand = join(folder, "antwoorden.jsonl");
  const regels = existsSync(bestand) ? readFileSync(bestand, "utf8").split("\n").filter(Boolean) : [];
  return new Map(regels.map((regel) => [JSON.parse(regel).id, JSON.parse(regel)]));
}

/** The answer of JavaScript has the digest of the line; otherwise it is shown, with how to see that of Rust. */
export function zelfde({ id }, regel, tekst) {
  const toon = `cargo run -p participatiewet-tests --bin antwoord -- ${id} --bytes`;
  const gezien = createHash("sha256").update(tekst).digest("hex");
  assert.equal(gezien, regel?.sha256, `${id}: in JavaScript the answer is not that of Rust (${toon})\n${tekst}`);
}

const camel = (naam) => naam.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const snake = (naam) => naam.replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());

// Under these names an object has data as keys: the same in every language.
const metData = ["keuzes", "invulling", "feiten"];
const isObject = (waarde) => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

function hernoem(waarde, spel) {
  if (Array.isArray(waarde)) return waarde.map((deel) => hernoem(deel, spel));
  if (!isObject(waarde)) return waarde;
  const veld = ([naam, deel]) => [
    spel(naam),
    metData.includes(naam) && isObject(deel) ? deel : hernoem(deel, spel),
  ];
  return Object.fromEntries(Object.entries(waarde).map(veld));
}

export const naarCamel = (invoer) => hernoem(invoer, camel);
export const naarSnake = (antwoord) => hernoem(antwoord, snake);

/** A problem in the names of JSON: its path, and the names of fields that it mentions. */
export function foutNaarSnake({ code, pad, waarde, verwacht }) {
  const data = metData.some((naam) => pad.startsWith(`/${naam}/`));
  const nieuw = data ? pad : snake(pad);
  const isNaam = waarde !== undefined && pad.endsWith(`/${waarde}`);
  return {
    code,
    pad: nieuw,
    ...(waarde === undefined ? {} : { waarde: isNaam && !data ? snake(waarde) : waarde }),
    verwacht: verwacht.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, snake),
  };
}

/** The answer, or the ParticipatiewetFout; anything else that is thrown goes on. */
export function reken(bewerking, invoer) {
  try {
    return { antwoord: bewerking(invoer) };
  } catch (fout) {
    if (!pw.isParticipatiewetFout(fout)) throw fout;
    return { fout };
  }
}
