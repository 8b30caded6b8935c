// The page on nginx, with the configuration that docs/hosting.md shows: below a path, precompressed, kept and framed as it says there.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { DIST } from "./browser.mjs";
import { lacking, nginx, visit } from "./hosting.mjs";

const skip = lacking("nginx");

/** Asks nginx for a file: what it says of it, and what it sends. */
function get(address, port, encoding) {
  const url = new URL(address);
  return new Promise((done, failed) => {
    const options = { host: "127.0.0.1", port, path: url.pathname + url.search, servername: url.hostname, rejectUnauthorized: false };
    const sent = request({ ...options, headers: { host: url.host, "accept-encoding": encoding } }, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    });
    sent.once("error", failed).end();
  });
}

test("nginx sends what was compressed before, by the type and for the time that each file has", { skip, timeout: 120_000 }, async (t) => {
  const { page, port, brotli } = await nginx(t);
  const index = readFileSync(join(DIST, "index.html"), "utf8");
  const program = /data-wasm="([^"]*)"/.exec(index)[1].replace("./", "");
  const style = /href="(?:\.\/)?(opening-[0-9a-f]+\.css)"/.exec(index)[1];
  const forever = "public, max-age=31536000, immutable";
  for (const [file, type, kept] of [
    [program, "application/wasm", forever],
    [style, "text/css; charset=utf-8", forever],
    ["", "text/html; charset=utf-8", "no-cache"],
    ["start.js", "text/javascript; charset=utf-8", "no-cache"],
    ["sw.js", "text/javascript; charset=utf-8", "no-cache"],
    ["i18n/de.ftl", "text/plain; charset=utf-8", "no-cache"],
    ["manifest.webmanifest", "application/manifest+json", "no-cache"],
  ]) {
    const whole = readFileSync(join(DIST, file || "index.html"));
    for (const [encoding, undo] of [["gzip", gunzipSync], ...(brotli ? [["br", brotliDecompressSync]] : [])]) {
      const { status, headers, body } = await get(page + file, port, encoding);
      assert.deepEqual(
        [status, headers["content-type"], headers["content-encoding"], headers["cache-control"]],
        [200, type, encoding, kept],
        file,
      );
      assert.ok(undo(body).equals(whole), `${file} is the file of the build`);
      assert.ok(body.length < whole.length, file);
      assert.match(headers.vary, /accept-encoding/i);
      assert.equal(headers["content-security-policy"], "frame-ancestors 'self' https://intranet.example");
    }
    assert.ok((await get(page + file, port, "identity")).body.equals(whole), `${file} for who does not unpack`);
  }
  assert.ok(brotli || process.env.CI !== "true", "Debian has the module");
});

test("below a path of nginx the story plays, in a frame too", { skip, timeout: 120_000 }, async (t) => {
  const { page: url } = await nginx(t);
  const page = await visit(t, url);
  await page.locator("h1").first().waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com/);
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/\/explainer\/\?step=2$/);
  await page.evaluate(() => document.querySelector("#below").scrollIntoView());
  await page.locator(".stills").waitFor();

  // The same host may frame it.
  const host = await page.context().newPage();
  await host.route("**/ours.html", (route) =>
    route.fulfill({ contentType: "text/html", body: '<!doctype html><iframe src="./?embed=1&step=3" width="700" height="480"></iframe>' }));
  await host.goto(`${url}ours.html`);
  const frame = host.frameLocator("iframe");
  assert.match(await frame.locator("h1").innerText(), /^Secure/);
  assert.match(await frame.locator("input[type=range]").getAttribute("aria-valuetext"), /^Panel 3 of/);
  await host.route("https://elsewhere.example/**", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><iframe src="${url}?embed=1"></iframe>` }));
  await host.goto("https://elsewhere.example/");
  await host.waitForFunction(() => document.readyState === "complete");
  assert.equal(host.frames()[1].url(), "chrome-error://chromewebdata/", "another host may not");
});
