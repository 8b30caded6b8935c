// One form for the three engines that browsers are made of: Chromium by Playwright, as in all other tests; Debian's Firefox by WebDriver
// BiDi; WebKit's MiniBrowser by WebDriver. It has what a smoke test needs, and nothing that one of them lacks.
//
// An engine opens windows, and a window can: `goto(url)`, `evaluate(source)` (an expression, also of a promise, whose value is JSON),
// `until(source)` (waits until an expression is true), `reach()` (goes below the stage), `click(selector)`, `type(selector, text)`, `press(key)`, `errors()` (what its
// console said that is an error), `close()`. The mouse and the keyboard are the engine's own, so that what lies under something else is
// not clicked.

import { execFileSync } from "node:child_process";
import { env } from "node:process";
import { launch } from "./browser.mjs";
import { chromium } from "./chromium.mjs";
import { firefox, startFirefox } from "./firefox.mjs";
import { startWebKit, webKit } from "./webkit.mjs";

/** How long a page may take for anything, in milliseconds: a busy machine is slow. */
const PATIENCE = 30_000;

/** What finds an element and where its middle is, once it is in sight and nothing lies over it. */
const middle = (selector) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
})()`;

/** What all engines do alike, by what each can do. */
function whole(bare) {
  const until = async (source) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await bare.evaluate(`(async () => (${source}))().catch(() => null)`);
      if (value) return value;
      if (Date.now() > end) {
        const seen = await bare.evaluate("document.body.innerText.slice(0, 1000)").catch((error) => error.message);
        throw new Error(`never came true: ${source}\n${seen}\n${bare.errors().join("\n")}`);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const click = async (selector) => {
    // To scroll down loads the second file, which moves what stands below: only what rests is hit.
    let [place, rested] = [await until(middle(selector)), 0];
    while (rested < 3) {
      await new Promise((done) => setTimeout(done, 100));
      const now = await until(middle(selector));
      rested = now.x === place.x && now.y === place.y ? rested + 1 : 0;
      place = now;
    }
    await bare.clickAt(place);
  };
  const type = async (selector, text) => {
    await click(selector);
    // What stands there is replaced.
    await bare.evaluate(`void document.querySelector(${JSON.stringify(selector)}).select()`);
    await bare.typeKeys(text);
  };
  // Until the last of what stands below the stage is there.
  const reach = async () => {
    await bare.evaluate("(document.querySelector('#below') ?? document.querySelector('.stills'))?.scrollIntoView()");
    await until("document.querySelectorAll('.still').length > 10 && document.querySelector('.transcript')");
  };
  return { ...bare, until, click, type, reach };
}

/** Playwright's Chromium. */
async function startChromium() {
  const browser = await launch();
  return {
    version: browser.version(),
    async open({ width, height }) {
      const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: "block", locale: "en-GB" });
      const page = await context.newPage();
      const errors = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(`${error}`));
      return whole({
        goto: (url) => page.goto(url),
        evaluate: (source) => page.evaluate(source),
        clickAt: ({ x, y }) => page.mouse.click(x, y),
        typeKeys: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        errors: () => errors,
        close: () => context.close(),
      });
    },
    close: () => browser.close(),
  };
}

const present = (command) => {
  try {
    return execFileSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
};

/** The engines: what each is called, why it can't be tested here if it can't, and how it is started. */
export const ENGINES = [
  { name: "Chromium", lacks: () => (chromium() ? null : "no Chromium here: scripts/setup"), start: startChromium },
  { name: "Firefox", lacks: () => (firefox(present) ? null : "no Firefox here: scripts/setup"), start: () => startFirefox(firefox(present), whole) },
  { name: "WebKit", lacks: () => (webKit(present) ? null : "no WebKit here: scripts/setup"), start: () => startWebKit(webKit(present), whole) },
];

/** Whether everything must be tested. */
export const ALL = env.CI === "true";
