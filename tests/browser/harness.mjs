// What every browser test uses: the built page on a server of its own, a Chromium, and the rules that all visits obey:
// the console stays free of errors, and nothing is asked of the internet.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { env } from "node:process";
import { after, test as nodeTest } from "node:test";
import { DIST, launch } from "./browser.mjs";
import { chromium } from "./chromium.mjs";
import { serve } from "./static.mjs";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const executablePath = chromium();

// One for all tests of a file.
let browser;

after(async () => (await browser)?.close());

/**
 * A test that needs the browser: without one it is left out, and where everything must be tested it fails.
 * @param {string} name
 * @param {(t) => Promise<void>} run
 * @param {object} [more]
 * @param {string | false} [more.skip] why it is left out for another reason
 * @param {number} [more.timeout] milliseconds
 */
export function test(name, run, { skip = false, timeout = 60_000 } = {}) {
  const absent = executablePath === null && env.CI !== "true";
  nodeTest(name, { skip: absent ? "no Chromium here: scripts/setup" : skip, timeout: 2 * timeout }, async () => {
    assert.ok(executablePath, "there is no Chromium: scripts/setup installs it");
    try {
      await attempt(run);
    } catch (error) {
      // A machine that stalls lets a wait run out once in some thousand tests. It is said, with how the page stood, and what
      // is wrong with the page itself runs out again.
      if (error?.name !== "TimeoutError") throw error;
      console.log(`${name}: one more try after ${error.message}\n${error.stood}`);
      await attempt(run);
    }
  });
}

/** Runs a test once with a `t` of its own, so that each try begins with nothing that another has left. */
async function attempt(run) {
  const hooks = [];
  const t = { after: (hook) => hooks.push(hook), over: false };
  let failed;
  try {
    await run(t);
  } catch (error) {
    failed = error;
    if (error?.name === "TimeoutError") error.stood = await stood(t);
  }
  t.over = true;
  for (const hook of hooks) {
    try {
      await hook();
    } catch (error) {
      failed ??= error;
    }
  }
  if (failed) throw failed;
}

/** How the pages of a test stand: address, and the beginning of what is read there. */
async function stood(t) {
  const pages = (contexts.get(t) ?? []).flatMap((context) => context.pages());
  const told = pages.map(async (page) => {
    const text = await page.evaluate(() => document.body.innerText.slice(0, 1_000)).catch((error) => error.message);
    return `at ${page.url()}:\n${text}`;
  });
  return (await Promise.all(told)).join("\n");
}

// The visits of a test: they end before the server that they visit.
const contexts = new WeakMap();

/** Serves the built page below `base` for as long as the test runs. */
export async function site(t, { base = "/" } = {}) {
  const { url, close } = await serve(DIST, { base });
  t.after(async () => {
    for (const context of contexts.get(t) ?? []) await context.close();
    await close();
  });
  return url;
}

/**
 * Opens the page, and waits until the program has drawn its `main` element.
 *
 * Once the test ends it fails for every console error, uncaught exception and question to another host than this one that
 * no pattern of `allow` matches.
 * @param t the test
 * @param {object} [how]
 * @param {string} [how.url] the page's address; a server of its own by default
 * @param {string} [how.query] what follows the address, as "?name=example"
 * @param {number} [how.width] of the window, in CSS pixels
 * @param {"light" | "dark"} [how.theme]
 * @param {"reduce" | "no-preference"} [how.motion]
 * @param {"block" | "allow"} [how.workers] whether the page may be kept in the browser: then routes of a test see only what is not kept
 * @param {string} [how.ready] what is there once the page is drawn, where that is not its `main` element
 * @param {RegExp[]} [how.allow] errors that the test provokes
 * @param {(page: import("playwright-core").Page) => Promise<void>} [how.before] called before the page loads, to set up routes
 * @returns {Promise<import("playwright-core").Page>}
 */
export async function visit(t, how = {}) {
  const { query = "", width = 1280, height = 800, theme = "light", motion = "no-preference", allow = [] } = how;
  const url = how.url ?? (await site(t));
  browser ??= launch();
  const context = await (await browser).newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: motion,
    locale: "en-GB",
    timezoneId: "UTC",
    serviceWorkers: how.workers ?? "block",
  });
  contexts.set(t, [...(contexts.get(t) ?? []), context]);
  const errors = [];
  // What is still being fetched when a test is over fails by the servers that it stops.
  const wrong = (error) => {
    if (!t.over || !/Failed to fetch|net::ERR_/.test(error)) errors.push(error);
  };
  t.after(async () => {
    await context.close();
    const left = errors.filter((error) => !allow.some((pattern) => pattern.test(error)));
    assert.deepEqual(left, [], "the page must be free of errors");
  });
  // Routes that a test adds later come first.
  await context.route(
    (address) => /^https?:$/.test(address.protocol) && !LOOPBACK.has(address.hostname),
    (route) => {
      errors.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") wrong(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => wrong(`uncaught: ${error.stack ?? error}`));
  await how.before?.(page);
  await page.goto(url + query);
  await page.locator(how.ready ?? "main").first().waitFor({ state: "attached" });
  // A link brings all of the program: what stands below the stage a moment later, unless a test keeps it away.
  const all = query !== "" && !query.includes("embed=") && !how.ready;
  if (all) await page.locator(".stills").first().waitFor({ state: "attached", timeout: 3_000 }).catch(() => {});
  return page;
}

/** Scrolls to what lies under the stage, which loads the second file of the program, and waits until it is drawn. */
export async function reach(page) {
  await page.evaluate(() => (document.querySelector("#below") ?? document.querySelector(".stills"))?.scrollIntoView());
  await page.locator(".stills").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe-core on the page as it stands; one line a violation, with the elements it was found at. */
export async function violations(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => (await globalThis.axe.run()).violations);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Does anything reach beyond the window's width? */
export async function scrollsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
