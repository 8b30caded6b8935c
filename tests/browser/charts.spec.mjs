// What surveys the whole chain: the folded map beside the stage, and below it the whole map, the time view and the graph.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { reach, scrollsSideways, test, violations, visit } from "./harness.mjs";

const CASES = {
  secure: null,
  expired: "../../assets/gallery/EXPIRATION_IN_PAST.json",
  "wrong DS": "../../assets/gallery/DIGEST_INVALID.json",
  insecure: "../../assets/gallery/INSECURE_DELEGATION.json",
  nxdomain: "../../assets/gallery/MISSING_SOA_FOR_NXDOMAIN.json",
  "strange key": "../../assets/gallery/NO_DNSKEY_FOR_RRSIG.json",
  long: "./long.case.json",
};

/** Opens the page with a case of the list. */
async function shows(t, called, how = {}) {
  const page = await visit(t, { motion: "reduce", ...how });
  await reach(page);
  if (CASES[called]) {
    const buffer = await readFile(new URL(CASES[called], import.meta.url));
    await page.getByLabel("Open a saved case").setInputFiles({ name: "case.json", mimeType: "application/json", buffer });
    await page.getByText("A recorded case from the file case.json").waitFor();
  }
  return page;
}

/** Chooses a chart. */
async function chart(page, called) {
  await page.locator(".charts").getByLabel(called, { exact: true }).check();
  await page.locator({ Map: ".chain.whole", Time: ".time-view", Graph: ".graph-view" }[called]).waitFor();
}

/** Opens all that is folded in the charts. */
const unfold = (page) =>
  page.locator(".charts details").evaluateAll((all) => all.forEach((details) => (details.open = true)));

const step = async (page) =>
  Number(/Panel (\d+) of/.exec(await page.getByRole("slider", { name: "Story" }).getAttribute("aria-valuetext"))[1]);

// Each edition at one width: colours do not depend on the width.
for (const [theme, width] of [["light", 1280], ["dark", 320]]) {
  for (const called of Object.keys(CASES)) {
    test(`charts are free of violations: ${called}, ${theme}, ${width} px`, async (t) => {
      const page = await shows(t, called, { theme, width });
      for (const name of ["Map", "Time", "Graph"]) {
        await chart(page, name);
        assert.equal(await scrollsSideways(page), false, name);
        await unfold(page);
        assert.equal(await scrollsSideways(page), false, `${name}, unfolded`);
        assert.deepEqual(await violations(page), [], name);
      }
    });
  }
}

test("the time view names the first to expire and what breaks then; the table says the same", async (t) => {
  const page = await shows(t, "secure");
  await chart(page, "Time");
  const first = await page.locator(".w-first").innerText();
  assert.match(first, /^First to expire: the signature over \w+ of [\w. ]+, \d+ \w+ after this check, on \d+ \w+ 20\d\d, [\d:]+ UTC\. From then on .*www\.example\.com/s);
  assert.equal(await page.locator(".w-is-first").count(), 1);
  assert.match(await page.locator(".w-is-first").innerText(), /First to expire/);
  await unfold(page);
  const rows = await page.locator(".time-view tbody tr").count();
  assert.ok(rows >= 6, `${rows} signatures: keys and DS of three zones, and the answer`);
  const zones = await page.locator(".w-row .w-who b").allInnerTexts();
  assert.deepEqual([...new Set(zones)], ["the root", "com", "example.com"]);
});

