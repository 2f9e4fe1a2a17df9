// Makes examples/web/dist/rekenhulp.html: the page with its style, its code and the library in one file, that opens from
// disk and from any server and asks the network for nothing.
//
//     make wasm-build && node examples/web/bouw.mjs

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const pkg = join(here, "..", "..", "bindings-wasm", "pkg");
const read = (...path) => readFileSync(join(...path), "utf8");

// --- modules to one script --------------------------------------------------------------------------

/** Modules that have no file. */
const made = {
  [join(here, "wasm.mjs")]: () => {
    const bytes = readFileSync(join(pkg, "web", "participatiewet_bg.wasm"));
    return `export const wasm = "${bytes.toString("base64")}";\n`;
  },
};

const IMPORT = /^import\s+\{([^}]*)\}\s+from\s+"(\.[^"]+)";$/gm;
const EXPORT_LIST = /^export \{([^}]*)\};$/gm;
const EXPORT = /^export (?=(?:async )?function (\w+)|(?:const|let|class) (\w+))/gm;

const names = (list) => list.split(",").map((name) => name.trim()).filter(Boolean);

/**
 * One script out of the modules that `entry` needs. Each becomes a function that runs once, after the modules that it
 * imports, and returns what it exports; so no two names can clash. Only the forms above are known, anything else is an
 * error here and not a surprise in the browser.
 */
function bundle(entry) {
  const order = new Map();

  function add(file, from) {
    if (order.has(file)) {
      if (!order.get(file).code) throw new Error(`${relative(here, from)} and ${relative(here, file)} import each other`);
      return order.get(file).id;
    }
    const module = { id: `module${order.size}`, code: "" };
    order.set(file, module);
    const exported = [];
    const code = (made[file]?.() ?? read(file))
      .replace(IMPORT, (_, list, path) => {
        const id = add(resolve(dirname(file), path), file);
        return `const { ${names(list).map((name) => name.replace(" as ", ": ")).join(", ")} } = ${id};`;
      })
      .replace(EXPORT_LIST, (_, list) => {
        for (const name of names(list)) exported.push(name.split(" as ").reverse().join(": "));
        return "";
      })
      .replace(EXPORT, (_, name, other) => {
        exported.push(name ?? other);
        return "";
      });
    const left = /^\s*(import\b(?!\.meta)|export\b).*$/m.exec(code);
    if (left) throw new Error(`${relative(here, file)}: cannot bundle "${left[0].trim().slice(0, 80)}"`);
    module.code = `const ${module.id} = (() => {\n${code}\nreturn { ${exported.join(", ")} };\n})();\n`;
    // modules are written in the order in which they are finished
    order.delete(file);
    order.set(file, module);
    return module.id;
  }

  add(entry, entry);
  return [...order.values()].map(({ code }) => code).join("\n");
}

// --- the worked example for a browser without JavaScript ---------------------------------------------

const text = (raw) => raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Computed by the library, so that it cannot differ from what the page would say. */
function example({ loonkostensubsidieBereken: compute }) {
  const { stappen } = compute({ peildatum: "1-7-2026", loonwaarde: "60", arbeidsduur: "32", normaleArbeidsduur: "36" });
  const items = stappen.map((stap) => {
    const how = stap.formule ? `${stap.formule} = ` : "";
    return `<li>${text(stap.omschrijving)}: ${text(how)}${text(stap.getoond)} (${text(stap.artikel)})</li>`;
  });
  return `<p>Een medewerker met een loonwaarde van 60 %, een contract van 32 uur en een volledige baan van 36 uur, op 1 juli 2026.</p>
      <ol>${items.join("\n      ")}</ol>`;
}

// --- one file -----------------------------------------------------------------------------------------

const hash = (content) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

function policy(style, script) {
  return [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    // no text becomes HTML or code anywhere in the page
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

const library = createRequire(import.meta.url)(join(pkg, "nodejs", "participatiewet.js"));
const style = `\n${read(here, "style.css")}`;
const script = `\n${bundle(join(here, "rekenhulp.mjs"))}`;
for (const [what, content] of [["script", script], ["style", style]]) {
  const end = /<\/(script|style)|<!--/i.exec(content);
  if (end) throw new Error(`the ${what} contains "${end[0]}", which ends it too early in HTML`);
}

const parts = {
  csp: policy(style, script),
  stijl: style,
  script,
  voorbeeld: example(library),
  versie: library.versie(),
};
const page = read(here, "pagina.html").replace(/\{\{(\w+)\}\}/g, (_, name) => {
  if (!(name in parts)) throw new Error(`pagina.html: nothing known as {{${name}}}`);
  return parts[name];
});

mkdirSync(join(here, "dist"), { recursive: true });
writeFileSync(join(here, "dist", "rekenhulp.html"), page);
console.log(`examples/web/dist/rekenhulp.html: ${Math.round(Buffer.byteLength(page) / 1024)} kB`);
