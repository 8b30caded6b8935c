// The other ways to the same story: depths, transcript, glossary, the strip as a picture, the presenter, and paper.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { reach, scrollsSideways, test, violations, visit } from "./harness.mjs";

const stepIs = (page, number) =>
  page.waitForFunction((wanted) => document.querySelector(".p-bar span")?.innerText.startsWith(`${wanted} of`), number);

/** How many panels there are, as the presentation says. */
const panels = async (page) => Number(/ of (\d+)/.exec(await page.locator(".p-bar > span").innerText())[1]);

/** The captions of all panels, as the stills have them. */
async function captions(page) {
  // They stand below the stage, which comes a moment later.
  await page.locator(".still .cap").first().waitFor({ state: "attached" });
  return page.locator(".still .cap").evaluateAll((all) => all.map((one) => one.innerText.replace(/^\d+\s*/, "").trim()));
}

/** Opens a case of the gallery, by its code. */
async function gallery(page, code) {
  const file = await readFile(new URL(`../../assets/gallery/${code}.json`, import.meta.url));
  await page.getByLabel("Open a saved case").setInputFiles({ name: `${code}.json`, mimeType: "application/json", buffer: file });
  await page.getByText(`${code}.json`).first().waitFor();
  // What stands below the stage is told a moment later.
  await page.locator(".finding code").getByText(code, { exact: true }).first().waitFor({ state: "attached" });
  await settled(page);
}

/** Waits until all below the stage is told: it comes section by section, and what is for paper comes last. */
const settled = (page) => page.evaluate(() => new Promise((told) => setTimeout(told, 300)));

const pages = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

test("a depth shows more or less, is remembered, and stands in the link", async (t) => {
  const page = await visit(t);
  await reach(page);
  const term = page.locator(".caption .term summary");
  assert.equal(await term.innerText(), "DNS without DNSSEC");
  assert.equal(await page.locator(".drawer").getAttribute("open"), null);
  await page.getByLabel("Details", { exact: true }).check();
  await page.waitForFunction(() => location.search === "?depth=details");
  await page.evaluate(() => document.activeElement.blur());
  for (let step = 1; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: "The seal" }).waitFor();
  assert.equal(await page.locator(".bytes").count(), 0);
  await page.getByLabel("Bytes", { exact: true }).check();
  // The digest of what is signed is the one that the check's column has; tests/browser/bytes.spec.mjs has the rest.
  const digest = await page.locator(".bytes .hash dd").innerText();
  assert.match(digest, /^[0-9A-F]{64}$/);
  assert.ok((await page.locator(".col").last().innerText()).includes(digest));
  const root = new URL(".", page.url()).href;
  await page.goto(root);
  await page.locator("main").waitFor();
  assert.equal(await page.locator(".app").getAttribute("data-depth"), "bytes", "remembered");
  await page.goto(`${root}?depth=story`);
  await page.locator("main").waitFor();
  assert.equal(await page.locator(".app").getAttribute("data-depth"), "story", "a link says it");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => location.search === "?step=2&depth=story");
  await reach(page);
  await gallery(page, "EXPIRATION_IN_PAST");
  await page.waitForFunction(() => /^\?(step=\d+&)?depth=story$/.test(location.search));
  assert.equal(await page.locator(".app").getAttribute("data-depth"), "story", "and so does the next one");
});

test("a check can be made again by what is copied", async (t) => {
  const page = await visit(t, { query: "?depth=bytes" });
  await reach(page);
  await gallery(page, "SIGNATURE_INVALID");
  const failed = page.locator(".recipes");
  for (let step = 1; step < 20 && !((await failed.count()) && (await failed.innerText()).includes("www.example.test A")); step += 1) {
    await page.keyboard.press("ArrowRight");
  }
  await failed.getByRole("heading", { name: /^Signature by key 10885 over www\.example\.test A$/ }).waitFor();
  const program = failed.locator("details", { hasText: "A Python program" }).first();
  assert.equal(await program.getAttribute("open"), null, "what is long is folded");
  await program.locator("summary").click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { globalThis.copied = text; } } });
  });
  await program.getByRole("button", { name: "Copy" }).click();
  await program.locator(".outcome", { hasText: "Copied" }).waitFor();
  const copied = await page.evaluate(() => globalThis.copied);
  assert.equal(copied, await program.locator("code").evaluate((code) => code.textContent));
  assert.match(copied, /^import hashlib\nimport struct\n/);
  assert.match(await program.locator("dl").innerText(), /\ndoes not hold$/);
  assert.equal(await scrollsSideways(page), false);
});

