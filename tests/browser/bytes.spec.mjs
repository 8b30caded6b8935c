// Down to the bytes: each octet of a panel lies in a field, and what is lit in one is lit in the other.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { reach, scrollsSideways, test, violations, visit } from "./harness.mjs";

/** Opens a case beside the page at its bytes. */
async function bytes(t, { code, query = "", width = 1366, height = 900, before } = {}) {
  const body = code && (await readFile(new URL(`../../assets/gallery/${code}.json`, import.meta.url)));
  const page = await visit(t, {
    query: `?${code ? "case=seen&" : ""}depth=bytes${query}`,
    width,
    height,
    before: async (page) => {
      if (body) await page.route("**/cases/seen.json", (route) => route.fulfill({ body, contentType: "application/json" }));
      await before?.(page);
    },
  });
  await reach(page);
  await page.locator(".bytes .dump").first().waitFor();
  return page;
}

/** The octets of a map as its dump has them. */
const octets = (map) =>
  map.locator(".dump .hex").evaluateAll((rows) => rows.map((row) => row.textContent.trim()).join(" ").split(/\s+/).join(""));

test("every panel has bytes, and each lies in a field of the table", async (t) => {
  const page = await bytes(t);
  const count = await page.locator(".still").count();
  assert.ok(count > 8);
  for (let step = 1; step <= count; step += 1) {
    if (step > 1) await page.locator(".still .cap").nth(step - 1).click();
    const caption = (await page.locator(".still .cap").nth(step - 1).innerText()).replace(/^\d+\s*/, "").trim();
    // The same panel, with the same words.
    await page.locator(".bytes .of-panel", { hasText: caption }).waitFor();
    const maps = page.locator(".bytes .octets");
    assert.ok((await maps.count()) > 0, `panel ${step} shows bytes`);
    for (const map of await maps.all()) {
      const said = Number(/([\d,]+) bytes?$/.exec(await map.locator("h4").innerText())[1].replaceAll(",", ""));
      assert.equal((await octets(map)).length, 2 * said);
      const ranges = await map.locator("tbody tr[style], tbody tr").evaluateAll((rows) => rows.map((row) => row.querySelector(".at").textContent));
      // From the first octet to the last, by the outermost rows.
      assert.match(ranges[0], /^0000(–|$)/);
      assert.ok(ranges.some((range) => Number(`0x${range.split("–").at(-1)}`) === said - 1), `${ranges}`);
    }
  }
});

test("a field and its bytes light up together, by pointer, by key and by link", async (t) => {
  const page = await bytes(t, { query: "&step=6" });
  const map = page.locator(".bytes .octets").first();
  const row = map.locator("tbody tr").filter({ has: page.getByText("Labels", { exact: true }) });
  await row.hover();
  assert.deepEqual(await map.locator(".dump .hex .lit").allTextContents(), ["03 "], "what is pointed at");
  await row.click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get("field") === "rrsig.labels");
  assert.equal(await row.getAttribute("aria-current"), "true");
  const said = map.locator(".said");
  assert.match(await said.innerText(), /RFC 4034 §3\.1\.3/);
  assert.match(await said.innerText(), /How many labels/);
  // Arrows walk the fields, and the story stays where it is.
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("field") === "rrsig.original-ttl");
  assert.equal(await page.evaluate(() => document.activeElement.querySelector("th").textContent), "Original TTL");
  assert.equal(new URL(page.url()).searchParams.get("step"), "6");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("field") === "rrsig");
  assert.equal(new URL(page.url()).searchParams.get("step"), "6", "keys of the fields are none of the story");
  // From the bytes to the field.
  await map.locator(".dump .hex [data-span]").first().click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get("field") === "rrsig.type-covered");
  await page.getByRole("button", { name: "Copy a link to this field" }).waitFor();
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link.replace("rrsig.type-covered", "rr.rdata"));
  await page.locator(".octets .lit").first().waitFor();
  assert.ok(await page.locator(".octets .dump .lit").first().isVisible());
  const lit = await page.locator(".octets tr.lit th").innerText();
  assert.equal(lit, "RDATA");
  const inSight = await page.locator(".octets .dump .lit").first().evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.ok(inSight, "a link leads to the field");
});

test("a signature's numbers stand beside each other, and differ where it is wrong", async (t) => {
  const right = await bytes(t, { query: "&step=6" });
  await right.getByText("Both are the same, byte by byte.").waitFor();
  assert.equal(await right.locator(".compare mark").count(), 0);
  assert.equal(await right.locator(".notches li").count(), 28);
  const wrong = await bytes(t, { code: "DIGEST_INVALID" });
  // The digest of this case has one wrong octet.
  await wrong.getByText("One byte differs.").waitFor();
  assert.equal(await wrong.locator(".compare mark").count(), 2, "it is marked on both sides");
  await wrong.getByText(/The RDATA, taken as numbers of 16 bits, adds up to/).waitFor();
});

