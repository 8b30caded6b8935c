// A live name, by way of the network: each JSON style, progress, and each way to fail with its own words.

import assert from "node:assert/strict";
import { reach, test, violations, visit } from "./harness.mjs";
import { opening, queryOf, resolver } from "./resolver.mjs";

/** Errors that the browser itself writes to the console for a request that fails on purpose. */
const FAILS = [/Failed to load resource/, /net::ERR/, /blocked by CORS/];

for (const style of ["google", "cloudflare"]) {
  test(`a live name is proven over JSON as ${style} writes it`, async (t) => {
    const { url, asked, headers, methods } = await resolver(t, { style });
    // The records of the case are checked against the clock of their day.
    const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
    const page = await visit(t, { query: queryOf(url), before });
    await page.locator(".live").waitFor();
    assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com/);
    assert.match(await page.locator(".origin .anchor").textContent(), /not start at the root’s own trust anchor.*DS 62149/s);
    assert.ok(methods.every((method) => method === "GET"), "no preflight");
    for (const question of asked) {
      assert.equal(question.searchParams.get("do"), "1");
      assert.equal(question.searchParams.get("cd"), "1");
    }
    assert.ok(headers.every((header) => header.cookie === undefined && header.referer === undefined));
    assert.deepEqual(await violations(page), []);
  });
}

test("what JSON spoils is asked again in wire format, and the page says so", async (t) => {
  // An A record cannot lose anything, so its answer is cut short: the message says TC.
  const cut = structuredClone(opening);
  for (const entry of cut.responses) if (entry.name === opening.query.name && entry.type === "A") entry.response.TC = true;
  const { url, asked } = await resolver(t, {
    from: cut,
    instead: (request, response) => request.url.includes("dns=") && Boolean(response.writeHead(501).end()),
  });
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: queryOf(url), before, allow: FAILS });
  await page.locator(".live").waitFor();
  await page.getByText("One question was asked again in wire format").waitFor();
  assert.ok(asked.some((question) => question.searchParams.has("dns")));
});

test("records of another day are not believed", async (t) => {
  const { url } = await resolver(t);
  const before = async (page) => page.clock.setFixedTime((opening.now + 400 * 86_400) * 1000);
  const page = await visit(t, { query: queryOf(url), before });
  await page.locator(".live").waitFor();
  await page.locator("section.verdict.v-bogus").waitFor();
  // All of them at once are out of date: it is more likely that the clock is.
  assert.match(await page.locator(".finding.error").first().innerText(), /DEVICE_CLOCK_SUSPECT/);
  assert.match(await page.locator(".finding.error").first().innerText(), /Set the clock of this device/);
});

test("without the laboratory’s anchor its names are not secure", async (t) => {
  const { url } = await resolver(t);
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: `?name=www.example.com&provider=${encodeURIComponent(url)}`, before });
  await page.locator(".live").waitFor();
  assert.doesNotMatch(await page.locator("h1").innerText(), /^Secure/);
});

test("each question shows how far it has come", async (t) => {
  const held = [];
  const { url } = await resolver(t, { instead: (request, response) => held.push(response) > 0 && request.url.includes("type=48") });
  const page = await visit(t, { query: `${queryOf(url)}&depth=bytes` });
  await page.locator(".asks .answered").first().waitFor();
  assert.ok((await page.locator(".asks .asked").count()) > 0);
  assert.match(await page.locator(".fetching").innerText(), /\d+ of \d+ answers are here/);
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Stop asking" }).click();
  await page.locator(".fetching").waitFor({ state: "detached" });
  await page.waitForFunction(() => {
    const link = new URLSearchParams(location.search);
    return !link.has("name") && link.get("depth") === "bytes";
  });
  for (const response of held) response.destroy();
});

test("another name ends the first one", async (t) => {
  const { url, asked } = await resolver(t, { instead: (request) => request.url.includes("first.test") });
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: queryOf(url, opening, { name: "first.test" }), before });
  await page.locator(".asks li").first().waitFor();
  assert.ok(asked.length > 0);
  await page.locator("#name").fill("https://WWW.Example.com:8443/path?x#y");
  await page.keyboard.press("Enter");
  await page.locator(".live").waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com/);
  assert.equal(new URL(page.url()).searchParams.get("name"), "www.example.com");
});

