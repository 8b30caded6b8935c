// Evidence that a visitor brings along: pasted, dropped or chosen as a file. Nothing of it leaves the device unless a button is pressed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { reach, scrollsSideways, test, violations, visit } from "./harness.mjs";
import { opening, resolver } from "./resolver.mjs";

const sample = (name) => readFileSync(new URL(`../given/${name}`, import.meta.url));
const ANCHORS = sample("anchors.txt").toString().trim().split("\n");

/** A query that asks nothing, and trusts these anchors. */
const trusting = (anchors, more = {}) => {
  const parameters = new URLSearchParams(more);
  for (const anchor of anchors) parameters.append("anchor", anchor);
  return `?${parameters}`;
};

/** Every request from now on. */
function requests(page) {
  const seen = [];
  page.on("request", (request) => {
    // A file for the visitor, and pictures of the page's own: no network.
    if (!/^(blob|data):/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

async function paste(page, text) {
  await page.getByLabel("Paste it here").fill(text);
  await page.getByRole("button", { name: "Check it" }).click();
}

test("what dig printed is checked, and nothing is asked", async (t) => {
  const page = await visit(t, { query: trusting(ANCHORS) });
  await reach(page);
  const asked = requests(page);
  await paste(page, sample("dig.txt").toString());
  await page.getByText(/You gave this \(output of dig\), of .*2026.*Nothing was fetched/).first().waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure: www\.p256\.test/);
  await page.waitForTimeout(500);
  // The browser fetches the page's icon when it likes, and the page what keeps it some seconds after it has started.
  assert.deepEqual(asked.filter((address) => !/\/(icon-[0-9a-f]+\.svg|offline-[0-9a-f]+\.js)$/.test(address)), []);
  assert.equal(await page.locator(".lacks").count(), 0);
  assert.deepEqual(await violations(page), []);
  // The address leads to no evidence that only this page has.
  assert.equal(await page.evaluate(() => new URLSearchParams(location.search).get("name")), null);
});

test("a chain and a trace are saved, and the chain is read again", async (t) => {
  const page = await visit(t, { query: trusting(ANCHORS) });
  await reach(page);
  await paste(page, sample("kdig.txt").toString());
  await page.getByText(/You gave this \(output of dig\)/).first().waitFor();
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { file: download.suggestedFilename(), octets: readFileSync(await download.path()) };
  };
  const trace = await saved("Save the trace (JSON)");
  const told = JSON.parse(trace.octets.toString());
  assert.deepEqual([trace.file, told.version, told.verdict.state], ["www.p256.test.A.trace.json", 1, "secure"]);
  const chain = await saved("Save the chain (RFC 9102)");
  assert.equal(chain.file, "www.p256.test.A.chain");
  // As a file, of which only octets come; judged by the same anchors.
  // A chain has no date: it is checked as of now, which is too late or too early for it, or right. It is read in any case.
  await page.getByLabel("Open a saved case").setInputFiles({ name: chain.file, mimeType: "", buffer: chain.octets });
  await page.getByText(/You gave this \(an RFC 9102 chain\) without a date/).first().waitFor();
  assert.match(await page.locator("h1").innerText(), /www\.p256\.test/);
});

test("a story that fails has no chain to save", async (t) => {
  const page = await visit(t);
  await reach(page);
  const file = readFileSync(new URL("../given/case-1.json", import.meta.url));
  await page.getByLabel("Open a saved case").setInputFiles({ name: "case-1.json", mimeType: "", buffer: file });
  await page.getByText("case-1.json").first().waitFor();
  await page.getByRole("button", { name: "Save the trace (JSON)" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Save the chain (RFC 9102)" }).count(), 0);
});

test("what is lacking is asked for by one button alone, and the case is mixed then", async (t) => {
  const { url, asked } = await resolver(t);
  const bodies = opening.responses.filter((entry) => entry.response && entry.type !== "DS").map((entry) => JSON.stringify(entry.response));
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: trusting(opening.trust_anchors, { provider: url }), before });
  await reach(page);
  await paste(page, bodies.join("\n"));
  const lacks = page.getByRole("region", { name: "What is missing" });
  await lacks.waitFor();
  const listed = await lacks.getByRole("listitem").allInnerTexts();
  const wanted = opening.responses.filter((entry) => entry.type === "DS").map((entry) => `${entry.name.replace(/\.$/, "")} DS`);
  assert.deepEqual(listed.toSorted(), wanted.toSorted());
  assert.match(await page.locator("h1").innerText(), /^(?!Secure)/);
  assert.deepEqual(asked, [], "nothing is sent before the button is pressed");
  assert.deepEqual(await violations(page), []);
  await lacks.getByRole("button", { name: new RegExp(`^Ask .* for the ${wanted.length} that are missing$`) }).click();
  await page.getByText(/^Mixed: you gave part of this \(DoH responses in JSON\)/).first().waitFor();
  assert.match(await page.locator("h1").innerText(), /^Secure: www\.example\.com/);
  const names = asked.map((question) => question.searchParams.get("name").replace(/\.?$/, "") + " DS");
  assert.deepEqual(names.toSorted(), wanted.toSorted(), "only what was lacking");
  assert.equal(await page.locator(".lacks").count(), 0);
});

test("what is no evidence is told where it was pasted", async (t) => {
  const page = await visit(t, { width: 360 });
  await reach(page);
  const told = page.locator("#gift [role=alert]");
  const says = async (text, pattern) => {
    await paste(page, text);
    await page.waitForFunction((source) => new RegExp(source).test(document.querySelector("#gift [role=alert]")?.innerText), pattern.source);
    assert.match(await told.innerText(), /\+dnssec/);
  };
  await says(sample("dig-short.txt").toString(), /line 1 is of the short form/);
  await says(sample("dig-without.txt").toString(), /the response at line 6 did not ask for DNSSEC records/);
  await says("\n\nhello", /line 3 is neither a DNS record/);
  await says("", /there is nothing in it/);
  assert.equal(await scrollsSideways(page), false);
  assert.deepEqual(await violations(page), []);
  // What was pasted stands there still, to be mended.
  await page.getByLabel("Paste it here").fill("x");
  assert.equal(await page.getByLabel("Paste it here").inputValue(), "x");
});

test("a file that is too large is refused before it is read", async (t) => {
  const page = await visit(t, {
    before: (page) =>
      page.addInitScript(() => {
        globalThis.reads = 0;
        for (const way of ["arrayBuffer", "text", "stream", "bytes"]) {
          const real = Blob.prototype[way];
          if (real)
            Blob.prototype[way] = function () {
              globalThis.reads += this.size > 1_000_000 ? 1 : 0;
              return real.call(this);
            };
        }
      }),
  });
  await reach(page);
  await page.getByLabel("Open a saved case").setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(30 << 20, "x") });
  await page.locator("#gift [role=alert]").waitFor();
  assert.match(await page.locator("#gift [role=alert]").innerText(), /larger than 8 MB/);
  assert.equal(await page.evaluate(() => globalThis.reads), 0);
});

