// The language of the page: chosen by link, menu or browser; its words come in one file, and only when they are wanted.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { DIST } from "./browser.mjs";
import { reach, scrollsSideways, site, test, violations, visit } from "./harness.mjs";
import { FETCHED, LANGUAGES } from "./sources.mjs";

/** The language files that were asked for, in their order. */
const watched = (asked, more) => async (page) => {
  page.on("request", (request) => {
    const file = /\/i18n\/([^?]*)/.exec(request.url());
    if (file) asked.push(file[1]);
  });
  await more?.(page);
};
const heading = (page) => page.locator("h1").innerText();
/** What German calls by its English name: that language in the menu, and terms of the RFCs behind their German ones. */
const TERMS = /\bEnglish\b|\(Chain of Trust\)/g;
const root = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const menu = (page) => page.locator("select[name=lang]");
const spoken = (page, tag) => page.waitForFunction((wanted) => document.documentElement.lang === wanted && document.querySelector("select[name=lang]")?.value === wanted, tag);
/** Sets what the browser asks sites for, before anything of the page runs. */
const prefers = (...languages) => (page) =>
  page.addInitScript((given) => Object.defineProperty(navigator, "languages", { get: () => given }), languages);

test("English needs no file", async (t) => {
  const asked = [];
  const page = await visit(t, { before: watched(asked) });
  await page.waitForLoadState("networkidle");
  assert.deepEqual([asked, await root(page)], [[], ["en", "ltr"]]);
  assert.deepEqual(await menu(page).locator("option").allInnerTexts(), LANGUAGES.map(({ name }) => name));
});

const SECURE = { de: /^Gesichert/, es: /^Segur/, fr: /^Sûr|^Sécuris/, ja: /Secure（検証済み）/, pt: /^Segur/ };
for (const tag of FETCHED) {
  test(`a link chooses ${tag}, and only that file is fetched`, async (t) => {
    const asked = [];
    const page = await visit(t, { query: `?lang=${tag}`, before: watched(asked, prefers("fr-CA", "en")) });
    await reach(page);
    assert.match(await heading(page), SECURE[tag]);
    assert.deepEqual([asked, await root(page)], [[`${tag}.ftl`], [tag, "ltr"]]);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(new RegExp(`\\?lang=${tag}&step=2$`));
  });
}

test("the browser's languages choose, and links do not say so", async (t) => {
  const asked = [];
  const page = await visit(t, { before: watched(asked, prefers("nl-BE", "pt-BR", "de")) });
  assert.deepEqual([asked, await root(page)], [["pt.ftl"], ["pt", "ltr"]]);
  assert.match(await page.locator(".frozen").innerText(), /\d{1,2} de \p{L}+\. de 20\d\d, \d\d:\d\d:\d\d UTC/u);
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/\?step=2$/);
});

