// The JavaScript of the README does what it says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const wortel = new URL("../../", import.meta.url);

test("the JavaScript of the README runs", () => {
  const blokken = [...readFileSync(new URL("README.md", wortel), "utf8").matchAll(/```js\n([\s\S]*?)```/g)];
  assert.equal(blokken.length, 1);
  const map = new URL("target/readme/", wortel);
  mkdirSync(map, { recursive: true });
  const bestand = new URL("readme.mjs", map);
  // the block is written for the root of the repository
  writeFileSync(bestand, blokken[0][1].replace('from "./', `from "${pathToFileURL(fileURLToPath(wortel)).href}`));
  const regels = execFileSync(process.execPath, [fileURLToPath(bestand)], { encoding: "utf8" }).trim().split("\n");
  assert.equal(regels[0], "1121.76");
  assert.equal(regels.length, 13);
  assert.match(regels.at(-1), /^12 Loonkostensubsidie per maand.*1\.121,76 Pw art\. 10d lid 4$/);
});