for (const width of [320, 1280]) {
  test(`the labels of the axis are whole: ${width} px`, async (t) => {
    for (const called of ["secure", "expired", "long"]) {
      const page = await shows(t, called, { width });
      await chart(page, "Time");
      const boxes = await page.locator(".w-axis text").evaluateAll((all) =>
        all.map((label) => label.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
      assert.ok(boxes.length >= 2, called);
      for (const { left, right } of boxes) assert.ok(left >= 0 && right <= width, `${called}: ${left} to ${right}`);
    }
  });
}

test("what has expired stands out by words and shape, and leads to its panel", async (t) => {
  const page = await shows(t, "expired");
  await chart(page, "Time");
  assert.match(await page.locator(".w-first").innerText(), /had expired \d+ \w+ before this check/);
  const row = page.locator(".w-row.w-expired");
  assert.match(await row.innerText(), /The proof broke here\..*Expired on/s);
  assert.equal(await row.locator(".w-cross").count(), 1);
  await row.getByRole("button").click();
  assert.match(await page.locator(".drawer").textContent(), /lies within the validity period/);
});

test("of a proof that broke by something else it is said where, and no date is blamed", async (t) => {
  const page = await shows(t, "wrong DS");
  await chart(page, "Time");
  const first = page.locator(".w-first");
  assert.match(await first.innerText(), /^The proof broke at example\.test\. .*RFC 4034 §5\.1\.4\s+The dates are not the cause/s);
  assert.match(await page.locator(".w-first + .w-note").innerText(), /^Of what the proof rests on above the break, the first to expire is/);
  assert.doesNotMatch(await page.locator(".time-view").innerText(), /First to expire/);
  // The story of a failure opens where it fails.
  await page.keyboard.press("Home");
  const before = await step(page);
  await first.getByRole("button", { name: "Show that panel" }).click();
  assert.notEqual(await step(page), before);
  assert.match(await page.locator(".drawer").textContent(), /digest published/);
});

test("a graph that is wider than a phone opens at what broke", async (t) => {
  const page = await shows(t, "strange key", { width: 360 });
  await chart(page, "Graph");
  const box = page.locator(".g-scroll");
  assert.ok(await box.evaluate((box) => box.scrollWidth > box.clientWidth + 50), "it does not fit");
  await page.waitForFunction(() => document.querySelector(".g-scroll").scrollLeft > 0);
  const [inside, broken] = [await box.boundingBox(), await page.locator(".g-box.s-bogus").boundingBox()];
  assert.ok(broken.x >= inside.x && broken.x + broken.width <= inside.x + inside.width, "what broke is in sight");
});

for (const called of ["secure", "wrong DS", "long"]) {
  test(`no arrow runs through the name of a zone, nor does a name leave its room: ${called}`, async (t) => {
    const page = await shows(t, called);
    await chart(page, "Graph");
    const crossed = await page.evaluate(() => {
      const canvas = document.querySelector(".g-canvas").getBoundingClientRect();
      const view = document.querySelector(".g-edges").viewBox.baseVal;
      const found = [];
      for (const name of document.querySelectorAll(".g-name")) {
        const [room, text] = [name.getBoundingClientRect(), name.querySelector("bdi").getBoundingClientRect()];
        if (text.height > room.height + 1 || text.right > room.right + 1) found.push(`${name.textContent} is too large`);
        for (const path of document.querySelectorAll(".g-edges .g-line")) {
          for (let at = 0; at < path.getTotalLength(); at += 2) {
            const point = path.getPointAtLength(at);
            const [x, y] = [canvas.x + point.x - view.x, canvas.y + point.y - view.y];
            if (x > text.left - 2 && x < text.right + 2 && y > text.top && y < text.bottom) found.push(`${name.textContent} is crossed`);
          }
        }
      }
      return found;
    });
    assert.deepEqual(crossed, []);
  });
}

test("the graph has the keys, digests and signatures of the proof, and leads to their panels", async (t) => {
  const page = await shows(t, "secure");
  await chart(page, "Graph");
  assert.deepEqual(await page.locator(".g-name bdi").allInnerTexts(), [".", "com", "example.com"]);
  assert.equal(await page.locator(".g-node.g-anchor").count(), 1);
  assert.equal(await page.locator(".g-chip").count(), 0, "everything holds");
  const answer = page.locator(".g-node.g-box", { hasText: "www.example.com/A" });
  await answer.focus();
  await page.keyboard.press("Enter");
  await page.locator(".g-node.here", { hasText: "www.example.com/A" }).waitFor();
  const told = await step(page);
  assert.ok(told > 1, "a panel of the answer");
  assert.match(await page.locator(".drawer").textContent(), /www\.example\.com A/);
  await unfold(page);
  const list = await page.locator(".graph-view > details:last-child").innerText();
  assert.match(list, /RRSIG by DNSKEY alg=13, id=\d+.* over www\.example\.com\/A: valid/);
  // Its box is scrolled by the arrow keys, which then turn no panel.
  await page.locator(".g-scroll").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await step(page), told);
});

test("an arrow that does not hold is labelled", async (t) => {
  const page = await shows(t, "wrong DS");
  await chart(page, "Graph");
  assert.deepEqual(await page.locator(".g-chip").allInnerTexts(), ["invalid"]);
  await page.locator(".g-chip").first().click();
  assert.match(await page.locator(".drawer").textContent(), /digest/i);
});

test("a long chain is folded; the current house never is", async (t) => {
  const page = await shows(t, "long");
  const map = page.locator("nav.chain");
  const shown = () => map.locator(".dp:visible").allInnerTexts();
  assert.ok((await shown()).length <= 5 && (await map.locator(".folded").count()) >= 1);
  assert.match(await map.locator(".folded summary").first().innerText(), /\d+ more houses?\s+all hold/);
  const panels = await page.locator(".still").count();
  for (let number = 1; number <= panels; number += 1) {
    const current = await map.locator(".here").count();
    if (current > 0) assert.equal(await map.locator(".here").isVisible(), true, `panel ${number}`);
    assert.equal((await shown())[0], ". root");
    assert.ok((await shown()).includes("example.test"), "the answer's house stays");
    await page.keyboard.press("ArrowRight");
  }
  // By key, then by click.
  await page.keyboard.press("Home");
  const summary = map.locator(".folded summary").first();
  const before = (await shown()).length;
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".folded details").open);
  assert.ok((await shown()).length > before);
  // What comes out looks like the houses around it.
  const tall = await map.locator(".zh:visible").evaluateAll((all) => all.map((house) => Math.round(house.getBoundingClientRect().height)));
  assert.ok(Math.max(...tall.slice(1)) <= 90, `${tall}`);
  assert.deepEqual(await violations(page), []);
  await summary.click();
  assert.equal((await shown()).length, before);
});

for (const width of [320, 360, 768]) {
  test(`the current house of a long chain is in sight at ${width} px`, async (t) => {
    const page = await shows(t, "long", { width });
    const panels = await page.locator(".still").count();
    for (let number = 1; number <= panels; number += 1) {
      const here = page.locator("nav.chain .here");
      if ((await here.count()) > 0) {
        const box = await here.boundingBox();
        assert.ok(box.x >= -1 && box.x + box.width <= width + 1, `panel ${number}: ${box.x} to ${box.x + box.width}`);
      }
      await page.keyboard.press("ArrowRight");
    }
    assert.equal(await scrollsSideways(page), false);
  });
}

for (const width of [320, 600]) {
  test(`a long chain is folded where the page is embedded, too: ${width} px`, async (t) => {
    const body = await readFile(new URL(CASES.long, import.meta.url));
    const before = (page) => page.route("**/cases/long.json", (route) => route.fulfill({ body, contentType: "application/json" }));
    const page = await visit(t, { query: "?embed=1&case=long&step=2", width, height: 400, before });
    await page.locator(".folded summary").waitFor();
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await violations(page), []);
    await page.locator(".folded summary").click();
    assert.deepEqual(await violations(page), []);
  });
}