test("what to do is told at every depth, and the rules from the details on", async (t) => {
  const page = await visit(t);
  await reach(page);
  await gallery(page, "EXPIRATION_IN_PAST");
  const finding = page.locator(".finding.error").first();
  assert.match(await finding.innerText(), /Whoever signs and serves the zone example\.test:.*EXPIRATION_IN_PAST/s);
  assert.equal(await finding.locator("a").first().isVisible(), false);
  await page.getByLabel("Details", { exact: true }).check();
  assert.equal(await finding.locator("a").first().isVisible(), true);
});

test("the transcript says what every panel shows and says, and is copied as a whole", async (t) => {
  const page = await visit(t, {
    query: "?step=2",
    before: async (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { globalThis.copied = text; } } });
      }),
  });
  const said = await captions(page);
  const seen = await page.locator(".stills .panel-alt").allTextContents();
  await page.getByText("Transcript: the whole story as text").click();
  // It is written out once it is open.
  await page.locator(".transcript ol>li").first().waitFor();
  const text = await page.locator(".transcript").innerText();
  await page.getByRole("button", { name: "Copy the transcript" }).click();
  await page.locator(".transcript .outcome").getByText("Copied").waitFor();
  const copied = await page.evaluate(() => globalThis.copied);
  assert.ok(said.length > 10 && seen.length === said.length);
  for (const words of [...said, ...seen]) {
    assert.ok(text.includes(words), `on the page: ${words}`);
    assert.ok(copied.includes(words), `copied: ${words}`);
  }
  assert.match(copied, /^Secure: www\.example\.com published this.*\nA recorded case from our laboratory/);
  assert.match(copied, /\n- key tag: 22581\n- algorithm: 13 \(ECDSAP256SHA256\)\n/);
});

test("what became of a copy or a picture is told of that proof alone", async (t) => {
  const page = await visit(t, {
    query: "?step=2",
    before: async (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } });
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      }),
  });
  await page.getByText("Transcript: the whole story as text").click();
  await page.getByRole("button", { name: "Copy the transcript" }).click();
  await page.locator(".transcript .outcome").getByText("Copied").waitFor();
  await page.getByRole("button", { name: "Save the strip as PNG" }).click();
  await page.locator(".takes .outcome").getByText("could not draw").waitFor();
  await gallery(page, "EXPIRATION_IN_PAST");
  await page.locator(".transcript ol").getByText("example.test").first().waitFor();
  assert.deepEqual(await page.locator(":is(.transcript, .takes) .outcome").allInnerTexts(), ["", ""]);
});

test("a term leads to its entry, and the story stays where it is", async (t) => {
  const page = await visit(t, { query: "?step=6&depth=details" });
  await page.locator(".caption .term summary").click();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page.locator(".caption a.entry").click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await tab.close();
  assert.equal(await page.locator(".glossary").getAttribute("open"), null, "a modified click is the browser's");
  await page.locator(".caption a.entry").click();
  const entry = page.locator("#term-rrsig");
  await page.waitForFunction(() => document.activeElement.id === "term-rrsig");
  assert.equal(await entry.isVisible(), true);
  assert.equal(new URL(page.url()).search, "?step=6&depth=details");
  assert.equal(new URL(page.url()).hash, "");
  assert.deepEqual(await entry.locator("xpath=following-sibling::dd").allInnerTexts(), [
    "In the comic: wax seal",
    "A signature over an RRset, with the signer’s name, the tag of its key and a time of validity (RFC 4034 §3).",
  ]);
  const all = await page.locator(".glossary dt").allInnerTexts();
  assert.equal(new Set(all).size, all.length);
  const cites = await page.locator(".glossary dl > div").evaluateAll((entries) =>
    entries.map((entry) => [...entry.querySelectorAll('dd a[href^="https://www.rfc-editor.org/rfc/rfc"]')].map((link) => link.href)));
  for (const [index, links] of cites.entries()) {
    assert.ok(links.length >= 1 && new Set(links).size === links.length, `${all[index]} is defined at ${links}`);
  }
});

