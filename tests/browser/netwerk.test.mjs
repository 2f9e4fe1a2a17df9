// No request leaves the page, and its policy would not let one through: counted by the browser and by a server.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import test, { after, before } from "node:test";

import { ADRES, GEWOON, browser, html, kop, reken } from "./hulp.mjs";

const open = browser();

/** Everything that reached the server: the only witness that cannot be mistaken. */
const ontvangen = [];
const server = createServer((verzoek, antwoord) => {
  ontvangen.push(`${verzoek.method} ${verzoek.url}`);
  if (verzoek.url !== "/") return antwoord.writeHead(404).end();
  antwoord.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html());
});
let adres;
before(async () => {
  await new Promise((klaar) => server.listen(0, "127.0.0.1", klaar));
  adres = `http://127.0.0.1:${server.address().port}/`;
});
after(() => server.close());

/** Everything a user does, with results of every kind. */
async function gebruik(page) {
  await reken(page, { ...GEWOON, loonwaarde: "0,6" });
  await page.getByRole("button", { name: /ik bedoel/ }).click();
  await reken(page, { peildatum: "1 3 2027" });
  await page.getByRole("button", { name: /schatting/ }).click();
  await reken(page, { peildatum: "1 7 2026", route: "onbekend" });
  await reken(page, { route: "forfait" });
  await reken(page, { route: "vastgesteld", loonwaarde: "60" });
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
}

test("from disk: the document is the only request, and nothing is reported", async () => {
  const page = await open();
  await gebruik(page);
  assert.deepEqual(page.gezien, { verzoeken: [ADRES], console: [], fouten: [] });
});

test("from a server: it sees one request, whatever the user does", async () => {
  ontvangen.length = 0;
  const page = await open({ adres });
  await gebruik(page);
  await page.waitForTimeout(500);
  assert.deepEqual(ontvangen, ["GET /"]);
  assert.deepEqual(page.gezien, { verzoeken: [adres], console: [], fouten: [] });
});

test("offline it works as well", async () => {
  const page = await open({ adres });
  await page.context().setOffline(true);
  await gebruik(page);
});

test("nothing is kept: no storage, no cookies", async () => {
  const page = await open({ adres });
  await gebruik(page);
  const bewaard = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    location.href,
  ]);
  assert.deepEqual(bewaard, [0, 0, "", 0, adres]);
  assert.deepEqual(await page.context().cookies(), []);
});

test("the policy stops every way to send, seen from the server", async () => {
  const page = await open({ adres });
  ontvangen.length = 0;
  await page.evaluate(async () => {
    await fetch("/fetch").catch(() => {});
    navigator.sendBeacon("/beacon", "x");
    const beeld = new Image();
    beeld.src = "/beeld";
    const script = document.createElement("link");
    Object.assign(script, { rel: "stylesheet", href: "/stijl" });
    document.head.append(script);
    const formulier = document.createElement("form");
    Object.assign(formulier, { action: "/formulier", method: "post" });
    document.body.append(formulier);
    formulier.submit();
    await new Promise((klaar) => setTimeout(klaar, 500));
  });
  assert.deepEqual(ontvangen, []);
  assert.ok(page.gezien.console.some((bericht) => /Content Security Policy/.test(bericht)));
});

test("the policy is strict, comes first, and names the hash of what is in the file", () => {
  const bron = html();
  const beleid = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(bron);
  assert.ok(beleid.index < bron.indexOf("<style>") && beleid.index < bron.indexOf("<script"));
  const hash = (element) => {
    const inhoud = new RegExp(`<${element}[^>]*>([^]*?)</${element}>`).exec(bron)[1];
    return `'sha256-${createHash("sha256").update(inhoud).digest("base64")}'`;
  };
  assert.deepEqual(beleid[1].split("; "), [
    "default-src 'none'",
    `script-src ${hash("script")} 'wasm-unsafe-eval'`,
    `style-src ${hash("style")}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test("one file: nothing outside it is named but the law", () => {
  const bron = html();
  assert.equal(bron.match(/<script/g).length, 1);
  assert.doesNotMatch(bron.replace(/<script[^]*<\/script>/, ""), /\s(src|srcset|style|on\w+)=|@import|url\(/);
  assert.doesNotMatch(bron, /\blocalStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket/);
});