test("back and forward go through the names", async (t) => {
  const { url } = await resolver(t);
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: queryOf(url), before });
  await page.locator(".live").waitFor();
  await page.locator("#name").fill("other.test");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".verdict")?.innerText.includes("other.test"));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector(".verdict")?.innerText.includes("www.example.com"));
  assert.equal(await page.locator("#name").inputValue(), "www.example.com.");
  await page.goForward();
  await page.waitForFunction(() => document.querySelector(".verdict")?.innerText.includes("other.test"));
});

test("an international name is asked for in ASCII and shown in both forms", async (t) => {
  const { url, asked } = await resolver(t);
  const page = await visit(t, { query: queryOf(url) });
  await page.locator(".live").waitFor();
  await page.locator("#name").fill("bücher.example");
  await page.keyboard.press("Enter");
  await page.getByText("bücher.example is asked for as xn--bcher-kva.example").waitFor();
  assert.ok(asked.some((question) => question.searchParams.get("name") === "xn--bcher-kva.example."));
});

test("a name that is no resolver’s business leaves the page in no request", async (t) => {
  const { url, asked } = await resolver(t);
  for (const [name, id] of [
    ["expyuzz4wqqyqhjn.onion", "problem-onion"],
    ["printer.local", "problem-local"],
    ["app.localhost", "problem-localhost"],
  ]) {
    // With our own resolver, and with the one that the page has: nobody at all is asked.
    for (const query of [queryOf(url, opening, { name }), `?name=${name}`]) {
      const sent = [];
      const before = async (page) => page.on("request", (request) => sent.push(request.url()));
      const page = await visit(t, { query, before });
      assert.match(await problem(page, id), new RegExp(name.replaceAll(".", "\\.")));
      const { origin } = new URL(page.url());
      assert.ok(sent.length > 0);
      assert.deepEqual(sent.filter((where) => new URL(where).origin !== origin || where.includes("dns=")), []);
    }
  }
  assert.equal(asked.length, 0);
  // The same link with a name that is somebody's business is asked for.
  const page = await visit(t, { query: queryOf(url) });
  await page.locator(".live").waitFor();
  assert.ok(asked.length > 0);
});

const problem = async (page, id) => {
  const notice = page.locator(`[data-problem=${id}]`);
  await notice.waitFor();
  assert.deepEqual(await violations(page), []);
  return notice.innerText();
};

test("offline is told", async (t) => {
  const { url } = await resolver(t);
  const page = await visit(t, { allow: FAILS });
  await reach(page);
  await page.context().setOffline(true);
  await page.locator("select[name=provider]").selectOption("own");
  await page.getByLabel("Resolver’s URL").fill(url);
  await page.locator("#name").fill("www.example.com");
  await page.keyboard.press("Enter");
  assert.match(await problem(page, "problem-offline"), /Your browser says it is offline.*saved case/s);
});

test("no connection is told", async (t) => {
  // Port 9 of this machine: nobody listens.
  const page = await visit(t, { query: queryOf("http://127.0.0.1:9/dns-query"), allow: FAILS });
  assert.match(await problem(page, "problem-blocked"), /extension.*firewall.*CORS/s);
});

test("HTTP 503 is told, after one more try", async (t) => {
  const instead = (_, response) => Boolean(response.writeHead(503).end("busy"));
  const { url, asked } = await resolver(t, { instead });
  const page = await visit(t, { query: queryOf(url), allow: FAILS });
  assert.match(await problem(page, "problem-http-server"), /HTTP 503.*operator must fix it/s);
  const answers = asked.filter((question) => question.searchParams.get("type") === "1");
  assert.equal(answers.length, 2);
});