for (const theme of ["light", "dark"]) {
  test(`the strip is saved as one SVG file and as PNG: ${theme}`, async (t) => {
    const page = await visit(t, { query: "?step=2", theme });
    const said = await captions(page);
    const save = async (name) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
    };
    const svg = await save("Save the strip as SVG");
    assert.equal(svg.name, "www.example.com.A.comic.svg");
    const read = await page.evaluate((text) => {
      const sheet = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = [...sheet.querySelectorAll("*")];
      const references = all.flatMap((one) => [...one.attributes]).flatMap(({ name, value }) => {
        if (name === "href" || name.endsWith(":href")) return [value];
        return [...value.matchAll(/url\(([^)]*)\)/g)].map((found) => found[1]);
      });
      return {
        root: sheet.documentElement.localName,
        broken: sheet.querySelector("parsererror")?.textContent ?? null,
        captions: [...sheet.querySelectorAll("text.s-says")].map((one) => one.textContent),
        outside: references.filter((reference) => !reference.startsWith("#")),
        missing: references.filter((reference) => !sheet.getElementById(reference.slice(1))),
        references: references.length,
        styles: sheet.querySelector("style").textContent,
        ground: sheet.querySelector("svg > rect").getAttribute("fill"),
        width: Number(sheet.documentElement.getAttribute("width")),
        height: Number(sheet.documentElement.getAttribute("height")),
        words: sheet.documentElement.textContent,
      };
    }, svg.body.toString("utf8"));
    assert.deepEqual([read.root, read.broken], ["svg", null]);
    assert.deepEqual(read.captions, said);
    assert.deepEqual([read.outside, read.missing], [[], []]);
    assert.ok(read.references > 20);
    assert.doesNotMatch(read.styles, /url\((?!data:font\/woff2;base64,)|@import|var\(/);
    assert.equal(read.ground, theme === "dark" ? "#151933" : "#fcfbf6");
    for (const words of ["Secure: www.example.com published this", "www.example.com A: Secure. A recorded case", "staged scene"]) {
      assert.ok(read.words.includes(words), words);
    }

    const png = await save("Save the strip as PNG");
    assert.equal(png.name, "www.example.com.A.comic.png");
    assert.equal(png.body.subarray(1, 4).toString("latin1"), "PNG");
    assert.deepEqual([png.body.readUInt32BE(16), png.body.readUInt32BE(20)], [2 * read.width, 2 * read.height]);
    // Not blank: every panel has many colours, and the space between them has one.
    const colours = await page.evaluate(async (base64) => {
      const octets = new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], { type: "image/png" });
      const image = await createImageBitmap(octets);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const count = (x, y, width, height) => {
        const { data } = context.getImageData(x, y, width, height);
        const seen = new Set();
        for (let at = 0; at < data.length; at += 4) seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
        return seen.size;
      };
      return { edge: count(2, 2, 60, image.height - 4), first: count(90, 460, 860, 520), last: count(90, image.height - 900, 860, 520) };
    }, png.body.toString("base64")).catch((error) => ({ error: String(error) }));
    assert.deepEqual(colours.edge, 1, JSON.stringify(colours));
    // The panel that is shown, alone: less than half as high as the strip, in as many dots.
    const panel = await save("Save this panel as PNG");
    assert.equal(panel.name, "www.example.com.A.panel-2.png");
    const size = [panel.body.readUInt32BE(16), panel.body.readUInt32BE(20)];
    assert.ok(size[0] > 1000 && size[1] > 500 && size[1] < read.height, `${size}`);
    assert.ok(colours.first > 50 && colours.last > 50, JSON.stringify(colours));
  });
}

