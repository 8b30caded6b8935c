// The page with its frozen case: play, step, scrub, keys, links, embedding, reading by machine.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { reach, scrollsSideways, site, test, violations, visit } from "./harness.mjs";

const slider = (page) => page.getByRole("slider", { name: "Story" });
const panels = async (page) => {
  await reach(page);
  return page.locator(".still").count();
};
const step = async (page) => Number(/Panel (\d+) of/.exec(await slider(page).getAttribute("aria-valuetext"))[1]);
const stepIs = (page, number) =>
  page.waitForFunction(
    (wanted) => document.querySelector("input[type=range]")?.getAttribute("aria-valuetext").startsWith(`Panel ${wanted} of`),
    number,
  );

test("opens with a frozen case, says so and of when, and asks nobody", async (t) => {
  const requests = [];
  const page = await visit(t, { before: async (page) => page.on("request", (request) => requests.push(request.url())) });
  assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com/);
  assert.match(await page.locator(".frozen").innerText(), /recorded case from our laboratory, \d+ \w+ 20\d\d, \d\d:\d\d:\d\d UTC/);
  assert.equal(new Set(requests.map((url) => new URL(url).origin)).size, 1);
  await page.getByText("this proof starts at its trust anchor").waitFor();
});

test("the frozen case plays to the end", async (t) => {
  const page = await visit(t, { before: async (page) => page.clock.install() });
  await page.getByRole("button", { name: "Play", exact: true }).click();
  const seen = new Set();
  for (let turn = 0; turn < 800 && (await page.getByRole("button", { name: "Pause" }).count()) > 0; turn += 1) {
    await page.clock.runFor(240);
    seen.add(await step(page));
  }
  const all = await panels(page);
  assert.equal(await step(page), all);
  assert.equal(seen.size, all, "no panel is left out");
  assert.equal(await page.getByRole("button", { name: "Play", exact: true }).count(), 1);
});

test("steps by buttons, by the map, by stills and by the slider", async (t) => {
  const page = await visit(t);
  await page.getByRole("button", { name: "Next panel" }).click();
  await stepIs(page, 2);
  await page.getByRole("button", { name: "Previous panel" }).click();
  await stepIs(page, 1);
  assert.equal(await page.getByRole("button", { name: "Previous panel" }).isDisabled(), true);
  const all = await panels(page);
  // A house leads to the first panel that is set in it.
  await page.getByRole("navigation").getByRole("button", { name: "root" }).click();
  await page.locator(".chain .here .z-root, .chain .z-root.here").waitFor();
  assert.ok((await page.locator(".scrub i.past").count()) > all / 2);
  await page.locator(".still button").nth(2).click();
  await stepIs(page, 3);
  assert.equal(await page.locator(".still [aria-current=step]").count(), 1);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await stepIs(page, 4);
  await page.keyboard.press("End");
  await stepIs(page, all);
});

test("the keyboard plays, steps, and lists its keys", async (t) => {
  const page = await visit(t);
  const all = await panels(page);
  await page.keyboard.press("ArrowRight");
  await stepIs(page, 2);
  await page.keyboard.press("End");
  await stepIs(page, all);
  await page.keyboard.press("ArrowLeft");
  await stepIs(page, all - 1);
  await page.keyboard.press("Home");
  await stepIs(page, 1);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("#name").focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" ?");
  assert.equal(await page.getByRole("dialog").count(), 0, "a field keeps its keys");
});

test("each step is announced once, politely", async (t) => {
  const page = await visit(t);
  assert.equal(await page.locator("#announcement").innerText(), "");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("#announcement").textContent === document.querySelector(".caption .says").textContent);
  assert.equal(await page.locator("#announcement").getAttribute("aria-live"), "polite");
});

