// The story's clock: the same time gives the same state and the same picture, whichever way one came there.
// Pictures are compared with those kept in tests/browser/pictures, small and with some tolerance: another version of the
// browser may draw an edge differently, but not another scene. UPDATE=1 takes them anew; look at them before they are kept.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { env } from "node:process";
import { test, visit } from "./harness.mjs";

const ASSETS = new URL("../../assets/", import.meta.url);
const PICTURES = new URL("pictures/", import.meta.url);
// Of 255: how far a channel may be off on average, and from where on a pixel counts as another; how many of those there may be.
const MEAN = 3;
const OTHER = 64;
const MOST_OTHERS = 0.02;

const slider = (page) => page.locator("input[type=range]");

/** Puts the story at a time, in milliseconds from its beginning. */
async function seek(page, at) {
  await slider(page).evaluate((range, at) => {
    range.value = at;
    range.dispatchEvent(new Event("input", { bubbles: true }));
  }, at);
  await frames(page);
}

/** Lets what was asked for be drawn. */
const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** The state of the stage: the panel, its caption, and of all that moves where it is. */
const state = (page) =>
  page.evaluate(() => ({
    at: document.querySelector("input[type=range]").getAttribute("aria-valuetext"),
    caption: document.querySelector(".caption .says").textContent,
    moved: [...document.querySelectorAll(".scene .panel-art [data-b]")].map((group) =>
      ["data-b", "transform", "opacity"].map((name) => group.getAttribute(name)).join("; "),
    ),
  }));

// Of the opening story, which is the same for all tests.
let begins;

/** When each panel begins, and when the last one ends: the slider says which one it is at. */
async function beginnings(page) {
  if (begins) return begins;
  // Within the page: one turn of its clock a try, and no way back and forth.
  const [found, last] = await slider(page).evaluate(async (range) => {
    const last = Number(range.max);
    const panel = async (at) => {
      range.value = at;
      range.dispatchEvent(new Event("input", { bubbles: true }));
      // Behind a frame, and what the program puts off where it is busy.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
      return Number(/\d+/.exec(range.getAttribute("aria-valuetext"))[0]);
    };
    const count = await panel(last);
    const found = [0];
    for (let number = await panel(0); number < count; number += 1) {
      let [early, late] = [found.at(-1), last];
      while (late - early > 1) {
        const middle = Math.floor((early + late) / 2);
        if ((await panel(middle)) > number) late = middle;
        else early = middle;
      }
      found.push(late);
    }
    return [found, last];
  });
  begins = [...found, last];
  return begins;
}

/** Times of each panel: soon after its beginning, amid its motion, and at its end. */
const times = (begins) =>
  begins.slice(1).flatMap((end, index) => {
    const begin = begins[index];
    return [begin + 120, Math.round(begin + (end - begin) * 0.3), end - 1];
  });

test("a time has one state, whichever way one comes to it", async (t) => {
  const page = await visit(t);
  const moments = times(await beginnings(page));
  assert.ok(moments.length > 30, "there are panels enough");
  const forth = [];
  for (const at of moments) {
    await seek(page, at);
    forth.push(await state(page));
  }
  assert.ok(new Set(forth.map((one) => JSON.stringify(one))).size > moments.length * 0.9, "and something moves on them");
  for (const [index, at] of [...moments.entries()].reverse()) {
    await seek(page, at);
    assert.deepEqual(await state(page), forth[index], `at ${at} ms`);
  }
});

test("what plays comes by the same states as what is scrubbed", async (t) => {
  const page = await visit(t);
  await seek(page, 0);
  await page.keyboard.press("Space");
  await page.waitForFunction(() => Number(document.querySelector("input[type=range]").value) > 2500);
  await page.keyboard.press("Space");
  await frames(page);
  const [at, played] = [Number(await slider(page).inputValue()), await state(page)];
  await seek(page, at + 20_000);
  assert.notDeepEqual(await state(page), played);
  await seek(page, at);
  assert.deepEqual(await state(page), played);
});

/** A picture, as PNG in base64, at a size in which a reader still makes it out. */
const small = (page, picture, height) =>
  page.evaluate(async ([base64, height]) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const canvas = new OffscreenCanvas(200, height);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0, 200, height);
    const made = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
    return btoa(Array.from(made, (byte) => String.fromCharCode(byte)).join(""));
  }, [picture.toString("base64"), height]);

