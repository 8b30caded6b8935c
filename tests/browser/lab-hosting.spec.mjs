// A company's own resolver, as docs/hosting.md sets it up: a name of the laboratory is proven by way of unbound's, or named's, DNS over
// HTTPS behind nginx, in wire format, through the field for a resolver of one's own.

import assert from "node:assert/strict";
import { env } from "node:process";
import { test } from "node:test";
import { lacking, named, nginx, unbound, visit } from "./hosting.mjs";

const { LAB_RESOLVER_PORT: behind, LAB_ANCHORS: anchors = "" } = env;
const SERVERS = { unbound, named };
/** What the browser itself writes of the question in JSON, which such a resolver refuses. */
const REFUSED = [/Failed to load resource/];

for (const [name, start] of Object.entries(SERVERS)) {
  const skip = !behind && env.CI !== "true" ? "no laboratory here: scripts/lab --once" : lacking("nginx", name);
  test(`a name is proven by way of ${name} behind nginx`, { skip, timeout: 120_000 }, async (t) => {
    assert.ok(behind, "there is no laboratory: scripts/lab --once starts it");
    const resolver = await start(t, behind);
    const { page: url, doh } = await nginx(t, { resolver });
    const trusts = new URLSearchParams(anchors.split("\n").map((anchor) => ["anchor", `. IN DS ${anchor}`]));
    const page = await visit(t, `${url}?${trusts}`, { allow: REFUSED });
    const asked = [];
    page.on("response", (response) => response.url().startsWith(doh) && asked.push(response));
    await page.locator("select[name=provider]").selectOption("own");
    await page.locator("input[name=url]").fill(doh);
    await page.locator("#name").fill("www.p256.test");
    await page.locator("#name").press("Enter");
    await page.locator(".live").waitFor({ timeout: 40_000 });
    assert.match(await page.locator("h1").innerText(), /^Secure: www\.p256\.test/);
    const proven = asked.filter((response) => response.url().includes("dns=") && response.status() === 200);
    assert.ok(proven.length > 3, `${proven.length} answers in wire format`);
    for (const response of proven) assert.equal(response.headers()["content-type"], "application/dns-message");
  });
}