test("reduced motion shows stills", async (t) => {
  const page = await visit(t, { motion: "reduce" });
  const input = slider(page);
  await input.evaluate((element) => {
    element.value = "100";
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await page.waitForFunction(() => Number(document.querySelector("input[type=range]").value) > 1000);
  await stepIs(page, 1);
});

test("the drawer has the values of the step and a way to the rule", async (t) => {
  const page = await visit(t, { query: "?step=3&depth=details" });
  await stepIs(page, 3);
  const drawer = page.locator(".drawer");
  assert.match(await drawer.innerText(), /192\.0\.2\.80/);
  assert.match(await drawer.innerText(), /RRSIG A/);
  assert.match(await drawer.locator("a").first().getAttribute("href"), /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc4035\.html#section-5\.3/);
});

test("a link leads to its step, and a step changes the link", async (t) => {
  const page = await visit(t, { query: "?step=3" });
  await stepIs(page, 3);
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/\?step=4$/);
});

test("a bad link asks nobody and says why", async (t) => {
  const page = await visit(t, { query: "?name=example.com&provider=http://dns.example/" });
  assert.match(await page.getByRole("alert").innerText(), /This link can’t be followed: .*must be asked over https/s);
});

test("what can be no name is told at the field", async (t) => {
  const page = await visit(t);
  await page.locator("#name").fill("a..b");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#ask-fault").innerText(), /^The name has two dots in a row/);
  assert.equal(await page.locator("#name").getAttribute("aria-invalid"), "true");
  assert.deepEqual(await violations(page), []);
});

test("a case is saved and opened again", async (t) => {
  const page = await visit(t);
  await reach(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the case" }).click()]);
  assert.equal(download.suggestedFilename(), "www.example.com.A.case.json");
  const saved = await readFile(await download.path(), "utf8");
  assert.equal(JSON.parse(saved).query.name, "www.example.com.");
  await page.getByLabel("Open a saved case").setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(saved) });
  await page.getByText("A recorded case from the file mine.json").waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure/);
  await page.getByLabel("Open a saved case").setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  const fault = page.locator(".next [role=alert]");
  await fault.waitFor();
  assert.match(await fault.innerText(), /^This is not a saved case: line 1, column 2: a value is missing/);
  assert.equal(await page.locator("#ask-fault").count(), 0, "it stands where the file was chosen");
  assert.deepEqual(await violations(page), []);
});

test("a frozen case of which one octet was changed is bogus, and says where", async (t) => {
  const page = await visit(t);
  const text = (await (await fetch(new URL("cases/opening.json", page.url()))).text()).replace("192.0.2.80", "192.0.2.81");
  await reach(page);
  await page.getByLabel("Open a saved case").setInputFiles({ name: "forged.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByText("forged.json").waitFor();
  assert.match(await page.locator("h1").innerText(), /^example\.com: .*signature/i);
  assert.match(await page.locator(".finding.error").first().innerText(), /example\.com.*SIGNATURE_INVALID/s);
  assert.deepEqual(await violations(page), []);
});

test("a case that is dropped on the page is opened", async (t) => {
  const page = await visit(t);
  const text = await (await fetch(new URL("cases/opening.json", page.url()))).text();
  const data = await page.evaluateHandle((body) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([body], "dropped.json", { type: "application/json" }));
    return transfer;
  }, text);
  await page.locator(".app").dispatchEvent("drop", { dataTransfer: data });
  await page.getByText("A recorded case from the file dropped.json").waitFor();
});

test("the edition is chosen and remembered", async (t) => {
  const page = await visit(t);
  await page.getByLabel("night").check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await page.reload();
  await page.locator("main").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await page.getByLabel("as the system").check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === undefined);
});

