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

// What Playwright turns off, which this takes the place of, and parts of the browser's own window that are pages themselves: they take
// a process more for each page of a test.
const OFF = [
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding",
  "ThirdPartyStoragePartitioning", "OptimizationHints", "NetworkTimeServiceQuerying", "PreloadTopChromeWebUI", "InitialWebUI", "WebUIToolbar",
  "WebUILocationBar", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIReloadButton", "WebUISplitTabsButton",
  "WebUIHomeButton", "WebUIBackForwardButton", "WebUIAppMenuButton", "WebUIAvatarButton", "WebUIExtensionsContainer", "WebUIPinnedToolbarActions",
];

/** Starts a headless browser. */
export function launch() {
  return playwright.launch({ executablePath: chromium(), headless: true, args: [...FLAGS, `--disable-features=${OFF.join()}`] });
}
