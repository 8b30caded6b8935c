// Starts the browser of the tests and pictures.

import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.mjs";

/** The folder of the built page. */
export const DIST = env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

export const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** Starts a headless browser. */
export function launch() {
  return playwright.launch({ executablePath: chromium(), headless: true, args: FLAGS });
}