test("the presenter steps by one key, plays each panel once, and Escape leaves", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("p");
  await page.locator(".present").waitFor();
  await stepIs(page, 1);
  const last = await panels(page);
  assert.ok(last > 10, `${last} panels`);
  for (const [key, number] of [["Space", 2], ["ArrowRight", 3], ["PageDown", 4], ["ArrowDown", 5], ["Enter", 6], ["PageUp", 5], ["ArrowLeft", 4], ["End", last], ["PageDown", last], ["Home", 1]]) {
    await page.keyboard.press(key);
    await stepIs(page, number);
  }
  await page.locator(".present .panel-frame").click();
  await stepIs(page, 2);
  // It comes to rest on the panel's still, and not on the next panel.
  await page.waitForFunction(() => new URLSearchParams(location.search).get("step") === "2");
  assert.equal(new URLSearchParams(new URL(page.url()).search).get("present"), "1");
  await stepIs(page, 2);
  assert.equal(await page.locator(".term, .drawer, .stills, form, footer, nav").count(), 0, "no jargon, nothing beside");
  assert.equal(await page.locator("#announcement").textContent(), await page.locator(".present .says").textContent());
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "detached" });
  await page.locator(".bar").waitFor();
  assert.equal(new URL(page.url()).search, "?step=2");
});

test("the presentation gives the focus back to its button, and the page to where it was", async (t) => {
  const page = await visit(t, { width: 360, height: 640, motion: "reduce" });
  await reach(page);
  const place = () => page.evaluate(() => [Math.round(scrollY), document.activeElement.closest(".depth button")?.innerText.replace(/\s+/g, " ") ?? null]);
  const button = page.locator(".depth button");
  await button.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 40));
  const [before] = await place();
  assert.ok(before > 100, `${before} px`);
  for (const begin of [() => button.click(), () => page.keyboard.press("p")]) {
    await begin();
    await page.locator(".present").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".present").waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement.matches(".depth button"));
    assert.deepEqual(await place(), [before, "P Present"]);
  }
});

test("a full screen that comes after the presentation was left is left too", async (t) => {
  const page = await visit(t, {
    before: async (page) =>
      page.addInitScript(() => {
        let full = null;
        globalThis.left = 0;
        Object.defineProperty(document, "fullscreenElement", { get: () => full });
        Element.prototype.requestFullscreen = () =>
          new Promise((done) => {
            globalThis.fill = () => {
              full = document.documentElement;
              done();
            };
          });
        Document.prototype.exitFullscreen = async () => {
          full = null;
          globalThis.left += 1;
        };
      }),
  });
  await reach(page);
  const begin = async () => {
    await page.locator(".depth button").click();
    await page.locator(".present").waitFor();
    await page.waitForFunction(() => globalThis.fill);
  };
  await begin();
  await page.evaluate(() => globalThis.fill());
  assert.equal(await page.evaluate(() => globalThis.left), 0, "while it lasts the screen is full");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => globalThis.left === 1);
  await page.evaluate(() => (globalThis.fill = null));
  await begin();
  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "detached" });
  await page.evaluate(() => globalThis.fill());
  await page.waitForFunction(() => globalThis.left === 2);
});

test("a letter is a key of the stage, and of nothing else that has the focus", async (t) => {
  const page = await visit(t);
  await reach(page);
  await page.getByRole("button", { name: "Save the strip as SVG" }).focus();
  for (const key of ["p", "P", "?"]) await page.keyboard.press(key);
  // Keys are answered in their order: had a letter done something, the arrow would find no stage to step on.
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => location.search === "?step=2");
  assert.equal(await page.locator(".present, [role=dialog]").count(), 0);
  await page.getByRole("button", { name: "Next panel" }).focus();
  await page.keyboard.press("p");
  await page.locator(".present").waitFor();
});