/** How far the channels of two small pictures are off on average, and what part of their pixels is another one. */
const difference = (page, pictures, height) =>
  page.evaluate(
    async ([pictures, far, height]) => {
      const pixels = async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const context = new OffscreenCanvas(200, height).getContext("2d");
        context.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
        return context.getImageData(0, 0, 200, height).data;
      };
      const [a, b] = await Promise.all(pictures.map(pixels));
      let [sum, others] = [0, 0];
      for (let at = 0; at < a.length; at += 4) {
        const off = [0, 1, 2].map((channel) => Math.abs(a[at + channel] - b[at + channel]));
        sum += off[0] + off[1] + off[2];
        if (Math.max(...off) > far) others += 1;
      }
      const count = a.length / 4;
      return { mean: sum / count / 3, others: others / count };
    },
    [pictures, OTHER, height],
  );

/** Holds the panel, of a height at a width of 360, against the picture of this name. */
async function holds(page, name, height = 225) {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => document.activeElement?.blur());
  // Always at the same place, wherever the page has its stage: half a pixel more would draw every edge anew.
  await page.addStyleTag({
    content: `.stage{container-type:normal!important}.over,.terms{display:none!important}.scene>.panel>.panel-frame{position:fixed!important;z-index:9;top:0;left:0;width:360px;height:${height}px;margin:0!important}`,
  });
  const frame = page.locator(".scene .panel-frame").first();
  const kept = Math.round((height * 200) / 360);
  const taken = await small(page, await frame.screenshot({ animations: "disabled", scale: "css" }), kept);
  const file = new URL(`${name}.png`, PICTURES);
  if (env.UPDATE) {
    await writeFile(file, Buffer.from(taken, "base64"));
    return;
  }
  const { mean, others } = await difference(page, [(await readFile(file)).toString("base64"), taken], kept);
  assert.ok(mean <= MEAN && others <= MOST_OTHERS, `${name}: off by ${mean.toFixed(2)}, ${(others * 100).toFixed(1)} % other pixels`);
}

// Wide enough that the page shows panels whole; a phone shows the middle of them.
const WHOLE = { width: 600, height: 700 };
const PHONE = { width: 380, height: 700 };

for (const theme of ["light", "dark"]) {
  test(`the opening story looks as it did, ${theme}`, async (t) => {
    const page = await visit(t, { ...WHOLE, theme });
    const begins = await beginnings(page);
    for (const [index, end] of begins.slice(1).entries()) {
      const begin = begins[index];
      if (theme === "light") {
        await seek(page, Math.round(begin + (end - begin) * 0.35));
        await holds(page, `opening-${index + 1}-amid`);
      }
      await seek(page, end - 1);
      await holds(page, `opening-${index + 1}-${theme}`);
    }
  });
}

test("the opening story looks on a phone as it did", async (t) => {
  const page = await visit(t, PHONE);
  const begins = await beginnings(page);
  for (const [index, end] of begins.slice(1).entries()) {
    await seek(page, end - 1);
    await holds(page, `opening-${index + 1}-phone`, 333);
  }
});

// Of each family of outcome the panel that tells it: a case of the gallery, and what is drawn on that panel alone, or its title
// where the cause is drawn by nothing of its own.
const TOLD = {
  EXPIRATION_IN_PAST: "[href='#p-stamp']",
  SIGNATURE_INVALID: "[href='#p-potato']",
  DIGEST_INVALID: "[href='#set-sheets']",
  NO_DNSKEY_FOR_RRSIG: "[href='#state-bogus']",
  MISSING_RRSIG: "[href='#state-bogus']",
  SNAME_NOT_COVERED: "[href='#state-bogus']",
  INSECURE_DELEGATION: "[href='#p-postcard']",
  NSEC3_ITERATIONS_TOO_HIGH: { title: "Too many blots" },
  NONZERO_NSEC3_ITERATION_COUNT: ".u-arc",
  SNAME_COVERED: "[href='#state-bogus']",
  TIMEOUT: "[href='#p-tray']",
};

for (const [name, drawn] of Object.entries(TOLD)) {
  test(`${name} looks as it did`, async (t) => {
    const json = await readFile(new URL(`gallery/${name}.json`, ASSETS));
    const before = (page) =>
      page.route("**/cases/told.json", (route) => route.fulfill({ body: json, contentType: "application/json" }));
    const page = await visit(t, { ...WHOLE, query: "?case=told", motion: "reduce", before });
    const there = () =>
      page.locator(drawn.title ? `input[type=range][aria-valuetext*=": ${drawn.title}"]` : `.scene .panel-art ${drawn}`).count();
    await page.locator(".scene .panel-frame").first().waitFor();
    await page.keyboard.press("Home");
    await frames(page);
    for (let steps = 0; (await there()) === 0; steps += 1) {
      assert.ok(steps < 40, `no panel has ${drawn.title ?? drawn}`);
      await page.keyboard.press("ArrowRight");
      await frames(page);
    }
    await holds(page, name.toLowerCase().replaceAll("_", "-"));
  });
}
