// What visits load, as a host that compresses by brotli sends it. 1 kB is 1000 octets.

import assert from "node:assert/strict";
import { brotliCompressSync, constants } from "node:zlib";
import { site, test, visit } from "./harness.mjs";
import { opening, queryOf, resolver } from "./resolver.mjs";

// The first screen, with names to try and what it says of each proof, took 4 kB of the first. A page that frames ours loads what any
// proof needs as well, and nothing of what stands below the stage; the goal there is 400 kB, which wants causes and their words in a
// part of their own.
//
// What keeps the page for later is not counted: it is asked for once the program runs, however long that takes a machine.
const LATER = /^(offline-|manifest|sw\.js|icons\/)/;
for (const { what, ceiling, query, shown } of [
  { what: "a first visit", ceiling: 300, query: () => "", shown: "main" },
  { what: "an embed of a frozen case", ceiling: 560, query: () => "?embed=1&case=unsigned", shown: ".e-top.v-insecure" },
  {
    what: "an embed of a live name",
    ceiling: 560,
    query: async (t) => queryOf((await resolver(t)).url, opening, { embed: 1 }),
    shown: ".e-top.v-secure",
  },
]) {
  test(`${what} loads at most ${ceiling} kB`, async (t) => {
    const url = await site(t);
    const loaded = new Map();
    const before = async (page) => {
      page.on("response", (response) => {
        if (response.url().startsWith(url)) loaded.set(response.url(), response);
      });
    };
    // Having the page kept must cost a visit nothing.
    const page = await visit(t, { url, query: await query(t), workers: "allow", before });
    await page.locator(shown).first().waitFor();
    await page.waitForLoadState("networkidle");

    const named = [...loaded].map(([address, response]) => [address.slice(url.length).replace(/[?#].*/, "") || "index.html", response]);
    const kept = named.findIndex(([name]) => LATER.test(name));
    assert.ok(kept < 0 || kept > named.findLastIndex(([name]) => name.endsWith(".wasm")), "it is kept later");

    const rows = [];
    for (const [name, response] of named.filter(([name]) => !LATER.test(name))) {
      const body = await response.body();
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      const font = name.endsWith(".woff2");
      const size = font ? body.length : brotliCompressSync(body, { params }).length;
      rows.push({ name, font, raw: body.length, size });
    }
    rows.sort((a, b) => b.size - a.size);

    const sum = (chosen) => chosen.reduce((total, { size }) => total + size, 0);
    const kb = (octets) => (octets / 1000).toFixed(1).padStart(9);
    const total = sum(rows);
    console.log(`${what}:\n${"raw kB".padStart(9)} ${"brotli".padStart(9)}  file`);
    for (const { name, raw, size } of rows) console.log(`${kb(raw)} ${kb(size)}  ${name}`);
    console.log(`${" ".repeat(9)} ${kb(total)}  in all (at most ${ceiling})`);
    console.log(`${" ".repeat(9)} ${kb(sum(rows.filter(({ font }) => !font)))}  without fonts`);

    assert.ok(rows.some(({ name }) => name.endsWith(".wasm")), "the program is among what was loaded");
    assert.ok(total <= ceiling * 1000, `${total} octets`);
  });
}
