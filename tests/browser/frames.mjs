// How smoothly the built page moves: long tasks of a first visit, of the rest of the page coming, and of a whole play; frames of
// that play; long tasks of cases that are told at once, hostile ones among them. Called by scripts/frames.

import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { env, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright-core";
import { DIST, FLAGS } from "./browser.mjs";
import { chromium } from "./chromium.mjs";
import { serve } from "./static.mjs";

/** A task that is longer makes a page feel stuck. */
const LONG = 50;
/** The time of a frame at 60 a second, with room for a screen's own clock. */
const FRAME = 1000 / 60 + 4;

/** How long the story is watched, in milliseconds. */
const MINUTE = 60_000;
/** Cases that are told with the whole page at once: a broken one, one of many letters, one of hashed names. */
const CASES = ["DIGEST_INVALID", "CNAME_CHAIN_TOO_LONG", "NO_CLOSEST_ENCLOSER"];

/** Cases that are made to keep a page busy, where they are at hand: beside this checkout, or where SHARED_DIR says. */
async function hostile() {
  const folder = join(env.SHARED_DIR ?? fileURLToPath(new URL("../../../shared", import.meta.url)), "attack-cases");
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith("dos_")).map((name) => join(folder, name));
}

const served = await serve(DIST);
const browser = await playwright.launch({ executablePath: chromium(), headless: true, args: FLAGS });
let long = 0;

try {
  for (const [device, width, height] of [["phone", 360, 740], ["desktop", 1280, 900]]) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.addInitScript(() => {
      window.tasks = [];
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((one) => Math.round(one.duration)))).observe({
        type: "longtask",
        buffered: true,
      });
    });
    const told = async (what) => {
      const tasks = await page.evaluate(() => window.tasks.splice(0));
      const over = tasks.filter((ms) => ms > LONG);
      long += over.length;
      console.log(`${device.padEnd(8)} ${what.padEnd(22)} ${over.length ? `tasks over ${LONG} ms: ${over.join(", ")}` : `no task over ${LONG} ms`}`);
    };
    await page.goto(served.url);
    await page.waitForSelector(".panel-frame");
    await page.waitForTimeout(1500);
    await told("first visit");
    // Where its place is in sight from the beginning it comes by itself, section by section: for a moment neither is there.
    await page.waitForFunction(() => {
      const place = document.querySelector("#below") ?? document.querySelector(".stills");
      place?.scrollIntoView();
      return place !== null;
    });
    await page.waitForSelector(".stills .panel-frame");
    await page.waitForTimeout(1500);
    await told("the rest of the page");
    await page.evaluate(() => scrollTo(0, document.querySelector(".stage").offsetTop));
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    const frames = await page.evaluate(
      (until) =>
        new Promise((done) => {
          const times = [];
          let last;
          const frame = (now) => {
            if (last) times.push(now - last);
            last = now;
            if (now > until) done(times);
            else requestAnimationFrame(frame);
          };
          until += performance.now();
          requestAnimationFrame(frame);
        }),
      MINUTE,
    );
    const { played } = await page.evaluate(() => ({ played: document.querySelector(".time").textContent }));
    await told(`played to ${played.split("/")[0].trim()}`);
    const sorted = frames.toSorted((one, other) => one - other);
    const part = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
    const late = frames.filter((ms) => ms > FRAME).length;
    console.log(
      `${device.padEnd(8)} ${"frames".padEnd(22)} ${frames.length}, of which late ${late} (${((100 * late) / frames.length).toFixed(2)} %); ` +
        `median ${part(0.5)} ms, 99 % within ${part(0.99)} ms, longest ${part(1)} ms`,
    );
    const gallery = CASES.map((name) => fileURLToPath(new URL(`../../assets/gallery/${name}.json`, import.meta.url)));
    for (const file of [...gallery, ...(await hostile())]) {
      const name = basename(file, ".json");
      const body = await readFile(file);
      await page.route("**/cases/told.json", (route) => route.fulfill({ body, contentType: "application/json" }));
      await page.goto(`${served.url}?case=told`);
      await page.waitForSelector(".stills .panel-frame", { state: "attached" });
      await page.waitForTimeout(1500);
      await told(name);
      await page.unroute("**/cases/told.json");
    }
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
}
exit(long ? 1 : 0);