test("the menu changes everything at once, keeps panel and field, and is remembered", async (t) => {
  const asked = [];
  const url = await site(t);
  const page = await visit(t, { url, before: watched(asked) });
  await reach(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/\?step=3$/);
  await page.locator("#name").fill("half.typ");
  await page.evaluate(() => (globalThis.stayed = true));
  await menu(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await spoken(page, "de");
  assert.equal(await page.evaluate(() => globalThis.stayed), true, "without loading anew");
  assert.match(await page.locator("input[type=range]").getAttribute("aria-valuetext"), /^\p{L}+ 3 von 18: /u);
  assert.equal(await page.locator("#name").inputValue(), "half.typ");
  await page.waitForURL(/\?lang=de&step=3$/);
  // Nothing of English is left but what is said in its letters anywhere.
  const english = /\b(the|and|seal|house|letter|of|with|step|drawer|check)\b/i;
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")));
  await page.locator(".transcript ol").first().waitFor();
  for (const place of [".ask", ".verdict", ".policy", ".scene", ".bar", ".chain", ".depth", ".drawer", ".charts", ".takes", ".stills", ".transcript", ".glossary", ".next", ".foot"]) {
    const text = (await page.locator(place).innerText()).replaceAll(TERMS, "");
    assert.equal(english.exec(text)?.[0], undefined, `${place}: ${english.exec(text)?.[0]} in ${text}`);
  }
  assert.doesNotMatch(await page.title(), english);
  await page.goto(url);
  await spoken(page, "de");
  assert.deepEqual(new Set(asked), new Set(["de.ftl"]));
  await menu(page).selectOption("en");
  await spoken(page, "en");
  assert.match(await heading(page), /^Secure: /);
  await menu(page).selectOption("de");
  await spoken(page, "de");
  assert.deepEqual(await violations(page), []);
});

test("a language that does not come leaves the one before, and the page says so", async (t) => {
  let blocked = true;
  const before = async (page) => page.route("**/i18n/fr.ftl*", (route) => (blocked ? route.abort() : route.continue()));
  const page = await visit(t, { query: "?lang=fr", before, allow: [/ERR_FAILED/, /preload/] });
  await page.getByText("Français did not arrive.").waitFor();
  await spoken(page, "en");
  await menu(page).selectOption("ja");
  await spoken(page, "ja");
  assert.equal(await page.locator(".foot [role=alert]").count(), 0);
  await menu(page).selectOption("fr");
  await page.locator(".foot [role=alert]").waitFor();
  await spoken(page, "ja");
  assert.match(await page.locator(".foot [role=alert]").innerText(), /^Français/);
  assert.deepEqual(await violations(page), []);
  blocked = false;
  await menu(page).selectOption("fr");
  await spoken(page, "fr");
});

test("a server that answers with a page instead of the words counts as not having them", async (t) => {
  const before = async (page) => page.route("**/i18n/es.ftl*", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" }));
  const page = await visit(t, { query: "?lang=es", before });
  await page.getByText("Español did not arrive.").waitFor();
  assert.match(await heading(page), /^Secure: /);
});

for (const width of [360, 1280]) {
  test(`from the right to the left, ${width} px wide, the page keeps its shape`, async (t) => {
    // A language that is made up: German, said from the right.
    const before = async (page) =>
      page.route("**/i18n/de.ftl*", async (route) => {
        const words = await (await route.fetch()).text();
        const letters = "אבגדהוזחטיכלמנסעפצקרשת";
        const told = words
          .replace("direction = ltr", "direction = rtl")
          // Words outside braces become Hebrew letters, as long as they were.
          .replace(/^( *(?:[\w-]+|\.\w+) = | *\*?\[\w+\] | {4,})(.*)$/gm, (_, start, text) =>
            /^\s*\*?\[|->|^rtl/.test(text) ? start + text : start + text.replace(/\{[^}]*\}|[\p{L}]/gu, (part) => (part.length > 1 ? part : letters[part.codePointAt(0) % letters.length])),
          );
        await route.fulfill({ contentType: "text/plain; charset=utf-8", body: told });
      });
    const page = await visit(t, { query: "?lang=de&step=3", width, before, motion: "reduce" });
    await reach(page);
    assert.deepEqual(await root(page), ["de", "rtl"]);
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await violations(page), []);
    const boxes = await page.evaluate(() => ["wm", "ask", "bar", "panel-art"].map((name) => [name, getComputedStyle(document.querySelector(`.${name}`)).direction]));
    assert.deepEqual(Object.fromEntries(boxes), { wm: "rtl", ask: "rtl", bar: "ltr", "panel-art": "ltr" });
    if (width > 1000) {
      const [stage, chain] = await page.evaluate(() => [".stage", ".main .chain"].map((name) => document.querySelector(name).getBoundingClientRect().left));
      assert.ok(chain < stage, "the map stands at the other side");
    }
  });
}

test("the words are asked for by a hash of them all, so that no cache mixes releases", async (t) => {
  const asked = [];
  const watch = async (page) => page.on("request", (request) => request.url().includes("/i18n/") && asked.push(new URL(request.url())));
  const page = await visit(t, { query: "?lang=de", before: watch });
  await spoken(page, "de");
  const folder = new URL("i18n/", pathToFileURL(`${DIST}/`));
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ftl")).sort();
  const hash = createHash("sha256");
  for (const name of files) hash.update(await readFile(new URL(name, folder)));
  assert.deepEqual(files, FETCHED.map((tag) => `${tag}.ftl`).sort());
  assert.deepEqual(asked.map((url) => url.search), [`?${hash.digest("hex").slice(0, 8)}`]);
});

test("an embedded page speaks the language of its link", async (t) => {
  const page = await visit(t, { query: "?embed=1&lang=ja", width: 600, height: 400 });
  assert.equal(await heading(page), "Secure（検証済み）：www.example.com Aは192.0.2.80です。");
  assert.match(await page.locator(".caption").innerText(), /[ぁ-ん]/);
  assert.match(await page.locator(".e-full").getAttribute("href"), /^\.\/\?lang=ja$/);
});

test("below a path of its own the words are found, too", async (t) => {
  const url = await site(t, { base: "/some/where/" });
  const page = await visit(t, { url, query: "?lang=de" });
  await spoken(page, "de");
});
