// Who hears the page, who steps through it by Tab, and who has the system's colours.

import assert from "node:assert/strict";
import { reach, site, test, visit } from "./harness.mjs";
import { told } from "./told.mjs";

/** Keeps all that the live region has said, in its order. */
const listens = async (page) =>
  page.addInitScript(() => {
    globalThis.heard = [];
    new MutationObserver(() => {
      const text = document.querySelector("#announcement > p")?.textContent ?? "";
      if (text && text !== globalThis.heard.at(-1)) globalThis.heard.push(text);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

test("a verdict is said once, with its cause and who must act, and all that is said is said in one place", async (t) => {
  const url = await site(t);
  const body = await (await import("node:fs/promises")).readFile(new URL("../../assets/gallery/DIGEST_INVALID.json", import.meta.url));
  const page = await visit(t, {
    url,
    query: "?case=told",
    before: async (page) => {
      await listens(page);
      await page.route("**/cases/told.json", (route) => route.fulfill({ body, contentType: "application/json" }));
    },
  });
  await page.locator(".verdict .who").waitFor();
  await page.locator(".next").waitFor({ state: "attached" });
  const verdicts = await page.evaluate(() => globalThis.heard.filter((text) => text.includes("does not match")));
  assert.equal(verdicts.length, 1, JSON.stringify(verdicts));
  assert.match(verdicts[0], /^example\.test: The DS does not match the key\. Starts at a trust anchor that was given, not at the root’s own\. Resolvers that check refuse .* The owner of the domain, with the registrar’s help: /);
  const card = (await page.locator(".verdict").innerText()).split("\n").filter(Boolean);
  for (const line of card) assert.ok(verdicts[0].includes(line.replace(/\s+/g, " ").trim()), `${line} in ${verdicts[0]}`);
  // One region speaks; nothing else on the page does, below the stage included.
  assert.deepEqual(await page.locator("[aria-live], [role=status], [role=log]").evaluateAll((all) => all.map((one) => one.id)), ["announcement"]);
  // What came of a button is said there too, once more if it happens once more.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }));
  await page.getByRole("button", { name: "Copy a link to this panel" }).click();
  await page.waitForFunction(() => document.querySelector("#told").textContent === "Copied");
  await page.getByRole("button", { name: "Copy a link to this panel" }).click();
  await page.waitForFunction(() => document.querySelector("#told").textContent === "Copied\u00a0");
});

test("what plays is said by its captions, each once, and no letter of a picture", async (t) => {
  const page = await visit(t, { before: async (page) => { await listens(page); await page.clock.install(); } });
  await page.getByRole("button", { name: "Play", exact: true }).click();
  for (let turn = 0; turn < 200 && (await page.getByRole("button", { name: "Pause" }).count()) > 0; turn += 1) await page.clock.runFor(960);
  const heard = await page.evaluate(() => globalThis.heard);
  await page.clock.resume();
  await reach(page);
  const captions = await page.locator(".still .cap").evaluateAll((all) => all.map((one) => one.lastChild.textContent));
  assert.deepEqual(heard, captions);
  // In the tree that is read, a picture is one text, and not its letters and digits.
  const drawn = await page.locator(".stage .panel-art").evaluate((art) => art.getAttribute("aria-hidden"));
  assert.equal(drawn, "true");
  const tree = await page.locator(".stage").ariaSnapshot();
  assert.match(tree, /group "Story"/);
  const said = await page.locator(".stage .caption .says").first().innerText();
  assert.equal(tree.split(`paragraph: ${said}`).length - 1, 1, `the caption once: ${tree}`);
  assert.doesNotMatch(tree, /\bimg\b|\btext: "?\d+"?$/m);
});

test("the first Tab leads to the story, and the focus lands on its stage", async (t) => {
  const page = await visit(t, { width: 360, height: 640 });
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "Skip to the story");
  assert.equal(await page.locator("a.skip").evaluate((link) => link.getBoundingClientRect().top >= 0), true, "it can be seen");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "stage");
  assert.equal(new URL(page.url()).hash, "");
  // From there the keys of the story work, and Tab goes to its buttons.
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("input[type=range]").getAttribute("aria-valuetext").startsWith("Panel 2 of"));
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("#stage") !== null), true);
});

for (const theme of ["light", "dark"]) {
  test(`in the system's colours each choice, the progress and the focus can be seen: ${theme}`, async (t) => {
    const url = await site(t);
    const page = await told(t, url, "DIGEST_INVALID", { theme, width: 1366, height: 768, motion: "reduce" });
    await page.emulateMedia({ forcedColors: "active" });
    await reach(page);
    const look = (selector, pseudo) =>
      page.locator(selector).first().evaluate((one, pseudo) => {
        const { backgroundColor, color, outlineStyle, outlineColor, outlineWidth } = getComputedStyle(one, pseudo);
        return { backgroundColor, color, outline: `${outlineStyle} ${outlineColor} ${outlineWidth}` };
      }, pseudo);
    for (const choice of [".depth", ".policy", ".charts", ".foot"]) {
      const [on, off] = [await look(`${choice} .themes input:checked + span`), await look(`${choice} .themes input:not(:checked) + span`)];
      assert.notEqual(on.backgroundColor, off.backgroundColor, choice);
    }
    assert.notEqual((await look(".zone.here .zh")).outline, (await look(".zone:not(.here) .zh")).outline);
    assert.notEqual((await look(".still.current .panel-frame")).outline, (await look(".still:not(.current) .panel-frame")).outline);
    const [done, left, ground] = [await look(".scrub", "::after"), await look(".scrub", "::before"), await look("body")];
    assert.equal(new Set([done.backgroundColor, left.backgroundColor, ground.backgroundColor]).size, 3, JSON.stringify([done, left, ground]));
    assert.notEqual((await look(".scrub i.past")).backgroundColor, (await look(".scrub i:not(.past)")).backgroundColor);
    // The mark of the verdict keeps its colours, and its name says it in words.
    assert.equal(await page.locator(".verdict .mark").evaluate((mark) => getComputedStyle(mark).forcedColorAdjust), "none");
    for (const [focus, seen] of [[".depth input", ".depth input:focus + span"], [".tb.play", ".tb.play:focus"], [".cap", ".cap:focus"]]) {
      await page.locator(focus).first().focus();
      await page.keyboard.press("Shift");
      const { outline } = await look(seen, focus === ".cap" ? "::after" : undefined);
      assert.match(outline, /^solid rgb.* [345]px$/, `${focus}: ${outline}`);
    }
  });
}
