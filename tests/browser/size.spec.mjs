// What a first visit loads, as a host that compresses by brotli sends it. 1 kB is 1000 octets.

import assert from "node:assert/strict";
import { brotliCompressSync, constants } from "node:zlib";
import { site, test, visit } from "./harness.mjs";

// At most 300 kB in all: the first screen, with names to try and what it says of each proof, took 4 of them.
// The goal without fonts is 220 kB.
const CEILING_KB = 300;
const GOAL_KB = 300;
const GOAL_WITHOUT_FONTS_KB = 220;

test(`a first visit loads at most ${CEILING_KB} kB`, async (t) => {
  const url = await site(t);
  const loaded = new Map();
  const page = await visit(t, {
    url,
    before: async (page) => {
      page.on("response", (response) => {
        if (response.url().startsWith(url)) loaded.set(response.url(), response);
      });
    },
  });
  await page.waitForLoadState("networkidle");

  const rows = [];
  for (const [address, response] of loaded) {
    const body = await response.body();
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const font = address.endsWith(".woff2");
    const size = font ? body.length : brotliCompressSync(body, { params }).length;
    rows.push({ name: address.slice(url.length) || "index.html", font, raw: body.length, size });
  }
  rows.sort((a, b) => b.size - a.size);

  const sum = (chosen) => chosen.reduce((total, { size }) => total + size, 0);
  const kb = (octets) => (octets / 1000).toFixed(1).padStart(9);
  const total = sum(rows);
  const withoutFonts = sum(rows.filter(({ font }) => !font));
  console.log(`${"raw kB".padStart(9)} ${"brotli".padStart(9)}  file`);
  for (const { name, raw, size } of rows) console.log(`${kb(raw)} ${kb(size)}  ${name}`);
  console.log(`${" ".repeat(9)} ${kb(total)}  in all (at most ${CEILING_KB}, goal ${GOAL_KB})`);
  console.log(`${" ".repeat(9)} ${kb(withoutFonts)}  without fonts (goal ${GOAL_WITHOUT_FONTS_KB})`);

  assert.ok(rows.some(({ name }) => name.endsWith(".wasm")), "the program is among what was loaded");
  assert.ok(total <= CEILING_KB * 1000, `${total} octets`);
});
