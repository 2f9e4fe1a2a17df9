// The whole way without a mouse: tab, arrows, space, enter.

import assert from "node:assert/strict";
import test from "node:test";

import { browser, gefocust, kop } from "./hulp.mjs";

const open = browser();

test("from the skip link to the amount with the keyboard only", async () => {
  const page = await open();
  const { keyboard } = page;
  const tab = async (...verwacht) => {
    for (const id of verwacht) {
      await keyboard.press("Tab");
      assert.equal(await gefocust(page), id);
    }
  };
  const typ = async (tekst) => {
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type(tekst);
  };

  await keyboard.press("Tab");
  const overslaan = page.getByRole("link", { name: "Direct naar de inhoud" });
  assert.ok(await overslaan.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
  await keyboard.press("Enter");
  assert.equal(await gefocust(page), "inhoud");

  await keyboard.press("Tab"); // what it is for
  await tab("peildatum-dag");
  await typ("1");
  await tab("peildatum-maand");
  await typ("juli");
  await tab("peildatum-jaar");
  await typ("2026");
  await tab("lopend-nee");
  await keyboard.press("Space");
  await tab("volwassen-ja");
  await keyboard.press("Space");
  await tab("route-vastgesteld");
  await keyboard.press("Space");
  await tab("loonwaarde");
  await typ("60 %");
  await tab("arbeidsduur");
  await keyboard.type("32");
  await keyboard.press("Enter");
  assert.equal(await kop(page), "De loonkostensubsidie is € 1.121,76 per maand");
  assert.equal(await gefocust(page), "uitkomst-kop");

  // on to the first link of the table; back to the form, where the amount becomes old
  await keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Pw art. 10d lid 4");
  await page.focus("#arbeidsduur");
  await typ("");
  await keyboard.press("Backspace");
  await keyboard.press("Enter");
  assert.equal(await gefocust(page), "foutenlijst-kop");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  assert.equal(await gefocust(page), "arbeidsduur");
});

test("arrows choose another option and open its question, which comes next", async () => {
  const page = await open();
  await page.focus("#volwassen-ja");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.isChecked("#volwassen-nee"), true);
  await page.keyboard.press("Tab");
  assert.equal(await gefocust(page), "leeftijd");
});

test("every control shows where the focus is", async () => {
  const page = await open();
  await page.check("#lopend-ja");
  for (const id of ["peildatum-dag", "lopend-ja", "arbeidsduur"]) {
    await page.focus(`#${id}`);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const rand = await page.locator(`#${id}`).evaluate((veld) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(veld);
      return `${outlineStyle} ${outlineWidth}`;
    });
    assert.equal(rand, "solid 3px", id);
  }
});
