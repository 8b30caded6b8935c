// What people type, choose and follow where the page can't do as they say: who is asked, how often, and what is one click away.

import assert from "node:assert/strict";
import { test, violations, visit } from "./harness.mjs";
import { opening, queryOf, resolver } from "./resolver.mjs";

/** Errors that the browser itself writes to the console for a request that fails on purpose. */
const FAILS = [/Failed to load resource/, /net::ERR/, /blocked by CORS/];

const problem = async (page, id) => {
  const notice = page.locator(`[data-problem=${id}]`);
  await notice.waitFor();
  assert.deepEqual(await violations(page), []);
  return notice.innerText();
};

async function ask(page, name) {
  await page.locator("#name").fill(name);
  await page.keyboard.press("Enter");
}

const typesOf = (asked, name) =>
  asked.filter((url) => url.searchParams.get("name") === name).map((url) => Number(url.searchParams.get("type")));

test("a name that is no resolver’s business leaves the page in no request when it is typed", async (t) => {
  const sent = [];
  const page = await visit(t);
  page.on("request", (request) => sent.push(request.url()));
  for (const [name, id] of [
    ["www.expyuzz4wqqyqhjn.onion", "problem-onion"],
    ["www.printer.local", "problem-local"],
    ["localhost", "problem-localhost"],
    ["http://www.app.localhost:8080/", "problem-localhost"],
  ]) {
    await ask(page, name);
    const host = name.replace(/^http:\/\/|:8080\/$/g, "");
    // Of what was typed last, and not of what was typed before.
    await page.locator(`[data-problem=${id}]`, { hasText: host }).waitFor();
    assert.match(await problem(page, id), /this page did not send it to anyone/);
    assert.equal(await page.locator("[data-problem]").count(), 1);
  }
  const { origin } = new URL(page.url());
  assert.deepEqual(sent.filter((url) => new URL(url).origin !== origin || url.includes("dns=")), []);
});

test("a resolver that can't be reached gets two tries, and another one is asked on a click alone", async (t) => {
  const cloudflare = [];
  const google = [];
  const before = async (page) => {
    await page.clock.setFixedTime(opening.now * 1000);
    await page.route("https://cloudflare-dns.com/**", (route) => {
      cloudflare.push(route.request().url());
      return route.abort("connectionrefused");
    });
    await page.route("https://dns.google/**", (route) => {
      const url = new URL(route.request().url());
      google.push(url);
      const found = opening.responses.find(({ name }) => name === url.searchParams.get("name"));
      return route.fulfill({ json: found?.response ?? { Status: 0 }, headers: { "access-control-allow-origin": "*" } });
    });
  };
  const page = await visit(t, { query: "?name=www.example.com&type=A", before, allow: FAILS });
  assert.match(await problem(page, "problem-blocked"), /Cloudflare could not be reached/);
  // The first round, as it goes out at once, and one question more.
  assert.equal(cloudflare.length, 9);
  await page.waitForTimeout(300);
  assert.deepEqual([cloudflare.length, google.length], [9, 0]);
  await page.getByRole("button", { name: "Ask Google instead" }).click();
  await page.locator(".live").waitFor();
  assert.ok(google.length > 0 && google.every((url) => url.searchParams.has("name")));
  assert.equal(cloudflare.length, 9);
  assert.equal(await page.locator("select[name=provider]").inputValue(), "google");
  assert.equal(new URL(page.url()).searchParams.get("provider"), "google");
});

test("a comma in a name has its dot one click away", async (t) => {
  const { url } = await resolver(t);
  const page = await visit(t, { query: queryOf(url), before: (page) => page.clock.setFixedTime(opening.now * 1000) });
  await page.locator(".live").waitFor();
  await ask(page, "www.example,com");
  assert.match(await problem(page, "problem-character"), /“,” can’t be part of a domain name/);
  await page.getByRole("button", { name: "Did you mean www.example.com?" }).click();
  await page.locator("#ask-fault").waitFor({ state: "detached" });
  assert.equal(await page.locator("#name").inputValue(), "www.example.com");
  await page.locator(".live").waitFor();
});