test("a link presents, from its panel", async (t) => {
  const page = await visit(t, { query: "?present=1&step=6", width: 1920, height: 1080, motion: "reduce" });
  await stepIs(page, 6);
  const size = await page.locator(".present .says").evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  assert.ok(size >= 54, `${size} px`);
  const { height } = await page.locator(".present .panel-frame").boundingBox();
  assert.ok(height >= 700, `${height} px of 1080`);
  await page.keyboard.press("Space");
  await stepIs(page, 7);
});

for (const [width, height] of [[1920, 1080], [1280, 720], [360, 740], [320, 568]]) {
  test(`no caption of the presentation is cut: ${width} x ${height}`, async (t) => {
    const page = await visit(t, { query: "?present=1", width, height, motion: "reduce" });
    await stepIs(page, 1);
    for (let number = 1; number <= (await panels(page)); number += 1) {
      if (number > 1) await page.keyboard.press("Space");
      await stepIs(page, number);
      const box = await page.evaluate(() => {
        const rect = (one) => document.querySelector(one).getBoundingClientRect();
        return { art: rect(".panel-frame").top, frame: rect(".panel-frame").bottom, says: rect(".present .says").top, end: rect(".present .says").bottom, bar: rect(".p-bar").top, foot: rect(".p-bar").bottom };
      });
      assert.ok(box.art >= 0 && box.frame <= box.says + 1 && box.end <= box.bar + 1 && box.foot <= height, `${number}: ${JSON.stringify(box)}`);
      assert.equal(await scrollsSideways(page), false);
    }
  });
}

for (const format of ["A4", "Letter"]) {
  test(`the handout is one page: ${format}`, async (t) => {
    const page = await visit(t, { query: "?step=2", theme: "dark" });
    await page.locator(".transcript").waitFor();
    await settled(page);
    assert.equal(await page.locator(".handout").count(), 0, "it is there for paper alone");
    assert.equal(pages(await page.pdf({ format })), 1);
    await page.emulateMedia({ media: "print" });
    await page.locator(".handout").waitFor();
    const text = await page.locator(".handout").innerText();
    for (const words of ["Secure: www.example.com published this", ". root", "62149, flags 257, ", "33292 SHA-256 E694CBECEEE0ABBBD6682FC46DD91FE32C55A3DDC253DF35F2A4DD86DE022E71", "holds", "Trust anchor:", "12 Dec 2026", "Rules: Usual"]) {
      assert.ok(text.replaceAll(/\s+/g, " ").includes(words.replace("Trust anchor:", "Trust anchor")), `${words}: ${text}`);
    }
    assert.equal(await page.locator(".stills, .drawer, .verdict, .scene").filter({ visible: true }).count(), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--sky").trim()), "#c6e2e1", "paper is lit by day");
    // A failure has room for its cause on the same page.
    await page.emulateMedia({ media: null });
    await gallery(page, "EXPIRATION_IN_PAST");
    assert.equal(pages(await page.pdf({ format })), 1);
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".handout .h-cause").innerText(), /Whoever signs and serves the zone example\.test:/);
  });
}

test("a printed strip of a failure has its anchor, its cause, who acts and how above the panels", async (t) => {
  const page = await visit(t, { query: "?step=2" });
  await page.locator(".stills").waitFor();
  await gallery(page, "SIGNATURE_INVALID");
  assert.equal(await page.locator(".strip-head").count(), 0, "on a screen all of it stands elsewhere");
  await page.evaluate(() => { document.documentElement.dataset.print = "strip"; });
  await page.emulateMedia({ media: "print" });
  const head = page.locator(".strip-head");
  await head.waitFor();
  const says = await head.innerText();
  assert.match(says, /^This proof does not start at the root’s own trust anchor.*\n\. IN DS \d+/);
  assert.match(says, /The signature does not verify with the key\s+The signature over www\.example\.test .*\s+Whoever signs and serves the zone example\.test: Make sure that example\.test is signed with the published key 10885, then sign again/s);
  assert.match(says, /SIGNATURE_INVALID$/);
  const [above, below] = [await head.boundingBox(), await page.locator(".still").first().boundingBox()];
  assert.ok(above.y + above.height <= below.y, "it stands above the panels");
  assert.equal(await page.locator(".handout").isVisible(), false);
});

