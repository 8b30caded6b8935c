// Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): a handful of its commands over one WebSocket.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import WebSocket from "ws";

/** The path of Firefox, if it is there. */
export const firefox = (present) => env.FIREFOX ?? present("firefox-esr") ?? present("firefox");

/** It asks nobody but the page, and begins with nothing of its own on the screen. */
const PREFERENCES = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "intl.accept_languages": "en-GB",
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

const KEYS = { Enter: "\uE006", Tab: "\uE004", ArrowRight: "\uE014", ArrowLeft: "\uE012", " ": " " };

/** Starts Firefox; `whole` makes an engine's window of what it can do. */
export async function startFirefox(path, whole) {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  const program = spawn(path, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...env, HOME: profile, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: undefined },
  });
  const ended = new Promise((done) => program.once("exit", done));
  const address = await listening(program);
  const bidi = await connect(`${address}/session`);
  const { capabilities } = await bidi.send("session.new", { capabilities: {} });
  await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
  return {
    version: `${capabilities.browserVersion}`,
    open: (size) => open(bidi, size, whole),
    async close() {
      await bidi.send("browser.close", {}).catch(() => {});
      bidi.close();
      const late = setTimeout(() => program.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Where it listens: it says so on its standard error. */
function listening(program) {
  return new Promise((found, failed) => {
    let said = "";
    program.stderr.on("data", (part) => {
      said += part;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (address) found(address[1]);
    });
    program.once("exit", () => failed(new Error(`Firefox ended: ${said}`)));
  });
}

/** Commands out, results and events in. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((open, failed) => socket.once("open", open).once("error", failed));
  const waiting = new Map();
  const listeners = new Set();
  socket.on("message", (text) => {
    const message = JSON.parse(text);
    if (message.type === "event") for (const hear of listeners) hear(message);
    const pending = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === "success") pending?.done(message.result);
    else if (message.type === "error") pending?.failed(new Error(`${message.error}: ${message.message}`));
  });
  socket.on("close", () => {
    for (const { failed } of waiting.values()) failed(new Error("Firefox hung up"));
  });
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => socket.close(),
  };
}

async function open(bidi, { width, height }, whole) {
  // A user context of its own has storage of its own, as a new context of Playwright's.
  const { userContext } = await bidi.send("browser.createUserContext", {});
  const { context } = await bidi.send("browsingContext.create", { type: "tab", userContext });
  await bidi.send("browsingContext.setViewport", { context, viewport: { width, height } });
  const errors = [];
  const deaf = bidi.hear(({ method, params }) => {
    if (method === "log.entryAdded" && params.level === "error" && params.source?.context === context) errors.push(params.text ?? "");
  });
  const act = (actions) => bidi.send("input.performActions", { context, actions });
  const keys = (list) =>
    act([{ type: "key", id: "keys", actions: list.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }]);
  return whole({
    goto: (url) => bidi.send("browsingContext.navigate", { context, url, wait: "complete" }),
    evaluate: (source) => evaluate(bidi, context, source),
    clickAt: ({ x, y }) =>
      act([{ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x, y }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }] }]),
    typeKeys: (text) => keys([...text]),
    press: (key) => keys([KEYS[key] ?? key]),
    errors: () => errors,
    async close() {
      deaf();
      await bidi.send("browsingContext.close", { context });
      await bidi.send("browser.removeUserContext", { userContext });
    },
  });
}

/** The value of an expression, by way of JSON: BiDi has a notation of its own for values. */
async function evaluate(bidi, context, source) {
  const expression = `(async () => JSON.stringify((await (${source})) ?? null))()`;
  const told = await bidi.send("script.evaluate", { expression, target: { context }, awaitPromise: true });
  if (told.type === "exception") throw new Error(told.exceptionDetails.text);
  return JSON.parse(told.result.value);
}
