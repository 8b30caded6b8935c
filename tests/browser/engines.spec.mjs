// The page in the three engines that browsers are made of: what a visitor does first works in each, and none has anything to complain of.
//
// What was seen: WebKit leaves the options of a menu out of innerText, so no test reads a menu; and under WebDriver no script runs before
// the page's own, so the clock is set once the page is there.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DIST } from "./browser.mjs";
import { ALL, ENGINES } from "./engine.mjs";
import { opening, queryOf, resolver } from "./resolver.mjs";
import { serve } from "./static.mjs";

const WIDE = { width: 1280, height: 900 };
const read = (selector) => `document.querySelector(${JSON.stringify(selector)})?.innerText.trim()`;
const PANEL = "Number(document.querySelector('input[type=range]')?.getAttribute('aria-valuetext')?.match(/\\d+/)?.[0])";
/** The ground of the page, as the engine paints it. */
const GROUND = "getComputedStyle(document.body).backgroundColor";

for (const { name, lacks, start } of ENGINES) {
  const lacking = lacks();
  describe(name, { skip: lacking !== null && !ALL ? lacking : false, concurrency: false }, () => {
    let engine;
    let served;

    before(async () => {
      assert.equal(lacking, null);
      served = await serve(DIST);
      engine = await start();
    });
    after(async () => {
      await engine?.close();
      await served?.close();
    });

    /** Opens the page, does something with it, and asks its console in the end. */
    const visit = (does, query, then, size = WIDE) =>
      test(`${name}: ${does}`, { timeout: 120_000 }, async (t) => {
        const window = await engine.open(size);
        t.after(() => window.close());
        const asked = typeof query === "function" ? await query(t) : query;
        await window.goto(served.url + asked);
        await window.until(read("h1"));
        await then(window);
        assert.deepEqual(window.errors(), [], "the page must be free of errors");
      });

    visit("the opening case is proven, played and stepped", "", async (window) => {
      assert.match(await window.evaluate(read("h1")), /^Secure: www\.example\.com/);
      assert.equal(await window.evaluate(PANEL), 1);
      await window.press("ArrowRight");
      await window.until(`${PANEL} === 2`);
      assert.match(await window.evaluate("location.search"), /step=2/);
      await window.press(" ");
      await window.until(`${PANEL} === 3`);
      await window.press(" ");
      // The picture is drawn, and in sight.
      const [width, height] = await window.evaluate(
        "(({ width, height }) => [width, height])(document.querySelector('#stage svg.panel-art, #stage svg').getBoundingClientRect())",
      );
      assert.ok(width > 300 && height > 150, `the picture is ${width} x ${height}`);
      assert.equal(await window.evaluate("document.documentElement.scrollWidth > innerWidth"), false, "nothing is cut off");
      // What comes with the second file.
      await window.reach();
      assert.equal(await window.evaluate("document.fonts.check('16px \"Bricolage Grotesque\"')"), true);
    });

    visit(
      "a name that is typed is proven by records from a resolver",
      async (t) => {
        const { url } = await resolver(t);
        const link = new URLSearchParams(queryOf(url));
        // Typed into the field, and not in the link.
        for (const key of ["name", "type"]) link.delete(key);
        return `?${link}`;
      },
      async (window) => {
        // The records of the case are checked against the clock of their day.
        await window.evaluate(`void (Date.now = () => ${opening.now * 1000})`);
        await window.type("#name", "www.example.com");
        await window.press("Enter");
        await window.until("document.querySelector('.live')");
        assert.match(await window.evaluate(read("h1")), /^Secure: www\.example\.com/);
        assert.match(await window.evaluate("location.search"), /name=www\.example\.com/);
      },
    );

    visit("a broken name opens where it fails, and says who must act", "?case=broken", async (window) => {
      await window.until("document.querySelector('section.verdict.v-bogus')");
      assert.match(await window.evaluate(read("h1")), /The DS does not match the key/);
      await window.until("document.querySelector('.finding.error code')");
      assert.match(await window.evaluate(read(".finding.error")), /[A-Z_]{6,}/);
      assert.ok((await window.evaluate(PANEL)) > 1, "it opens where it fails");
    });

    visit("a frame shows stage and verdict alone", "?embed=1", async (window) => {
      assert.match(await window.evaluate(read("h1")), /^Secure/);
      assert.equal(await window.evaluate("document.querySelector('.foot, .ask')"), null);
      assert.equal(await window.evaluate("document.documentElement.scrollHeight <= innerHeight + 1"), true, "it fits its frame");
    }, { width: 700, height: 480 });

    visit("the night edition is chosen, and kept", "", async (window) => {
      // What comes below the stage moves the foot.
      await window.reach();
      const day = await window.evaluate(GROUND);
      await window.click(".foot .themes label:last-of-type");
      await window.until(`${GROUND} !== ${JSON.stringify(day)}`);
      assert.equal(await window.evaluate("document.documentElement.dataset.theme"), "dark");
      await window.goto(served.url);
      await window.until(read("h1"));
      assert.notEqual(await window.evaluate(GROUND), day);
    });

    visit("German is spoken", "?lang=de", async (window) => {
      assert.match(await window.evaluate(read("h1")), /^Gesichert/);
      assert.equal(await window.evaluate("document.documentElement.lang"), "de");
      // Dates are the engine's own, as German writes them.
      assert.match(await window.evaluate(read(".origin .frozen")), / \d{1,2}\.\d{1,2}\.20\d\d, \d\d:\d\d:\d\d UTC/);
    });
  });
}
