// What docs/hosting.md shows, started as it stands there: only paths and ports are others.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright-core";
import { DIST, FLAGS } from "./browser.mjs";
import { chromium } from "./chromium.mjs";

const ROOT = new URL("../../", import.meta.url);
const TEXT = readFileSync(new URL("docs/hosting.md", ROOT), "utf8");
const PATHS = ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin"];

/** The one block of the document that is fenced as `kind`. */
function block(kind) {
  const found = TEXT.split(`\n\`\`\`${kind}\n`);
  assert.equal(found.length, 2, `docs/hosting.md has one block ${kind}`);
  return found[1].split("\n```")[0];
}

/** `text` with each of `values` in the place of its key, which must be there. */
function fill(text, values) {
  return Object.entries(values).reduce((filled, [from, to]) => {
    assert.ok(filled.includes(from), `docs/hosting.md names ${from}`);
    return filled.replaceAll(from, to);
  }, text);
}

/** The path of a server. */
export const program = (name) => PATHS.map((folder) => join(folder, name)).find(existsSync) ?? null;

/** Why hosting can't be tested here, if it can't; where everything must be tested it can. */
export function lacking(...names) {
  const missing = names.filter((name) => !program(name));
  return missing.length > 0 && env.CI !== "true" ? `no ${missing.join(", ")} here: scripts/setup` : false;
}

export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A folder for as long as the test runs. */
export function scratch(t) {
  const folder = mkdtempSync(join(tmpdir(), "hosting-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a server for as long as the test runs, and waits until its port answers. */
export async function start(t, name, words, port) {
  const path = program(name);
  assert.ok(path, `there is no ${name}: scripts/setup installs it`);
  const child = spawn(path, words, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const ended = new Promise((done) => child.once("exit", done));
  t.after(async () => {
    child.kill();
    await ended;
  });
  for (let tries = 0; tries < 400; tries += 1) {
    assert.equal(child.exitCode, null, `${name} ended: ${said}`);
    const open = await new Promise((told) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => told(true)).once("error", () => told(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} does not answer: ${said}`);
}

// The page as scripts/build --precompress leaves it: made once for all tests of a file, as it takes some seconds.
let www;
after(() => www && rmSync(www, { recursive: true, force: true }));

function precompressed() {
  const folder = mkdtempSync(join(tmpdir(), "explainer-"));
  cpSync(DIST, folder, { recursive: true });
  execFileSync("node", [fileURLToPath(new URL("scripts/precompress.mjs", ROOT)), folder]);
  return folder;
}

/**
 * nginx with the page, and with what stands in front of a resolver on the port `resolver`.
 * @returns {Promise<{page: string, doh: string, port: number}>} both addresses
 */
export async function nginx(t, { resolver = 8053 } = {}) {
  const folder = scratch(t);
  www ??= precompressed();
  const [crt, key] = [join(folder, "server.crt"), join(folder, "server.key")];
  execFileSync("openssl", [
    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=dnssec.example",
    "-addext", "subjectAltName=DNS:dnssec.example,DNS:resolver.example", "-keyout", key, "-out", crt,
  ], { stdio: "ignore" });
  const port = await freePort();
  const places = { "listen 443 ": `listen 127.0.0.1:${port} `, "/etc/ssl/explainer.crt": crt, "/etc/ssl/explainer.key": key };
  const page = fill(block("nginx"), {
    ...places,
    "/srv/www/explainer/": `${www}/`,
    "/etc/nginx/explainer-brotli": join(folder, "explainer-brotli"),
  });
  const front = fill(block("nginx-resolver"), {
    ...places,
    "127.0.0.1:8053": `127.0.0.1:${resolver}`,
    "https://dnssec.example": `https://dnssec.example:${port}`,
  });
  const module = ["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "/usr/share/nginx/modules/ngx_http_brotli_static_module.so"].find(existsSync);
  if (module) writeFileSync(join(folder, "explainer-brotli.conf"), block("nginx-brotli"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`);
  mkdirSync(join(folder, "logs"));
  writeFileSync(
    join(folder, "nginx.conf"),
    `${module ? `load_module ${module};` : ""}
daemon off; master_process off; pid ${join(folder, "nginx.pid")}; error_log stderr warn;
events {}
http { access_log off; ${temporary.join(" ")}
${page}
${front}
}
`,
  );
  await start(t, "nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], port);
  return { page: `https://dnssec.example:${port}/explainer/`, doh: `https://resolver.example:${port}/dns-query`, port, brotli: Boolean(module) };
}

/** unbound as the document has it, which asks the resolver on the port `behind`. */
export async function unbound(t, behind) {
  const [folder, port] = [scratch(t), await freePort()];
  const shown = fill(block("unbound"), { "127.0.0.1@8053": `127.0.0.1@${port}`, "https-port: 8053": `https-port: ${port}` });
  // What the laboratory has in the place of the internet.
  const laboratory = `
server:
    directory: "${folder}"
    chroot: ""
    username: ""
    pidfile: "${folder}/pid"
    use-syslog: no
    do-daemonize: no
    do-not-query-localhost: no
    local-zone: "test." nodefault
forward-zone:
    name: "."
    forward-addr: 127.0.0.1@${behind}
remote-control:
    control-enable: no
`;
  writeFileSync(join(folder, "unbound.conf"), `${shown}\n${laboratory}`);
  await start(t, "unbound", ["-d", "-c", join(folder, "unbound.conf")], port);
  return port;
}

/** named as the document has it, which asks the resolver on the port `behind`. */
export async function named(t, behind) {
  const [folder, port] = [scratch(t), await freePort()];
  const laboratory = `
    directory "${folder}"; pid-file "${folder}/pid"; session-keyfile none;
    forwarders { 127.0.0.1 port ${behind}; }; forward only; dnssec-validation no; empty-zones-enable no;
`;
  const shown = fill(block("named"), { "listen-on port 8053 ": `listen-on port ${port} `, "recursion yes;": `recursion yes;${laboratory}` });
  writeFileSync(join(folder, "named.conf"), `${shown}\ncontrols {};\n`);
  await start(t, "named", ["-g", "-n", "1", "-c", join(folder, "named.conf")], port);
  return port;
}

/** Opens a page in a Chromium to which all names are this machine, and every certificate is good. */
export async function visit(t, url, { allow = [], ...more } = {}) {
  const browser = await playwright.launch({
    executablePath: chromium(),
    headless: true,
    args: [...FLAGS, "--host-resolver-rules=MAP * 127.0.0.1"],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: "block", reducedMotion: "reduce", locale: "en-GB", ...more });
  const errors = [];
  t.after(async () => {
    await browser.close();
    assert.deepEqual(errors.filter((error) => !allow.some((pattern) => pattern.test(error))), [], "the page must be free of errors");
  });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(`${error}`));
  await page.goto(url);
  return page;
}
