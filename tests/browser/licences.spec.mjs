// The licences of what the page is made of: each crate that is linked, the standard library and the fonts, with a text each.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { reach, test, violations, visit } from "./harness.mjs";

/** What cargo itself says is linked, beside the page. */
function linked() {
  const words = ["tree", "--locked", "-e", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown", "--features", "app,split", "--prefix", "none", "-f", "{p}"];
  const told = execFileSync("cargo", words, { cwd: fileURLToPath(new URL("../../", import.meta.url)), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const names = told.split("\n").map((line) => /^(\S+) v(\S+)/.exec(line)).filter((found) => found && found[1] !== "explainer");
  return [...new Set(names.map(([, name, version]) => `${name} ${version}`))];
}

test("the foot leads to the licence text of each crate and font", async (t) => {
  const page = await visit(t);
  await reach(page);
  const link = page.locator(".foot a.licences");
  assert.equal(await link.innerText(), "Licences");
  await link.click();
  await page.waitForURL(/\/licences\.html$/);
  assert.deepEqual(await violations(page), []);
  const listed = await page.locator("li").evaluateAll((items) =>
    items.map((item) => ({
      says: item.textContent,
      texts: [...item.querySelectorAll('a[href^="#"]')].map((to) => document.getElementById(to.hash.slice(1))?.parentElement && document.querySelector(`${to.hash} ~ pre`).textContent.length),
    })),
  );
  const crates = linked();
  assert.ok(crates.length > 100, `${crates.length} crates`);
  for (const name of [...crates, "The Rust standard library ", "The fonts Bricolage Grotesque"]) {
    const found = listed.filter(({ says }) => says.startsWith(name));
    assert.equal(found.length, 1, name);
    const [{ texts }] = found;
    assert.ok(texts.some((length) => length > 400), `${name} has a text`);
  }
  assert.match(await page.locator("body").innerText(), /SIL OPEN FONT LICENSE/);
  await page.getByText("Back to the page").click();
  await page.locator("h1").first().waitFor();
});