test("a type that nobody chose suits the name, and the page says why", async (t) => {
  const { url, asked } = await resolver(t);
  const page = await visit(t, { query: queryOf(url) });
  await page.locator(".live").waitFor();
  const type = page.locator("select[name=type]");
  for (const [typed, name, number, shown, says] of [
    ["ada@mail.test", "mail.test.", 15, "MX", /^Mail for mail\.test goes where its MX records say/],
    ["_dmarc.mail.test", "_dmarc.mail.test.", 16, "TXT", /^_dmarc in a name stands for TXT records/],
    ["_25._tcp.mail.test", "_25._tcp.mail.test.", 52, "TLSA", /^_25\._tcp in a name stands for TLSA records/],
    ["192.0.2.1", "1.2.0.192.in-addr.arpa.", 12, "PTR", /^192\.0\.2\.1 is looked up by its reverse name/],
  ]) {
    await ask(page, typed);
    await page.locator(".asked-as", { hasText: says }).waitFor();
    await page.locator(".fetching").waitFor({ state: "detached" });
    assert.ok(typesOf(asked, name).includes(number), typed);
    assert.ok(!typesOf(asked, name).includes(1), `${typed} was asked for A, too`);
    assert.equal(await type.inputValue(), shown);
    assert.match(await page.locator(".beside .asked-as:not(.again)").innerText(), says);
    assert.deepEqual(await violations(page), []);
  }
  await ask(page, "ada@mail.test");
  await page.locator(".beside .asked-as").getByRole("button", { name: "Ask for A instead" }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get("type") === "A");
  await page.locator(".fetching").waitFor({ state: "detached" });
  assert.ok(typesOf(asked, "mail.test.").includes(1));
  // A type that is chosen stays chosen.
  await page.locator("#name").fill("_dmarc.other.test");
  await type.selectOption("NS");
  await page.locator("#name").press("Enter");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("name") === "_dmarc.other.test");
  await page.locator(".fetching").waitFor({ state: "detached" });
  assert.ok(typesOf(asked, "_dmarc.other.test.").includes(2) && !typesOf(asked, "_dmarc.other.test.").includes(16));
});

test("ANY is not asked, and a type is", async (t) => {
  const { url, asked } = await resolver(t);
  const page = await visit(t, { query: queryOf(url, opening, { type: "ANY" }) });
  assert.match(await problem(page, "problem-any"), /does not ask .* for ANY.*RFC 8482/s);
  assert.equal(asked.length, 0);
  await page.getByRole("button", { name: "Ask for MX instead" }).click();
  await page.locator(".live").waitFor();
  assert.ok(typesOf(asked, "www.example.com.").includes(15));
});

test("a case that is not beside the page is told as that, and so is what is none", async (t) => {
  const page = await visit(t, { query: "?case=nothing-here.json", allow: FAILS });
  assert.match(await problem(page, "problem-case-none"), /There is no case “nothing-here” on this site/);
  assert.equal(await page.locator("details.before").evaluate((element) => element.open), false);
  for (const [body, id, says] of [
    ["<!doctype html><title>Home</title>", "problem-case-beside", /it is a web page/],
    ['{"query":nothing}', "problem-case-beside", /line 1, column 11: this is not JSON/],
    ['{"version":2}', "problem-case-newer", /newer version of this page/],
  ]) {
    const before = (page) => page.route("**/cases/x.json", (route) => route.fulfill({ body, contentType: "text/html" }));
    const page = await visit(t, { query: "?case=x", before });
    assert.match(await problem(page, id), says);
  }
});

test("going back to a link that can't be read shows that, and leaves its address alone", async (t) => {
  const { url } = await resolver(t);
  const page = await visit(t, { query: "?name=a.test&type=NOPE" });
  assert.match(await problem(page, "problem-link"), /“NOPE” is not a record type/);
  await page.locator("select[name=provider]").selectOption("own");
  await page.getByLabel("Resolver’s URL").fill(url);
  await ask(page, "www.example.com");
  await page.locator(".live").waitFor();
  assert.equal(new URL(page.url()).searchParams.get("name"), "www.example.com");
  await page.goBack();
  assert.match(await problem(page, "problem-link"), /“NOPE” is not a record type/);
  assert.equal(await page.locator(".live:visible").count(), 0);
  await page.keyboard.press("ArrowRight");
  assert.equal(new URL(page.url()).search, "?name=a.test&type=NOPE");
  await page.goForward();
  await page.locator(".live").waitFor();
  assert.equal(new URL(page.url()).searchParams.get("name"), "www.example.com");
});

test("a resolver that has wire format alone is asked in JSON for the first name, and not again", async (t) => {
  const wire = (request, response) => {
    if (!request.url.includes("dns=")) return Boolean(response.writeHead(415).end());
    const message = Buffer.from(new URL(request.url, "http://localhost").searchParams.get("dns"), "base64url");
    message[2] |= 0x80;
    response.writeHead(200, { "content-type": "application/dns-message" });
    return Boolean(response.end(message));
  };
  const { url, asked } = await resolver(t, { instead: wire });
  const page = await visit(t, { query: queryOf(url), allow: FAILS });
  await page.locator(".live").waitFor();
  assert.ok(asked.some((question) => question.searchParams.has("name")), "nothing was known of it");
  asked.length = 0;
  await ask(page, "www.other.test");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("name") === "www.other.test");
  await page.locator(".fetching").waitFor({ state: "detached" });
  assert.ok(asked.length > 0 && asked.every((question) => question.searchParams.has("dns")));
});
