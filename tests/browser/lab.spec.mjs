// The laboratory of real name servers: each of its names, typed into the page, gets the verdict of the laboratory's list,
// which delv and unbound confirm. `scripts/lab --once node --test tests/browser/lab.spec.mjs` starts it for as long as needed.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { test as browserTest, visit } from "./harness.mjs";

const { LAB_GATEWAY: gateway, LAB_ANCHORS: anchors = "", LAB_NAMES: list = "[]" } = env;
/** What to ask, and what a validator must say. */
const names = JSON.parse(list);

/** A test that needs the laboratory: without it it is left out, and where everything must be tested it fails. */
function test(name, run, more) {
  const skip = !gateway && env.CI !== "true" ? "no laboratory here: scripts/lab --once node --test tests/browser/lab.spec.mjs" : false;
  const body = (t) => {
    assert.ok(gateway, "there is no laboratory: scripts/lab --once starts it");
    return run(t);
  };
  browserTest(name, body, { skip, ...more });
}

/** Errors that the browser itself writes to the console for a request that fails on purpose. */
const FAILS = [/Failed to load resource/, /net::ERR/];

/** Ids of messages, where they cannot be words of a sentence: a message that does not exist shows its id. */
const folder = new URL("../../assets/i18n/en/", import.meta.url);
const texts = readdirSync(fileURLToPath(folder)).map((file) => readFileSync(new URL(file, folder), "utf8"));
const ids = new Set(texts.flatMap((text) => [...text.matchAll(/^([a-z][a-z0-9]*(?:-[a-z0-9]+)+) =/gm)].map(([, id]) => id)));
const LIKE_AN_ID = /\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\b/g;
const ID_ENDING = /-(?:title|caption|aside|alt|text|act)$/;

/** What is wrong with a text: an id or a place holder where a value should stand. */
function blemish(text) {
  if (/[{}]/.test(text)) return "a place holder";
  if (/\?\?|(?:^|\s)\?(?=[\s.,;:]|$)|undefined|\bNaN\b|\bnull\b/.test(text)) return "a value that is not there";
  const id = (text.match(LIKE_AN_ID) ?? []).find((word) => ids.has(word) || ID_ENDING.test(word));
  return id && `the id ${id}`;
}

const queryOf = (style, more = {}) => {
  const parameters = new URLSearchParams({ provider: `${gateway}/${style}`, ...more });
  for (const anchor of anchors.split("\n")) parameters.append("anchor", `. IN DS ${anchor}`);
  return `?${parameters}`;
};

/** Counts how often the page began to fetch. */
const countBegun = () => {
  globalThis.begun = 0;
  let busy = false;
  new MutationObserver(() => {
    const now = document.querySelector(".fetching") !== null;
    if (now && !busy) globalThis.begun += 1;
    busy = now;
  }).observe(document, { childList: true, subtree: true });
};

const open = (t, style, more) =>
  visit(t, { query: queryOf(style), motion: "reduce", before: (page) => page.addInitScript(countBegun), ...more });

/** Fills the form in and sends it off; a type that the list has not is asked for by a link, as the page says. */
async function ask(page, style, { name, type }) {
  let begun = await page.evaluate(() => globalThis.begun);
  const select = page.locator("select[name=type]");
  const listed = await select.evaluate((element, wanted) => [...element.options].some(({ text }) => text === wanted), type);
  if (listed) {
    await page.locator("#name").fill(name);
    await select.selectOption(type);
    await page.locator("#name").press("Enter");
  } else {
    begun = 0;
    await page.goto(new URL(queryOf(style, { name, type }), page.url()).href);
  }
  await page.waitForFunction(
    (before) => (globalThis.begun > before && !document.querySelector(".fetching")) || document.querySelector("#ask-fault"),
    begun,
    { timeout: 20_000 },
  );
}

/** What there is to see once a verdict is there. Of a page that a link has just opened, what stands below the stage is still to come. */
const seen = async (page) => {
  await page.locator(".still .cap").first().waitFor({ state: "attached", timeout: 10_000 }).catch(() => {});
  return page.evaluate(async () => {
    // What stands below the stage is told two frames later than what stands on it, section by section.
    await new Promise((told) => setTimeout(told, 200));
    const text = (selector) => document.querySelector(selector)?.textContent.trim() ?? "";
    const verdict = document.querySelector("section.verdict");
    const all = (selector) => [...document.querySelectorAll(selector)];
    return {
      alert: text("[role=alert]"),
      state: /\bv-(\w+)/.exec(verdict?.className ?? "")?.[1] ?? "none",
      sentence: text("#verdict"),
      live: document.querySelector(".live") !== null,
      cause: text("section[aria-labelledby=findings-head] > article code"),
      again: text(".beside .again"),
      captions: all(".still .cap").map((cap) => {
        const copy = cap.cloneNode(true);
        copy.querySelector("b")?.remove();
        return copy.textContent.trim();
      }),
      // A question mark alone is drawn: a print or seal that cannot be told.
      pictures: all(".still svg text, .still svg title").map((element) => element.textContent.trim()).filter((drawn) => drawn !== "?"),
      alternatives: all(".still .panel-alt").map((element) => element.textContent.trim()),
      rest: all(".verdict p, .findings h3, .findings p, .chain button, .drawer dt, .drawer h2").map((element) => element.textContent.trim()),
    };
  });
};

