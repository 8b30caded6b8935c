// The link that carries the whole proof: copied in one profile, opened in another that asks nobody.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { reach, site, test, visit } from "./harness.mjs";

const gallery = (code) => readFileSync(new URL(`../../assets/gallery/${code}.json`, import.meta.url));

/** The fragment that carries a file, written anew from what src/case/link.rs says of its form. */
function carries(file, { form = 1, packing = 1 } = {}) {
  const octets = packing === 1 ? deflateRawSync(file) : Buffer.from(file);
  const head = Buffer.alloc(6);
  head.writeUInt8(form, 0);
  head.writeUInt8(packing, 1);
  head.writeUInt32BE(octets.length, 2);
  const digest = createHash("sha256").update(head.subarray(0, 2)).update(octets).digest().subarray(0, 4);
  return `#case=${Buffer.concat([head, digest, octets]).toString("base64url")}`;
}

/** What stands on the page that a link leads to. */
async function told(page) {
  await page.locator(".verdict h1").waitFor();
  return {
    verdict: await page.locator(".verdict").getAttribute("class"),
    says: await page.locator(".verdict h1").innerText(),
    panel: await page.locator("input[type=range]").getAttribute("aria-valuetext"),
  };
}

/** What a page asks of anybody once it stands. */
function asked(page) {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  return requests;
}

test("a link copied in one profile opens in another, to the same verdict and panel, and asks nobody", async (t) => {
  const url = await site(t);
  const page = await visit(t, { url, query: "?case=broken&step=3" });
  await reach(page);
  const here = await told(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => ((globalThis.copied = text), Promise.resolve());
  });
  const carries = page.locator("[data-carries=case]");
  await carries.getByRole("button", { name: "Copy a link with the whole proof" }).click();
  const link = await page.waitForFunction(() => globalThis.copied).then((handle) => handle.jsonValue());
  assert.match(link, /^http:\/\/[^/]+\/\?step=3#case=[\w-]+$/);
  assert.match(await carries.innerText(), new RegExp(`Copied\\s+${link.length} characters`));
  assert.ok(link.length < 6_000, `${link.length} characters`);

  const requests = [];
  // A browser fetches the icon of a page when it likes.
  const allow = [/ERR_INTERNET_DISCONNECTED.*\/icon-/];
  const other = await visit(t, { url, query: link.slice(url.length), allow, before: async (page) => requests.push(asked(page)) });
  const there = await told(other);
  assert.deepEqual(there, here);
  await other.getByText("A recorded case that came with the link").first().waitFor();
  await reach(other);
  await other.waitForLoadState("networkidle");
  assert.deepEqual(requests.flat().filter((address) => /dns|cases\//.test(address)), []);
  // The page itself is there: without a network the same link works as well, and so does what it says of the next panel.
  await other.context().setOffline(true);
  await other.locator("main").click({ position: { x: 2, y: 2 } });
  await other.keyboard.press("ArrowRight");
  await other.waitForFunction(() => /^\?step=4#case=/.test(location.search + location.hash));
});

test("a place on the page takes no case out of its link", async (t) => {
  const page = await visit(t, { query: `?lang=en${carries(gallery("NO_SEP"))}` });
  await reach(page);
  const before = await told(page);
  const address = page.url();
  await page.getByRole("link", { name: "What to do" }).click();
  await page.waitForFunction(() => document.querySelector("#findings-head").getBoundingClientRect().top < innerHeight);
  await page.waitForTimeout(200);
  assert.deepEqual(await told(page), before);
  assert.equal(page.url(), address);
});

test("what is recorded may be asked anew", async (t) => {
  // A test reaches no resolver: that it was asked is all that is to be seen.
  const page = await visit(t, { query: carries(gallery("NO_SEP")), allow: [/cloudflare/, /ERR_FAILED/] });
  await told(page);
  await page.getByRole("button", { name: "Ask again now" }).click();
  await page.waitForFunction(() => location.hash === "" && location.search.includes("name="));
});

test("a link is read without being packed, behind any query, and when the fragment alone changes", async (t) => {
  const page = await visit(t, { query: `?name=elsewhere.example&step=2&lang=de${carries(gallery("EXPIRATION_IN_PAST"), { packing: 0 })}` });
  const first = await told(page);
  assert.match(first.verdict, /v-bogus/);
  assert.match(first.panel, / 2 /);
  const second = carries(readFileSync(new URL("../../assets/cases/unsigned.json", import.meta.url)));
  await page.evaluate((hash) => (location.hash = hash), second);
  await page.locator(".verdict.v-insecure").waitFor();
  await page.goBack();
  await page.locator(".verdict.v-bogus").waitFor();
});

const whole = carries(gallery("NO_SEP"));
const bomb = carries(Buffer.alloc(30_000_000, 0x20));
for (const [what, link, id, says] of [
  ["cut off", whole.slice(0, -40), "problem-carried-cut", "The link ends too early"],
  ["empty", "#case=", "problem-carried-cut", "The link ends too early"],
  ["changed", whole.replace(/.{9}$/, "AAAAAAAAA"), "problem-carried-changed", "was changed on the way"],
  ["of a newer version", carries(gallery("NO_SEP"), { form: 7 }), "problem-carried-newer", "(form 7)"],
  ["no case", carries("<!doctype html>"), "problem-case", "it is a web page"],
  ["no text", carries(Buffer.from([0xff, 0xfe])), "problem-carried-changed", "was changed on the way"],
  ["small, and 30 MB once it is unpacked", bomb, "problem-case", "larger than 8 MB"],
  ["too long", `#case=${"A".repeat(70_000)}`, "problem-carried-long", "too long"],
  ["a script", "#case=<script>alert(1)</script>", "problem-carried-changed", "was changed on the way"],
]) {
  test(`a link that is ${what} gets a clear word, and what was shown stays`, async (t) => {
    assert.ok(link.length < 80_000);
    const page = await visit(t, { query: "?case=unsigned" });
    await page.locator(".verdict.v-insecure").waitFor();
    await page.evaluate((hash) => (location.hash = hash), link);
    const problem = page.locator(`[data-problem="${id}"]`);
    await problem.waitFor();
    assert.ok((await problem.innerText()).includes(says), await problem.innerText());
    await page.locator("details.before > summary").click();
    await page.locator(".verdict.v-insecure").waitFor();
  });
}
