// WebKit, as Debian's MiniBrowser has it, by WebDriver over HTTP (https://www.w3.org/TR/webdriver2/), on a screen that is none.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";

/** What it takes, if all of it is there. WebKit's own programs are in no PATH. */
export function webKit(present) {
  const driver = present("WebKitWebDriver");
  const screen = present("Xvfb");
  const folders = ["x86_64-linux-gnu", "aarch64-linux-gnu", ""].flatMap((machine) => ["4.1", "4.0"].map((api) => `/usr/lib/${machine}/webkit2gtk-${api}`));
  const browser = folders.map((folder) => join(folder, "MiniBrowser")).find(existsSync);
  return driver && screen && browser ? { driver, screen, browser } : null;
}

const KEYS = { Enter: "\uE007", Tab: "\uE004", ArrowRight: "\uE014", ArrowLeft: "\uE012", " ": " " };

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a screen and the driver; each window is a browser of its own, for WebDriver knows no storage but a browser's. */
export async function startWebKit({ driver, screen, browser }, whole) {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  // It chooses a free number itself, and writes it to the descriptor that it is given.
  const shown = spawn(screen, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await new Promise((found, failed) => {
    shown.stdio[3].once("data", (number) => found(`:${`${number}`.trim()}`));
    shown.once("exit", () => failed(new Error("Xvfb ended")));
  });
  const port = await freePort();
  const program = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...env,
      DISPLAY: display,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      // Its navigator.language is "C" then, which is no language: the page speaks English, and must not stumble over it.
      LC_ALL: "C.UTF-8",
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      GSETTINGS_BACKEND: "memory",
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (part) => (said += part));
  const base = `http://127.0.0.1:${port}`;
  await ready(base, program);
  return {
    version: "MiniBrowser",
    open: (size) => open({ base, browser, heard: () => said, size }, whole),
    async close() {
      for (const child of [program, shown]) {
        const ended = new Promise((done) => child.once("exit", done));
        child.kill();
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function ready(base, program) {
  for (let tries = 0; program.exitCode === null && tries < 200; tries += 1) {
    const status = await fetch(`${base}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("WebKitWebDriver does not answer");
}

async function command(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body), headers: { "content-type": "application/json" } });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function open({ base, browser, heard, size }, whole) {
  const before = heard().length;
  const session = await command("POST", `${base}/session`, {
    capabilities: {
      alwaysMatch: {
        "webkitgtk:browserOptions": { binary: browser, args: ["--automation", "--enable-write-console-messages-to-stdout=true"] },
        timeouts: { script: 60_000, pageLoad: 60_000 },
      },
    },
  });
  const at = `${base}/session/${session.sessionId}`;
  // The size of a window: its bar is part of it, so that the page has some 40 pixels less in height.
  await command("POST", `${at}/window/rect`, { width: size.width, height: size.height });
  const act = (actions) => command("POST", `${at}/actions`, { actions });
  const keys = (list) => act([{ type: "key", id: "keys", actions: list.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }]);
  return whole({
    goto: (url) => command("POST", `${at}/url`, { url }),
    // By way of JSON, as in the other engines: what is left out there is left out here.
    evaluate: async (source) =>
      JSON.parse(
        await command("POST", `${at}/execute/async`, {
          script: `const done = arguments[arguments.length - 1]; (async () => JSON.stringify((await (${source})) ?? null))().then(done, (error) => done(JSON.stringify("" + error)));`,
          args: [],
        }),
      ),
    clickAt: ({ x, y }) =>
      act([{ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x, y, duration: 0 }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }] }]),
    typeKeys: (text) => keys([...text]),
    press: (key) => keys([KEYS[key] ?? key]),
    // What its console says is on the standard output of the browser, which is that of the driver.
    errors: () => heard().slice(before).split("\n").filter((line) => /CONSOLE .*\bERROR\b/.test(line)),
    close: () => command("DELETE", at),
  });
}
