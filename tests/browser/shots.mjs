// Takes pictures of the page for those who work on it: three widths, both themes. Called by scripts/shots.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { DIST, launch } from "./browser.mjs";
import { serve } from "./static.mjs";

const WIDTHS = [360, 768, 1280];
const THEMES = ["light", "dark"];

const [, , folder, ...rest] = argv;
const given = rest.find((word) => /^https?:/.test(word));
const queries = rest.filter((word) => word !== given);
if (queries.length === 0) queries.push("");

await mkdir(folder, { recursive: true });
const served = given ? { url: given, close: async () => {} } : await serve(DIST);
const browser = await launch();
for (const query of queries) {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      // Reduced motion: what is seen does not depend on when the picture is taken.
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: "reduce" });
      page.on("console", (message) => message.type() === "error" && console.error(message.text()));
      page.on("pageerror", (error) => console.error(error));
      await page.goto(served.url + query);
      await page.locator("main").first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      const name = ["page", query.replace(/[^\w.-]+/g, "_").replace(/^_/, ""), width, theme].filter(Boolean).join("-");
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
      await page.close();
    }
  }
}
await browser.close();
await served.close();
