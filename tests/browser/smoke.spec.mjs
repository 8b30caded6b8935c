// The page starts: at any path, in both themes, from narrow to wide, by keyboard and screen reader rules.

import assert from "node:assert/strict";
import { scrollsSideways, site, test, violations, visit } from "./harness.mjs";

test("the page starts and draws itself", async (t) => {
  const page = await visit(t);
  assert.notEqual((await page.locator("main").innerText()).trim(), "");
});

test("the page starts below a path", async (t) => {
  const url = await site(t, { base: "/some/where/" });
  const page = await visit(t, { url });
  assert.equal(new URL(page.url()).pathname, "/some/where/");
  assert.notEqual((await page.locator("main").innerText()).trim(), "");
});

test("the release page allows no script but its own", async (t) => {
  const page = await visit(t, { allow: [/Content Security Policy/] });
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.foreignScriptRan = true";
    document.body.append(script);
    return globalThis.foreignScriptRan === true;
  });
  assert.equal(ran, false);
});

for (const theme of ["light", "dark"]) {
  for (const width of [320, 1280]) {
    test(`axe-core finds nothing, and nothing is cut off: ${theme}, ${width} px`, async (t) => {
      const page = await visit(t, { theme, width });
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
    });
  }
}