test("the rules are chosen, stand in the link, are remembered, and their difference is told", async (t) => {
  // A link with a step brings the whole program at once.
  const page = await visit(t, { query: "?step=2" });
  const said = page.locator(".policy > p");
  assert.match(await said.innerText(), /strict rules give the same verdict/);
  const file = await readFile(new URL("../../assets/gallery/NONZERO_NSEC3_ITERATION_COUNT.json", import.meta.url));
  await page.getByLabel("Open a saved case").setInputFiles({ name: "iterations.json", mimeType: "application/json", buffer: file });
  await page.getByText("iterations.json").waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure/);
  assert.match(await said.innerText(), /By the strict rules this would be bogus\. .*iteration count of \d+.*RFC 9276 §3\.2$/s);
  assert.equal(await said.locator("a").getAttribute("href"), "https://www.rfc-editor.org/rfc/rfc9276.html#section-3.2");
  await page.getByLabel("Strict", { exact: true }).check();
  await page.getByText("By the usual rules this would be secure.").waitFor();
  assert.match(await page.locator("h1").innerText(), /^example\.test: /);
  assert.match(await page.locator(".finding.error").first().innerText(), /NSEC3_ITERATIONS_TOO_HIGH/);
  await page.waitForFunction(() => location.search.startsWith("?policy=strict"));
  assert.deepEqual(await violations(page), []);
  const root = new URL(".", page.url()).href;
  await page.goto(root);
  // The choice comes with what stands below the stage.
  await page.locator("#name").focus();
  await page.locator(".policy").waitFor();
  assert.equal(await page.getByLabel("Strict", { exact: true }).isChecked(), true, "remembered");
  assert.match(await page.locator("h1").innerText(), /^Secure/);
  await page.getByLabel("Usual", { exact: true }).check();
  await page.goto(`${root}?embed=1&policy=strict`);
  await page.getByText("strict rules").waitFor();
});

for (const width of [320, 600]) {
  test(`embedded, ${width} px: stage and verdict alone`, async (t) => {
    const page = await visit(t, { query: "?embed=1&step=2", width, height: 400 });
    assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com A is 192\.0\.2\.80\.$/);
    assert.equal(await page.locator("form, .drawer, .stills, footer").count(), 0);
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await violations(page), []);
    const art = await page.locator(".panel-frame").boundingBox();
    assert.ok(art.height >= 90 && art.width >= 300, `${art.width} x ${art.height}`);
    await page.getByRole("button", { name: "Next panel" }).click();
    await stepIs(page, 3);
  });
}

test("a framed page does not present, and neither does the page that it leads to", async (t) => {
  const page = await visit(t, { query: "?embed=1&present=1&step=2", width: 600, height: 400 });
  await stepIs(page, 2);
  assert.equal(await page.locator(".e-full").getAttribute("href"), "./?step=2");
  await page.keyboard.press("p");
  await page.keyboard.press("ArrowRight");
  await stepIs(page, 3);
  assert.equal(await page.locator(".present").count(), 0);
  assert.equal(await page.locator(".e-full").getAttribute("href"), "./?step=3");
});

test("a frozen case beside the page is shown by its name", async (t) => {
  const page = await visit(t, { query: "?embed=1&case=opening" });
  assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com A is 192\.0\.2\.80\.$/);
});

for (const theme of ["light", "dark"]) {
  for (const width of [320, 768, 1280]) {
    test(`every panel is free of violations: ${theme}, ${width} px`, async (t) => {
      const page = await visit(t, { theme, width, motion: "reduce" });
      for (let number = 1; number <= (await panels(page)); number += 1) {
        if (number > 1) await page.keyboard.press("ArrowRight");
        await stepIs(page, number);
        assert.equal(await scrollsSideways(page), false);
      }
      assert.deepEqual(await violations(page), []);
    });
  }
}

test("nothing moves while the page loads", async (t) => {
  const url = await site(t);
  const page = await visit(t, {
    url,
    before: async (page) =>
      page.addInitScript(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      }),
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  assert.ok((await page.evaluate(() => globalThis.shift)) < 0.02);
});

test("controls can be hit: 44 px", async (t) => {
  const page = await visit(t, { width: 320 });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".bar button, .ask input, .ask select, .ask button, .zh, .next button, .next label, .foot button")]
      .map((element) => ({ element: element.className || element.tagName, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < 43.9),
  );
  assert.deepEqual(small, []);
});
