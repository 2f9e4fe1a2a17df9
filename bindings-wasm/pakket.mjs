// Completes bindings-wasm/pkg as an npm package around what participatiewet-bindgen wrote there.
// The version and the licence are those of the Cargo workspace, so there is no second number to forget.
//
//     node bindings-wasm/pakket.mjs

import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const pkg = join(here, "pkg");

const metadata = JSON.parse(
  execFileSync("cargo", ["metadata", "--no-deps", "--format-version", "1"], {
    cwd: here,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  }),
);
const { version, license } = metadata.packages.find((p) => p.name === "participatiewet-wasm");

// One entry point of the package: the types beside the code, under the same name.
const entry = (folder) => ({
  types: `./${folder}/participatiewet.d.ts`,
  default: `./${folder}/participatiewet.js`,
});

const write = (file, content) => writeFileSync(join(pkg, file), JSON.stringify(content, null, 2) + "\n");

write("package.json", {
  name: "participatiewet",
  version,
  description: "De Participatiewet, voor zover het over werk gaat, exact berekend.",
  license,
  type: "module",
  // Node loads its module at once; a browser or a bundler first awaits the default export.
  exports: {
    ".": { node: entry("nodejs"), ...entry("web") },
    "./web": entry("web"),
    "./nodejs": entry("nodejs"),
    "./participatiewet_bg.wasm": "./web/participatiewet_bg.wasm",
    "./package.json": "./package.json",
  },
  types: "./web/participatiewet.d.ts",
  files: ["web", "nodejs", "LICENSE"],
  sideEffects: false,
});

// wasm-bindgen writes CommonJS for Node; `import { ... } from` reads that as well as `require`.
write("nodejs/package.json", { type: "commonjs" });
copyFileSync(join(here, "..", "LICENSE"), join(pkg, "LICENSE"));
copyFileSync(join(here, "README.md"), join(pkg, "README.md"));

for (const folder of ["web", "nodejs"]) {
  // These declare the bare functions of the module, which nobody calls, with `any`.
  rmSync(join(pkg, folder, "participatiewet_bg.wasm.d.ts"), { force: true });
}
const declarations = join(pkg, "web", "participatiewet.d.ts");
const bareFunctions = /export interface InitOutput \{[^}]*\}/;
const before = readFileSync(declarations, "utf8");
if (!bareFunctions.test(before)) throw new Error(`${declarations}: nothing matches ${bareFunctions}`);
const memoryOnly = "export interface InitOutput {\n    readonly memory: WebAssembly.Memory;\n}";
writeFileSync(declarations, before.replace(bareFunctions, memoryOnly));

for (const folder of ["web", "nodejs"]) {
  const found = readdirSync(join(pkg, folder));
  for (const file of ["participatiewet.js", "participatiewet.d.ts", "participatiewet_bg.wasm"]) {
    if (!found.includes(file)) throw new Error(`bindings-wasm/pkg/${folder} has no ${file}`);
  }
}
console.log(`bindings-wasm/pkg: participatiewet ${version}`);