test("names in a gap are shown hash by hash and label by label", async (t) => {
  const page = await bytes(t, { code: "NONZERO_NSEC3_ITERATION_COUNT" });
  const panels = await page.locator(".still").count();
  let rounds = 0;
  for (let step = 0; step < panels && !rounds; step += 1) {
    await page.locator(".still .cap").nth(step).click();
    rounds = await page.locator(".rounds li").count();
  }
  assert.ok(rounds > 1, "each round");
  assert.match(await page.locator(".rounds li code").last().textContent(), /^[0-9A-F]{40}$/);
  await page.getByRole("heading", { name: "The types, bit by bit" }).waitFor();
});

test("a record of sixty kilobytes is drawn as far as it is in sight", async (t) => {
  const strings = Array.from({ length: 250 }, (_, index) => `"${String(index).padStart(3, "0").repeat(80)}"`).join(" ");
  const seen = JSON.parse(await readFile(new URL("../../assets/gallery/SIGNATURE_INVALID.json", import.meta.url)));
  // The answer becomes a long TXT, and its signature one over that, which does not hold.
  const answer = seen.responses.find(({ type }) => type === "A");
  [seen.query.type, answer.type] = ["TXT", "TXT"];
  const [record, signature] = answer.response.Answer;
  Object.assign(record, { type: 16, data: strings });
  signature.data = signature.data.replace(/^A /, "TXT ");
  for (const question of answer.response.Question ?? []) question.type = 16;
  const body = JSON.stringify(seen);
  const page = await visit(t, {
    query: "?case=seen&depth=bytes",
    before: (page) => page.route("**/cases/seen.json", (route) => route.fulfill({ body, contentType: "application/json" })),
  });
  await reach(page);
  const map = page.locator(".bytes .octets").first();
  await map.waitFor();
  assert.match(await map.locator("h4").innerText(), /6\d,?\d{3} bytes$/);
  const drawn = () => map.locator(".dump .row").count();
  assert.ok((await drawn()) < 100);
  await map.locator(".dump").evaluate((dump) => (dump.scrollTop = dump.scrollHeight));
  await page.waitForFunction(() => {
    const rows = document.querySelector(".octets .dump").querySelectorAll(".at");
    return Number(`0x${[...rows].at(-1).textContent}`) > 60_000;
  });
  assert.ok((await drawn()) < 100);
  assert.ok((await map.locator("tbody tr").count()) <= 120, "fields come by pages");
  await page.getByRole("button", { name: "Fields after" }).click();
  assert.match(await map.locator(".pages").innerText(), /121 to /);
});

test("the bytes of a panel are printed by themselves, with their name and where they come from", async (t) => {
  const page = await bytes(t, { query: "&step=6" });
  await page.evaluate(() => {
    globalThis.printed = [];
    globalThis.print = () => printed.push(document.documentElement.dataset.print);
  });
  await page.getByRole("button", { name: "Print these bytes" }).click();
  await page.waitForFunction(() => globalThis.printed.length === 1);
  assert.deepEqual(await page.evaluate(() => globalThis.printed), ["bytes"]);
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => {
    // What is for screen readers alone is a pixel high.
    const shown = (parts) => [...document.querySelectorAll(parts)].filter((one) => one.offsetHeight > 1);
    const names = (parts) => shown(parts).map((one) => one.localName);
    return { page: names(".app>*"), main: names("main>*"), proof: shown("main>details>*").map((one) => one.firstElementChild?.className) };
  });
  assert.deepEqual(seen, { page: ["main"], main: ["details"], proof: ["bytes"] }, "nothing else is printed with it");
  assert.match(await page.locator(".bytes-head").innerText(), /^www\.example\.com A\n+.*[Ss]ecure[^]*http:\/\/127\.0\.0\.1/);
  // Whole: a page on paper does not scroll.
  assert.ok(await page.locator(".bytes .dump").evaluateAll((dumps) => dumps.every((dump) => dump.scrollHeight <= dump.clientHeight + 1)));
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.locator(".bytes-head").isVisible(), false);
});

for (const [theme, width] of [["light", 360], ["dark", 360], ["light", 1366], ["dark", 1366]]) {
  test(`axe-core finds nothing at the bytes, and nothing is cut off: ${theme}, ${width} px`, async (t) => {
    const page = await bytes(t, { query: `&step=6&theme=${theme === "dark" ? "night" : "day"}&field=rrsig.labels`, width });
    assert.deepEqual(await violations(page), []);
    assert.equal(await scrollsSideways(page), false);
  });
}