test("two things can be printed: the handout and the strip", async (t) => {
  const page = await visit(t, {
    query: "?step=2",
    before: async (page) =>
      page.addInitScript(() => {
        globalThis.printed = [];
        globalThis.print = () => {
          const there = document.querySelector(".handout") ? "handout, there" : "handout, missing";
          globalThis.printed.push(document.documentElement.dataset.print ?? there);
        };
      }),
  });
  await page.getByRole("button", { name: "Print a one-page handout" }).click();
  await page.waitForFunction(() => globalThis.printed.length === 1);
  await page.getByRole("button", { name: "Print the strip" }).click();
  await page.waitForFunction(() => globalThis.printed.length === 2);
  assert.deepEqual(await page.evaluate(() => globalThis.printed), ["handout, there", "strip"]);
  // A browser that takes the page after `print` has come back finds the strip, until it says that it is done.
  await page.evaluate(() => new Promise((later) => setTimeout(later)));
  assert.equal(await page.evaluate(() => document.documentElement.dataset.print), "strip");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.evaluate(() => document.documentElement.dataset.print), undefined);
  // One that never says so does not spoil the handout.
  await page.getByRole("button", { name: "Print the strip" }).click();
  await page.waitForFunction(() => globalThis.printed.length === 3);
  await page.getByRole("button", { name: "Print a one-page handout" }).click();
  await page.waitForFunction(() => globalThis.printed.length === 4);
  assert.equal(await page.evaluate(() => globalThis.printed.at(-1)), "handout, there");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.print), undefined);
  await page.evaluate(() => { document.documentElement.dataset.print = "strip"; });
  await page.emulateMedia({ media: "print" });
  const stills = page.locator(".still");
  assert.equal(await stills.filter({ visible: true }).count(), await stills.count());
  assert.equal(await page.locator(".handout, .drawer, .takes, .fold, .depth, .charts, .chain, .scene").filter({ visible: true }).count(), 0);
});

test("the list of keys names the presenter's", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("?");
  assert.match(await page.getByRole("dialog", { name: "Keys" }).innerText(), /P\s+Present; then one key a step, and Escape to stop[^]*P and \? work while the focus is on the stage/);
});

for (const theme of ["light", "dark"]) {
  for (const width of [320, 1280]) {
    test(`every view is free of violations: ${theme}, ${width} px`, async (t) => {
      const page = await visit(t, { query: "?step=6&depth=story", theme, width, motion: "reduce" });
      for (const depth of ["Story", "Details", "Bytes"]) {
        await page.getByRole("radio", { name: depth }).check();
        await page.waitForFunction((word) => document.querySelector(".app").dataset.depth === word, depth.toLowerCase());
        assert.deepEqual(await violations(page), [], depth);
        assert.equal(await scrollsSideways(page), false, depth);
      }
      await page.getByText("Transcript: the whole story as text").click();
      await page.getByText("Glossary: all the terms").click();
      await page.locator(".caption .term summary").click();
      await page.locator(".transcript ol").first().waitFor();
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll(".depth span, .depth button, .takes button, .fold > summary, .fold-act button, .drawer > summary")]
          .map((one) => ({ what: one.innerText, height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height < 43.9),
      );
      assert.deepEqual(small, []);
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("p");
      await page.locator(".present").waitFor();
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
    });
  }
}

