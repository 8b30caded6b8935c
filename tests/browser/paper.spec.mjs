// What leaves the page: the handout is one page, the strip carries its letters, and each says where it came from.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { site, test, visit } from "./harness.mjs";
import { told } from "./told.mjs";

/** Those that have most to say, and one of each verdict. */
const LONG = [
  "DNSKEY_REVOKED_DS",
  "NO_SEP",
  "DIGEST_INVALID",
  "TOO_MANY_COLLIDING_KEYS",
  "REFERRAL_WITH_DS",
  "REFERRAL_WITH_SOA",
  "INSECURE_OPT_OUT",
  "CNAME_CHAIN_TOO_LONG",
  "TOO_MANY_RRSIGS",
  "EXPIRATION_IN_PAST",
  "WILDCARD_EXPANSION_INVALID",
  "TIMEOUT",
];
const pages = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** Waits until the page has what is for paper alone: that is told last of all that stands below the stage. */
async function onPaper(page) {
  await page.evaluate(() => (document.querySelector("#below") ?? document.querySelector(".stills"))?.scrollIntoView());
  await page.locator(".next").waitFor({ state: "attached" });
  for (let turn = 0; turn < 50 && (await page.locator(".handout").count()) === 0; turn += 1) {
    await page.emulateMedia({ media: null });
    await page.waitForTimeout(50);
    await page.emulateMedia({ media: "print" });
    await page.waitForTimeout(50);
  }
  return page.locator(".handout");
}

// German has the longest words, so all of it is tried there.
for (const [language, codes] of [["en", LONG.slice(0, 3)], ["de", LONG], ["ja", LONG.slice(0, 3)]]) {
  test(`the handout is one page, whatever there is to say: ${language}`, async (t) => {
    const url = await site(t);
    const wrong = [];
    for (const code of codes) {
      const page = await told(t, url, code, { query: `&lang=${language}`, motion: "reduce", allow: [/./] });
      const handout = await onPaper(page);
      const small = await handout.evaluate((sheet) =>
        [...sheet.querySelectorAll("*")]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < (8 * 96) / 72)
          .map((one) => `${one.tagName} ${getComputedStyle(one).fontSize}`),
      );
      if (small.length > 0) wrong.push(`${code}: ${small[0]}`);
      const address = `${url}?case=told&lang=${language}`;
      if (!(await handout.locator("footer").innerText()).includes(address)) wrong.push(`${code}: does not say ${address}`);
      await page.emulateMedia({ media: null });
      for (const format of ["A4", "Letter"]) {
        const count = pages(await page.pdf({ format }));
        if (count !== 1) wrong.push(`${code} on ${format}: ${count} pages`);
      }
      await page.context().close();
    }
    assert.deepEqual(wrong, []);
  }, { timeout: 180_000 });
}

test("a strip that is opened alone is written in its own letters, and says where it came from", async (t) => {
  const url = await site(t);
  const page = await told(t, url, "SIGNATURE_INVALID", { query: "&lang=de&step=2" });
  await page.locator(".takes").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".takes button").nth(2).click()]);
  const svg = await readFile(await download.path(), "utf8");
  const alone = await visit(t, { url });
  await alone.route("**/alone.svg", (route) => route.fulfill({ body: svg, contentType: "image/svg+xml" }));
  // Nothing but the file itself may be asked for.
  const asked = [];
  alone.on("request", (request) => request.url().startsWith("data:") || asked.push(request.url()));
  await alone.goto(`${url}alone.svg`);
  const faces = await alone.evaluate(async () => {
    await document.fonts.ready;
    const used = new Set([...document.querySelectorAll("text,tspan")].map((one) => getComputedStyle(one).fontFamily.split(",")[0].replaceAll('"', "")));
    const loaded = [...document.fonts].map((face) => ({ family: face.family.replaceAll('"', ""), status: face.status }));
    return { used: [...used], loaded };
  });
  assert.deepEqual(faces.used.sort(), ["Atkinson Hyperlegible Mono", "Bricolage Grotesque", "Shantell Sans"]);
  for (const family of faces.used) {
    assert.ok(faces.loaded.some((face) => face.family === family && face.status === "loaded"), `${family}: ${JSON.stringify(faces.loaded)}`);
  }
  // German has letters of the second part of each face; an umlaut is as wide in the file as on the page.
  const width = (family) => `(() => { const c = document.createElement("canvas").getContext("2d"); c.font = "500 100px '${family}', serif"; return c.measureText("Gr\u00fc\u00dfe").width; })()`;
  await page.evaluate(() => Promise.all(["Bricolage Grotesque", "Shantell Sans"].map((family) => document.fonts.load(`500 20px '${family}'`, "Gr\u00fc\u00dfe"))));
  const drawn = await alone.evaluate(() => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.textContent = "Gr\u00fc\u00dfe";
    document.documentElement.append(text);
    return ["Bricolage Grotesque", "Shantell Sans"].map((family) => {
      text.setAttribute("style", `font:500 100px '${family}',serif`);
      return text.getComputedTextLength();
    });
  });
  const wanted = [await page.evaluate(width("Bricolage Grotesque")), await page.evaluate(width("Shantell Sans"))];
  drawn.forEach((length, index) => assert.ok(Math.abs(length - wanted[index]) < 2, `${drawn} and ${wanted}`));
  assert.deepEqual(asked, [`${url}alone.svg`]);
  assert.ok(svg.includes(`${url}?case=told&amp;lang=de</text>`), "the address stands at its foot");
});

test("a printed strip says at its foot where it came from", async (t) => {
  const url = await site(t);
  const page = await told(t, url, "SIGNATURE_INVALID", { query: "&step=2" });
  await onPaper(page);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => { document.documentElement.dataset.print = "strip"; });
  await page.emulateMedia({ media: "print" });
  const foot = page.locator(".strip-foot");
  await foot.waitFor();
  assert.ok((await foot.innerText()).endsWith(`${url}?case=told`), await foot.innerText());
  const [above, below] = [await page.locator(".still").last().boundingBox(), await foot.boundingBox()];
  assert.ok(above.y + above.height <= below.y, "it stands below the panels");
});