test("a file that can't be read is not called empty", async (t) => {
  const page = await visit(t, { width: 360 });
  await reach(page);
  // What a browser says of a file that has gone since it was chosen, of a folder, and of one that it may not read.
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  });
  await page.getByLabel("Open a saved case").setInputFiles({ name: "gone.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  const told = page.locator("#gift [role=alert]");
  await told.waitFor();
  assert.match(await told.innerText(), /The file “gone\.txt” can’t be read\. Check that it is a file/);
  assert.equal(await scrollsSideways(page), false);
  assert.deepEqual(await violations(page), []);
});

test("what is asked while a file is being read is what is shown", async (t) => {
  const { url } = await resolver(t);
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { query: trusting(opening.trust_anchors, { provider: url }), before });
  await reach(page);
  await page.evaluate(() => {
    const real = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      const octets = await real.call(this);
      await new Promise((go) => (globalThis.go = go));
      return octets;
    };
  });
  const open = async (name) => {
    await page.getByLabel("Open a saved case").setInputFiles({ name, mimeType: "text/plain", buffer: sample("case-1.json") });
    await page.waitForFunction(() => globalThis.go);
  };
  const go = () =>
    page.evaluate(() => {
      globalThis.go();
      globalThis.go = null;
    });
  await open("early.json");
  const name = opening.query.name.replace(/\.$/, "");
  await page.locator("#name").fill(name);
  await page.keyboard.press("Enter");
  await page.getByText(/^Asked .* just now/).first().waitFor();
  await go();
  await page.waitForTimeout(1000);
  assert.match(await page.locator(".origin").innerText(), /Asked .* just now/);
  // One that is given after that is shown.
  await open("late.json");
  await go();
  await page.getByText(/from the file late\.json/).first().waitFor();
});

test("what looks like a script stays text", async (t) => {
  const page = await visit(t);
  await reach(page);
  const name = "\\<img\\032src=x\\032onerror=alert\\(1\\)\\>.example.";
  const answer = `${name} 300 IN A 192.0.2.1\n${name} 300 IN RRSIG A 13 2 300 20261222000000 20261122000000 1 example. AAAA`;
  await paste(page, answer);
  await page.getByText(/You gave this \(output of dig\) without a date/).first().waitFor();
  assert.match(await page.locator("main").innerText(), /onerror/);
  assert.equal(await page.locator("img[src=x]").count(), 0);
  await paste(page, "<script>alert(1)</script>");
  await page.locator("#gift [role=alert]").waitFor();
  assert.match(await page.locator("#gift [role=alert]").innerText(), /it is a web page/);
});

test("evidence is dropped on the page", async (t) => {
  const page = await visit(t, { query: trusting(ANCHORS) });
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dig.txt", { type: "text/plain" }));
    document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, sample("drill.txt").toString());
  await page.getByText(/You gave this \(output of dig\) without a date/).first().waitFor();
  assert.match(await page.locator("h1").innerText(), /www\.p256\.test/);
});