/** Each way in which what is seen differs from what the list and good order want. */
function* differences({ verdict, codes }, shown) {
  if (shown.alert) yield `says “${shown.alert}”`;
  if (!shown.live) yield "is not shown as live";
  if (shown.state !== verdict) yield `is ${shown.state} (${shown.cause}), the list says ${verdict}`;
  if (verdict === "bogus" && codes.length > 0 && !codes.includes(shown.cause)) {
    yield `has the cause “${shown.cause}”, the list [${codes}]`;
  }
  if (shown.captions.length === 0) yield "has no panels";
  for (const [index, caption] of shown.captions.entries()) if (caption === "") yield `panel ${index + 1} has no caption`;
  for (const text of [shown.sentence, ...shown.captions, ...shown.pictures, ...shown.alternatives, ...shown.rest]) {
    const found = blemish(text);
    if (found) yield `shows ${found}: “${text}”`;
  }
}

/** Types each name, and gives what was seen of it; the test fails with all that is wrong. */
async function typeAll(t, style, wanted) {
  const page = await open(t, style);
  const wrong = [];
  const results = [];
  for (const entry of wanted) {
    const label = `${entry.name} ${entry.type}`;
    try {
      await ask(page, style, entry);
    } catch (error) {
      wrong.push(`${label}: ${error.message.split("\n")[0]}`);
      continue;
    }
    const shown = await seen(page);
    results.push({ ...entry, ...shown });
    for (const difference of differences(entry, shown)) wrong.push(`${label}: ${difference}`);
  }
  assert.deepEqual(wrong, [], `${wrong.length} of ${wanted.length} names differ`);
  return results;
}

/** The first name of each type and verdict. */
const kinds = names.filter(
  ({ type, verdict }, index) => names.findIndex((other) => other.type === type && other.verdict === verdict) === index,
);

test(
  "each name of the laboratory gets the verdict that delv and unbound give",
  async (t) => {
    assert.ok(names.length > 100, `${names.length} names`);
    const results = await typeAll(t, "cloudflare", names);
    const alternatives = (name) => results.find((result) => result.name === name).alternatives.join("\n");
    // Who cannot see the pictures is told what is drawn: no print that agrees, no register, where there is none.
    assert.match(alternatives("www.stale-ds.test."), /has no such card/);
    assert.match(alternatives("www.algorithm-unsupported.test."), /prints for algorithm-unsupported\.test, all of a kind/);
    assert.doesNotMatch(alternatives("www.algorithm-unsupported.test."), /seals nothing/);
  },
  { timeout: 300_000 },
);

for (const style of ["google", "cloudflare-2018"]) {
  test(`names of each kind, over JSON as ${style} writes it`, (t) => typeAll(t, style, kinds), { timeout: 180_000 });
}

test("where JSON loses octets the page says that it asked in wire format", async (t) => {
  const lossy = names.find(({ name, type }) => name === "long.types.test." && type === "TXT");
  const [shown] = await typeAll(t, "google", [lossy]);
  assert.match(shown.again, /asked again in wire format/);
  // The same over JSON that loses nothing of it.
  const [whole] = await typeAll(t, "cloudflare", [lossy]);
  assert.equal(whole.again, "");
});

test("each fault of the gateway has its own words", async (t) => {
  const page = await open(t, "cloudflare", { allow: FAILS });
  const said = [];
  for (const [fault, id] of [["503", "http-server"], ["garbage", "garbage"], ["refused", "refused"], ["timeout", "timeout"]]) {
    if (fault === "timeout") await page.clock.install();
    await page.locator("select[name=provider]").selectOption("own");
    await page.locator("input[name=url]").fill(`${gateway}/fault/${fault}`);
    await page.locator("#name").fill("www.p256.test");
    await page.locator("#name").press("Enter");
    if (fault === "timeout") {
      await page.locator(".asks .asked").first().waitFor();
      // Twice 8 seconds; between them the second try must be on its way.
      for (let turn = 0; turn < 4; turn += 1) {
        await page.clock.runFor(8_100);
        await page.waitForTimeout(200);
      }
    }
    const notice = page.locator(`[data-problem=problem-${id}]`);
    await notice.waitFor({ timeout: 10_000 });
    const text = await notice.innerText();
    assert.equal(blemish(text), undefined, text);
    assert.ok(!said.includes(text), text);
    said.push(text);
    // Nothing is concluded from what did not come.
    assert.equal(await page.locator(".origin .live").count(), 0);
  }
});
