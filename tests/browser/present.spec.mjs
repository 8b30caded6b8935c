// The presentation before an audience: what stands on the screen, what its keys do, and that nothing of it is cut.

import assert from "node:assert/strict";
import { scrollsSideways, site, test, violations, visit } from "./harness.mjs";
import { told } from "./told.mjs";

const at = (page) => page.locator(".p-bar > span").first().innerText();

test("name, verdict, cause and chain stand above the picture, and the address under it", async (t) => {
  const url = await site(t);
  const page = await told(t, url, "DIGEST_INVALID", { query: "&present=1&step=2", width: 1366, height: 768, motion: "reduce" });
  assert.match((await page.locator(".p-head h1").innerText()).replaceAll(/\s+/g, " "), /^www\.example\.test A: Bogus ?example\.test: The DS does not match the key$/);
  assert.deepEqual((await page.locator(".p-head .zh .dp").allInnerTexts()).map((text) => text.replaceAll("\u2068", "")), [". root", "test", "example.test"]);
  await page.waitForFunction((address) => document.querySelector(".p-from").textContent === address, `${url}?case=told`);
  // A house leads to its first panel, and the click is no step.
  await page.locator(".p-head .zh").nth(0).click();
  await page.locator(".p-head .z-root.here").waitFor();
  assert.deepEqual(await violations(page), []);
});

test("a key shows the term with its RFC, blackens the screen, and lists the keys; Escape takes each away before it leaves", async (t) => {
  const page = await visit(t, { query: "?present=1&step=6", width: 1366, height: 768, motion: "reduce" });
  await page.locator(".present").waitFor();
  const sheet = page.locator(".p-sheet");
  await page.keyboard.press("t");
  await sheet.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.className), "p-sheet");
  assert.match(await sheet.innerText(), /^RRSIG[^]*wax seal[^]*\(RFC 4034 \u00a73\)/);
  assert.match(await sheet.locator("a").first().getAttribute("href"), /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc4034/);
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.className), "present");
  for (const key of ["b", "."]) {
    await page.keyboard.press(key);
    const black = page.locator(".p-black");
    await black.waitFor();
    const box = await black.boundingBox();
    assert.deepEqual([box.x, box.y, box.width, box.height, await black.evaluate((one) => getComputedStyle(one).backgroundColor)], [0, 0, 1366, 768, "rgb(0, 0, 0)"]);
    // A clicker's next key brings the picture back, and does not step on unseen.
    await page.keyboard.press(key === "b" ? "PageDown" : key);
    await black.waitFor({ state: "detached" });
    assert.equal(await at(page), "6 of 18");
  }
  await page.keyboard.press("?");
  await sheet.waitFor();
  const keys = await sheet.innerText();
  for (const key of ["PageDown", "PageUp", "Home", "T", "B", "F", "?", "Esc"]) assert.ok(keys.split(/\s+/).includes(key), `${key}: ${keys}`);
  await page.keyboard.press("?");
  await sheet.waitFor({ state: "detached" });
  for (const [key, where] of [["PageDown", "7 of 18"], ["PageUp", "6 of 18"]]) {
    await page.keyboard.press(key);
    await page.waitForFunction((where) => document.querySelector(".p-bar > span").innerText === where, where);
  }
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "detached" });
});

test("f fills the screen and gives it back, and the presentation goes on", async (t) => {
  const page = await visit(t, {
    query: "?present=1",
    before: async (page) =>
      page.addInitScript(() => {
        let full = null;
        const turn = (to) => {
          full = to;
          document.dispatchEvent(new Event("fullscreenchange"));
        };
        Object.defineProperty(document, "fullscreenElement", { get: () => full });
        Element.prototype.requestFullscreen = async () => turn(document.documentElement);
        Document.prototype.exitFullscreen = async () => turn(null);
      }),
  });
  await page.locator(".present").waitFor();
  await page.waitForTimeout(300);
  // A browser may have filled it at the beginning.
  if (await page.evaluate(() => document.fullscreenElement === null)) await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement);
  await page.keyboard.press("f");
  await page.waitForFunction(() => !document.fullscreenElement);
  assert.equal(await page.locator(".present").count(), 1, "it goes on");
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement);
  // The browser's own way out is the way out of the presentation too.
  await page.evaluate(() => document.exitFullscreen());
  await page.locator(".present").waitFor({ state: "detached" });
});

for (const size of ["1366x768", "1920x1080", "360x740"]) {
  for (const theme of ["light", "dark"]) {
    test(`a long chain and a long cause leave the picture its room: ${size}, ${theme}`, async (t) => {
      const [width, height] = size.split("x").map(Number);
      const url = await site(t);
      for (const code of ["CNAME_CHAIN_TOO_LONG", "WILDCARD_EXPANSION_INVALID"]) {
        const page = await told(t, url, code, { query: "&present=1&step=3&lang=fr", width, height, theme, motion: "reduce" });
        await page.locator(".present").waitFor();
        const box = await page.evaluate(() => {
          const rect = (one) => document.querySelector(one).getBoundingClientRect();
          return { head: rect(".p-head").bottom, top: rect(".panel-frame").top, high: rect(".panel-frame").height, frame: rect(".panel-frame").bottom, says: rect(".present .says").top, end: rect(".present .says").bottom, bar: rect(".p-bar").top, foot: rect(".p-bar").bottom };
        });
        assert.ok(box.head <= box.top + 1 && box.frame <= box.says + 1 && box.end <= box.bar + 1 && box.foot <= height, `${code}: ${JSON.stringify(box)}`);
        assert.ok(width < 900 || box.high > height * 0.5, `${code}: a picture of ${box.high}`);
        assert.equal(await scrollsSideways(page), false);
        await page.context().close();
      }
    });
  }
}
