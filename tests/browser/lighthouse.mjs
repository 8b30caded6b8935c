// Runs Lighthouse over the built page. Called by scripts/lighthouse.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv, env, exit } from "node:process";
import { chromium as playwright } from "playwright-core";
import { DIST, FLAGS } from "./browser.mjs";
import { chromium } from "./chromium.mjs";
import { serve } from "./static.mjs";

const WANTED = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const PORT = 9333;

const { default: lighthouse, desktopConfig } = await import(join(env.LIGHTHOUSE, "core/index.js"));
const folder = argv[2];
await mkdir(folder, { recursive: true });
const served = await serve(DIST);
const browser = await playwright.launch({
  executablePath: chromium(),
  headless: true,
  args: [...FLAGS, `--remote-debugging-port=${PORT}`],
});
let short = false;
for (const [device, config] of [["phone", undefined], ["desktop", desktopConfig]]) {
  const flags = { port: PORT, output: "html", onlyCategories: Object.keys(WANTED) };
  const { lhr, report } = await lighthouse(served.url, flags, config);
  await writeFile(join(folder, `${device}.html`), report);
  for (const [category, wanted] of Object.entries(WANTED)) {
    const score = Math.round(lhr.categories[category].score * 100);
    const fails = lhr.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
    short ||= score < wanted;
    console.log(`${device.padEnd(8)} ${category.padEnd(15)} ${String(score).padStart(3)}  (${wanted} wanted)  ${fails.join("; ")}`);
  }
}
await browser.close();
await served.close();
exit(short ? 1 : 0);