test("keys of a single character can be switched off, and stay so", async (t) => {
  const page = await visit(t, { motion: "reduce" });
  await reach(page);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  const check = page.getByRole("checkbox");
  assert.equal(await check.isChecked(), true);
  // Focus goes round between the two that can have it.
  const focus = () => page.evaluate(() => document.activeElement.localName);
  assert.equal(await focus(), "button");
  await page.keyboard.press("Tab");
  assert.equal(await focus(), "input");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  assert.equal(await focus(), "button");
  await page.keyboard.press("Enter");
  for (const name of ["at once", "after a reload"]) {
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("?");
    await page.keyboard.press("p");
    await page.waitForTimeout(300);
    assert.equal(await page.locator("[role=dialog], .present").count(), 0, name);
    await page.reload();
    await page.locator("main .panel-frame").first().waitFor();
  }
  await reach(page);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  assert.equal(await check.isChecked(), false);
  await check.click();
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("p");
  await page.locator(".present").waitFor();
});

test("a panel without checks leads to the first one that has some", async (t) => {
  const page = await visit(t, { query: "?depth=details", motion: "reduce" });
  await reach(page);
  await page.keyboard.press("Home");
  await page.getByRole("button", { name: "Go to the first check" }).click();
  await page.locator(".checks li").first().waitFor();
  await page.waitForFunction(() => document.activeElement.matches(".drawer>summary"));
  const step = Number(new URL(page.url()).searchParams.get("step"));
  assert.ok(step > 1, String(step));
});

test("a still shows its panel, with the stage in sight", async (t) => {
  const page = await visit(t, { motion: "reduce" });
  await reach(page);
  await page.locator(".cap").nth(9).click();
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector(".scene .panel-frame").getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  });
  assert.equal(new URL(page.url()).searchParams.get("step"), "10");
});

test("how sure the page is stands at its foot, with the figures that its tests wrote", async (t) => {
  const page = await visit(t);
  await reach(page);
  const sure = page.locator(".sure");
  // By keyboard: it is a fold like others.
  await sure.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await sure.locator("#sure-tests").waitFor();
  const folder = new URL("../../docs/figures/", import.meta.url);
  const files = (await readdir(folder)).sort();
  const suites = await sure.locator("[data-suite]").evaluateAll((all) => all.map((one) => `${one.dataset.suite}.json`));
  assert.deepEqual(suites.toSorted(), files);
  for (const file of files) {
    const run = JSON.parse(await readFile(new URL(file, folder), "utf8"));
    const said = await sure.locator(`[data-suite=${file.replace(".json", "")}]`).innerText();
    if (run === null) {
      assert.match(said, /Not run$/, file);
      continue;
    }
    const number = (count) => new Intl.NumberFormat("en").format(count).replaceAll(",", ",?");
    assert.match(said, new RegExp(`\\b${number(run.judged)} judged\\b`), file);
    assert.match(said, new RegExp(`\\b${number(run.agreed)} as expected\\b`), file);
    assert.ok(said.includes(String(Number(run.date.slice(-2)))) && said.includes(run.date.slice(0, 4)), `${file}: ${said}`);
  }
  const rules = await readFile(new URL("../../docs/rules.md", import.meta.url), "utf8");
  const sections = [...rules.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url);
  assert.deepEqual(await sure.locator("ol a").evaluateAll((all) => all.map((one) => one.href)), sections);
  assert.deepEqual(await violations(page), []);
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal(await scrollsSideways(page), false, `${width} px`);
  }
  // A page of its own on paper: nothing else is printed with it.
  await page.evaluate(() => { document.documentElement.dataset.print = "sure"; });
  await page.emulateMedia({ media: "print" });
  assert.deepEqual([await page.locator("#sure-limits").isVisible(), await page.locator("main").isVisible()], [true, false]);
});

test("a link leads to how sure the page is", async (t) => {
  const page = await visit(t, { query: "#sure", ready: ".sure-all" });
  await page.waitForFunction(() => document.activeElement.id === "sure");
  await page.waitForFunction(() => {
    const { top } = document.querySelector("#sure").getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
  assert.equal(await page.locator("#sure-rules").isVisible(), true);
});