test("garbage is told", async (t) => {
  const instead = (_, response) => Boolean(response.writeHead(200, { "content-type": "text/html" }).end("<h1>Log in</h1>"));
  const { url } = await resolver(t, { instead });
  const page = await visit(t, { query: queryOf(url) });
  assert.match(await problem(page, "problem-garbage"), /is not a DNS answer\.\s+Often a network’s login page/);
});

test("silence is told, after one more try", async (t) => {
  const { url } = await resolver(t, { instead: () => true });
  const page = await visit(t, { query: queryOf(url), before: async (page) => page.clock.install(), allow: FAILS });
  await page.locator(".asks .asked").first().waitFor();
  await page.clock.runFor(8_100);
  await page.waitForTimeout(300);
  await page.clock.runFor(8_100);
  await page.waitForTimeout(100);
  await page.clock.runFor(100);
  assert.match(await problem(page, "problem-timeout"), /did not answer within 8 seconds, twice/);
});

test("a refusal is told", async (t) => {
  const instead = (_, response) =>
    Boolean(response.end(JSON.stringify({ Status: 5, TC: false, RD: true, RA: true, AD: false, CD: true, Question: [], Comment: "not for you" })));
  const { url } = await resolver(t, { instead });
  const page = await visit(t, { query: queryOf(url) });
  assert.match(await problem(page, "problem-refused"), /refuses to answer: REFUSED: not for you/);
});

test("try again asks again", async (t) => {
  let broken = true;
  const { url } = await resolver(t, { instead: (_, response) => broken && Boolean(response.writeHead(503).end()) });
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: queryOf(url), before, allow: FAILS });
  await problem(page, "problem-http-server");
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".live").waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure/);
});

test("what was chosen below the stage stays while another name is asked for, and after", async (t) => {
  const held = [];
  const { url } = await resolver(t, { instead: (request, response) => request.url.includes("first.test") && held.push(response) > 0 });
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: queryOf(url), before });
  await page.locator(".live").waitFor();
  await reach(page);
  await page.locator(".charts label").filter({ hasText: "Graph" }).click();
  await page.evaluate(() => (document.querySelector(".charts").dataset.same = "yes"));
  const graph = () =>
    page.evaluate(() => [document.querySelector(".charts").dataset.same, document.querySelector(".charts input:checked").value]);
  await page.locator("#name").fill("first.test");
  await page.keyboard.press("Enter");
  await page.locator(".stale").waitFor();
  assert.deepEqual(await graph(), ["yes", "chart-graph"]);
  await page.locator("#name").fill("www.example.com");
  await page.keyboard.press("Enter");
  await page.locator(".fetching").waitFor({ state: "detached" });
  assert.deepEqual(await graph(), ["yes", "chart-graph"]);
  for (const response of held) response.destroy();
});

test("after a failure the story from before is folded and stands still", async (t) => {
  const { url } = await resolver(t, { instead: (request, response) => Boolean(response.writeHead(503).end()) });
  const page = await visit(t, { query: queryOf(url), allow: FAILS });
  await page.locator("[data-problem]").waitFor();
  const folded = page.locator("details.before");
  assert.equal(await folded.evaluate((element) => element.open), false);
  assert.match(await folded.locator("summary").first().innerText(), /says nothing about this name/);
  // The skip link leads to what is told now.
  await page.keyboard.press("Home");
  await page.locator("a.skip").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "problem");
  const shown = () => page.locator("input[type=range]").first().inputValue();
  const was = await shown();
  await page.keyboard.press("End");
  await page.keyboard.press(" ");
  assert.equal(await shown(), was);
  assert.equal(await page.locator("[aria-live]").first().innerText(), "");
});

test("a failure in a frame is said in the size of its text", async (t) => {
  const { url } = await resolver(t, { instead: (request, response) => Boolean(response.writeHead(503).end()) });
  const page = await visit(t, { query: `${queryOf(url)}&embed=1`, width: 320, height: 400, allow: FAILS });
  const head = page.locator("[data-problem] h1");
  await head.waitFor();
  assert.equal(await head.evaluate((element) => getComputedStyle(element).fontSize), await page.locator("[data-problem] p").first().evaluate((element) => getComputedStyle(element).fontSize));
});
