// The further files of the program: a first visit does without them, and they come when a visitor reaches for more; what stands below
// the stage comes to no page that frames this one.

import assert from "node:assert/strict";
import { reach, test, visit } from "./harness.mjs";

/** Which of the further files were asked for. */
const watched = (asked, file = "rest|both|below") => async (page) =>
  page.on("request", (request) => {
    if (new RegExp(`/(${file})-[0-9a-f]+\\.wasm$`).test(request.url())) asked.push(request.url());
  });

test("the opening story stands there from the first file alone", async (t) => {
  const asked = [];
  const page = await visit(t, { before: watched(asked) });
  // Not by the mouse, which may have to scroll down to it.
  await page.locator(".term summary").evaluate((term) => term.click());
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked, []);
  assert.ok(await page.locator(".stage .panel-art use[href='#magpie-sneaking']").count(), "the picture is drawn");
});

test("a picture that comes with the second file is drawn as soon as that is there", async (t) => {
  let come;
  const held = new Promise((done) => (come = done));
  const before = async (page) => page.route("**/rest-*.wasm", async (route) => (await held, route.continue()));
  const page = await visit(t, { before });
  await page.keyboard.press("ArrowRight");
  const drawn = (id) => page.locator(`.stage .panel-art use[href='#${id}']`);
  await drawn("pigeon-handing").waitFor({ state: "attached" });
  await page.keyboard.press("End");
  await page.waitForFunction(() => /^Panel 18 of 18/.test(document.querySelector("input[type=range]").getAttribute("aria-valuetext")));
  assert.equal(await drawn("p-stone").count(), 0, "it is not there yet");
  come();
  await drawn("p-stone").waitFor({ state: "attached" });
});

for (const [how, act] of [
  ["scrolling down", (page) => page.mouse.wheel(0, 2000)],
  ["the field", (page) => page.locator("#name").focus()],
  ["the list of keys", (page) => page.keyboard.press("?")],
  ["moving the story on", (page) => page.keyboard.press("ArrowRight")],
]) {
  test(`${how} brings the further files, each once`, async (t) => {
    const asked = [];
    const page = await visit(t, { before: watched(asked) });
    await act(page);
    await page.locator(".stills").waitFor({ state: "attached" });
    await page.locator("#name").focus();
    await page.waitForLoadState("networkidle");
    const files = [...new Set(asked)].map((address) => address.replace(/.*\/|-.*/g, "")).sort();
    assert.deepEqual(files, ["below", "both", "rest"]);
  });
}

test("without the second file the story goes on, and the page says what is missing and what to do", async (t) => {
  let blocked = true;
  const before = async (page) =>
    page.route("**/rest-*.wasm", (route) => (blocked ? route.abort() : route.continue()));
  const page = await visit(t, { before, allow: [/ERR_FAILED/] });
  await page.locator("#name").fill("example.com");
  await page.keyboard.press("Enter");
  await page.getByText("The rest of this page could not be loaded.").waitFor();
  await page.locator("main").click({ position: { x: 2, y: 2 } });
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("input[type=range]").getAttribute("aria-valuetext").startsWith("Panel 2 of"));
  blocked = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await reach(page);
});

test("a link without the second file shows the opening case and says that the link could not be followed", async (t) => {
  const before = async (page) => page.route("**/rest-*.wasm", (route) => route.abort());
  const page = await visit(t, { query: "?name=example.com", before, allow: [/ERR_FAILED/] });
  await page.getByText("The rest of this page could not be loaded.").waitFor();
  assert.match(await page.locator("h1").innerText(), /www\.example\.com/);
  await page.getByText("recorded case").first().waitFor();
});

test("without what stands below the stage the proof is told all the same, and the page says what is missing", async (t) => {
  let blocked = true;
  const before = async (page) =>
    page.route("**/below-*.wasm", (route) => (blocked ? route.abort() : route.continue()));
  const page = await visit(t, { query: "?case=unsigned", before, allow: [/ERR_FAILED/] });
  await page.locator(".verdict.v-insecure").waitFor();
  await page.locator("#below").getByText("The rest of this page could not be loaded.").waitFor();
  blocked = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await reach(page);
});

test("a page that frames this one never loads what stands below the stage", async (t) => {
  const asked = [];
  const page = await visit(t, { query: "?embed=1&case=unsigned", before: watched(asked) });
  await page.locator(".e-top.v-insecure").waitFor();
  await page.keyboard.press("?");
  await page.keyboard.press("ArrowRight");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked.map((address) => address.replace(/.*\/|-.*/g, "")).filter((file) => file === "below"), []);
  assert.ok(asked.length > 0);
});
