// The page in pages of others: the element of embed.js from another origin, under a Content-Security-Policy on both sides.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { DIST } from "./browser.mjs";
import { reach, test, violations, visit } from "./harness.mjs";
import { resolver } from "./resolver.mjs";
import { serve } from "./static.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LONG = new URL("long.case.json", import.meta.url);
const gallery = (code) => new URL(`../../assets/gallery/${code}.json`, import.meta.url);

/** What may be told, by event. */
const FIELDS = {
  hello: [],
  ready: ["panels", "step"],
  verdict: ["code", "name", "type", "verdict"],
  step: ["panels", "step"],
  failed: ["why"],
  height: ["height"],
};

/** A script of the host: every event of the element, and every message whatever it is. */
const HEARS = `
  globalThis.heard = [];
  globalThis.messages = [];
  addEventListener("message", ({ data }) => messages.push(data));
  for (const name of ["ready", "verdict", "step", "failed"])
    document.addEventListener(name, (event) => heard.push([event.target.id, name, event.detail]), true);`;

async function folder(t) {
  const path = await mkdtemp(join(tmpdir(), "embed-"));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

/** Serves the explainer, and counts what is asked of it. */
async function explainer(t) {
  const asked = [];
  const { url, close } = await serve(DIST, { asked: (path) => asked.push(path), headers: { "content-security-policy": "frame-ancestors http://127.0.0.1:*" } });
  t.after(close);
  return { url, asked };
}

/**
 * Serves a page with `body` from an origin of its own, with the policy that docs/embed.md asks of hosts, and opens it.
 * @returns the page, the explainer's address, and what was asked of it
 */
async function host(t, body, { head = "", files = {}, style = "main{margin:0}", policy = "", loads = "async", ...how } = {}) {
  const { url, asked } = await explainer(t);
  const origin = new URL(url).origin;
  const path = await folder(t);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="host.css"><script src="host.js"></script>${head}
    <script src="${url}embed.js" ${loads}></script></head><body><main><h1>Host</h1>${body}</main></body></html>`;
  await writeFile(join(path, "index.html"), html);
  await writeFile(join(path, "host.css"), `body{margin:0}h1{margin:0;font:16px sans-serif}${style}`);
  await writeFile(join(path, "host.js"), HEARS);
  for (const [name, from] of Object.entries(files)) {
    await (from instanceof URL ? copyFile(from, join(path, name)) : writeFile(join(path, name), from));
  }
  const says = `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin} ${policy}; connect-src 'self'; img-src 'self' data:; style-src 'self'`;
  const served = await serve(path, { headers: { "content-security-policy": says } });
  const page = await visit(t, { url: served.url, ...how });
  t.after(served.close);
  return { page, url, asked };
}

const heard = (page, name, id) => page.evaluate(([name, id]) => heard.filter((one) => one[1] === name && (!id || one[0] === id)).map((one) => one[2]), [name, id]);

const hears = (page, name, id = "") =>
  page.waitForFunction(([name, id]) => heard.some((one) => one[1] === name && (!id || one[0] === id)), [name, id]);

const stepIs = (page, step) => page.waitForFunction((step) => heard.filter((one) => one[2].step).at(-1)?.[2].step === step, step);

/** The explainer's frames on a page. */
const frames = (page) => page.frames().filter((frame) => /[?&]embed=/.test(frame.url()));

/** Calls a function in the page with the element. */
const act = (page, run, more) => page.locator("dnssec-explainer").first().evaluate(run, more);

const CHANGED = `<dnssec-explainer id="one" case="changed.case.json"><a href="https://dnssec.example/">The proof</a></dnssec-explainer>`;
const BESIDE = { "changed.case.json": gallery("SIGNATURE_INVALID") };

test("the element is at most 4 kB, and needs nothing else", async () => {
  const script = await readFile(join(DIST, "embed.js"));
  const size = brotliCompressSync(script).length;
  console.log(`embed.js: ${size} octets by brotli`);
  assert.ok(size <= 4_000, `${size} octets`);
  assert.doesNotMatch(script.toString(), /\bimport\b|innerHTML|eval\(/);
});

test("a frozen proof plays from another origin: events arrive, methods and attributes act", async (t) => {
  const { page } = await host(t, CHANGED, { files: BESIDE });
  await hears(page, "verdict");
  const [verdict] = await heard(page, "verdict");
  assert.deepEqual(verdict, { verdict: "bogus", code: "SIGNATURE_INVALID", name: "www.example.test", type: "A" });
  const [{ step, panels }] = await heard(page, "ready");
  assert.ok(step >= 1 && panels > 3, `${step} of ${panels}`);
  const [frame] = frames(page);
  assert.match(await frame.locator("h1").innerText(), /does not verify/);
  assert.equal(await frame.locator(".e-full").count(), 0, "no link leads to a case that lies elsewhere");
  await act(page, (one) => one.goto(2));
  await stepIs(page, 2);
  await act(page, (one) => one.setAttribute("step", "3"));
  await stepIs(page, 3);
  await act(page, (one) => one.goto(1));
  await stepIs(page, 1);
  await act(page, (one) => one.play());
  await frame.getByRole("button", { name: "Pause" }).waitFor();
  await act(page, (one) => one.pause());
  await frame.getByRole("button", { name: "Play", exact: true }).waitFor();
  await act(page, (one) => one.setAttribute("theme", "night"));
  await frame.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  await act(page, (one) => one.setAttribute("theme", "day"));
  await frame.locator("html[data-theme=light]").waitFor({ state: "attached" });
  // Nothing of it is remembered: it is the host's wish, and no choice of the visitor.
  assert.equal(await frame.evaluate(() => localStorage.getItem("theme")), "system");
  await act(page, (one) => (one.lang = "de"));
  await page.waitForFunction(() => heard.filter((one) => one[1] === "ready").length === 2);
  const [german] = frames(page);
  assert.equal(await german.locator("html").getAttribute("lang"), "de");
  assert.equal(frames(page).length, 1);
  // All that ever crossed: the envelope and the listed fields.
  const messages = await page.evaluate(() => messages);
  assert.ok(messages.length > 8);
  for (const { dnssecExplainer, event, ...fields } of messages) {
    assert.equal(dnssecExplainer, 1);
    assert.deepEqual(Object.keys(fields).sort(), FIELDS[event], event);
  }
});

test("what is handed over and is no case is told, and the rest of the page is not made to wait", async (t) => {
  const body = `<dnssec-explainer id="spoilt" case="spoilt.json"></dnssec-explainer><dnssec-explainer id="away" case="away.json"><p>Instead</p></dnssec-explainer>`;
  const { page } = await host(t, body, { files: { "spoilt.json": "{}" }, allow: [/404/] });
  await hears(page, "failed", "spoilt");
  await hears(page, "failed", "away");
  assert.deepEqual(await heard(page, "failed"), [{ why: "case" }, { why: "case" }]);
  assert.equal(await page.getByText("Instead").isVisible(), true, "what stands inside takes its place");
  assert.equal(await frames(page)[0].locator("[role=alert]").isVisible(), true);
});

test("what names no page of the web is not loaded, and a case that has no address is told", async (t) => {
  const body = `<dnssec-explainer id="script" page="javascript:parent.taken=1//"><p>Instead</p></dnssec-explainer><dnssec-explainer id="bad" case="http://["></dnssec-explainer>`;
  const { page } = await host(t, body, { allow: [/ERR_CONNECTION_REFUSED/] });
  await hears(page, "failed", "bad");
  assert.deepEqual(await heard(page, "failed"), [{ why: "case" }]);
  assert.equal(await page.evaluate(() => document.querySelector("#script").shadowRoot.querySelector("iframe")), null);
  assert.equal(await page.getByText("Instead").isVisible(), true);
});

test("a frame that lies about its origin is not believed, on either side", async (t) => {
  const liar = await folder(t);
  // It speaks to the page around it as the explainer would, and to the explainer as that page would.
  await writeFile(join(liar, "index.html"), `<!doctype html><title>Liar</title><script>
    const lie = { dnssecExplainer: 1, event: "verdict", verdict: "secure", code: null, name: "lie.example", type: "A" };
    parent.postMessage(lie, "*");
    parent.postMessage({ ...lie, event: "ready", step: 1, panels: 9 }, "*");
    addEventListener("message", ({ data }) => {
      if (data !== "lie") return;
      parent.postMessage(lie, "*");
      for (let index = 0; index < parent.length; index += 1) {
        parent[index].postMessage({ dnssecExplainer: 1, call: "hello" }, "*");
        parent[index].postMessage({ dnssecExplainer: 1, call: "goto", step: 5 }, "*");
      }
      parent.postMessage("lied", "*");
    });</script>`);
  const { url, close } = await serve(liar);
  const { page, url: home } = await host(t, `${CHANGED}<iframe id="liar" src="${url}"></iframe>`, {
    files: BESIDE,
    policy: `${new URL(url).origin}`,
  });
  t.after(close);
  await hears(page, "verdict");
  await page.waitForFunction(() => messages.some((one) => one.name === "lie.example"));
  assert.deepEqual((await heard(page, "verdict")).map(({ name }) => name), ["www.example.test"]);
  // A frame of the explainer that the liar can reach: it obeys its parent alone, and its parent has said nothing yet.
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    Object.assign(frame, { id: "plain", src, height: 500, width: 600 });
    document.querySelector("main").append(frame);
  }, `${home}?embed=fit&case=opening`);
  await page.waitForFunction(() => messages.filter((one) => one.event === "hello").length === 2);
  await page.evaluate(() => document.querySelector("#liar").contentWindow.postMessage("lie", "*"));
  await page.waitForFunction(() => messages.includes("lied"));
  assert.deepEqual((await heard(page, "verdict")).map(({ name }) => name), ["www.example.test"], "it speaks from another window");
  await page.evaluate((home) => {
    document.querySelector("#plain").contentWindow.postMessage({ dnssecExplainer: 1, call: "hello" }, new URL(home).origin);
  }, home);
  await page.waitForFunction(() => messages.filter((one) => one.event === "ready").length >= 3);
  assert.equal(await page.evaluate(() => messages.filter((one) => one.event === "ready").at(-1).step), 1, "it was not moved");
  // The element's own frame, gone to another origin.
  const before = (await heard(page, "verdict")).length;
  await act(page, (one, url) => (one.shadowRoot.querySelector("iframe").src = url), url);
  await page.waitForFunction(() => messages.filter((one) => one.name === "lie.example").length === 5);
  assert.equal((await heard(page, "verdict")).length, before);
});

test("it is loaded when it comes near, can be taken away, and comes back", async (t) => {
  const { page, asked } = await host(t, `<div class="far"></div>${CHANGED}`, { files: BESIDE, style: ".far{height:6000px}" });
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked, ["/embed.js"], "nothing but the element itself");
  const place = await page.locator("#one").boundingBox();
  assert.ok(place.height > 300, `${place.height} px are kept`);
  await page.locator("#one").scrollIntoViewIfNeeded();
  await hears(page, "verdict");
  await act(page, (one) => {
    globalThis.kept = one;
    one.remove();
  });
  assert.equal(frames(page).length, 0);
  await page.evaluate(() => {
    document.querySelector("main").prepend(kept);
    scrollTo(0, 0);
  });
  await page.waitForFunction(() => heard.filter((one) => one[1] === "verdict").length === 2);
  await act(page, (one) => one.goto(2));
  await stepIs(page, 2);
  assert.equal(frames(page).length, 1);
});

test("several on a page share what was loaded, and no state", async (t) => {
  const { page, asked } = await host(t, `${CHANGED}<dnssec-explainer id="two" case="opening" step="4"></dnssec-explainer>`, { files: BESIDE });
  await hears(page, "verdict", "one");
  await hears(page, "verdict", "two");
  assert.deepEqual((await heard(page, "verdict", "two"))[0], { verdict: "secure", code: null, name: "www.example.com", type: "A" });
  assert.equal((await heard(page, "ready", "two"))[0].step, 4);
  const programs = asked.filter((path) => /_bg\.wasm$/.test(path));
  // Each asks for the same file, which is kept for good; that it is fetched once is up to the browser's cache, which these tests go without.
  assert.equal(programs.length, 2);
  assert.equal(new Set(programs).size, 1, `${programs}`);
  await page.locator("#one").evaluate((one) => one.goto(2));
  await stepIs(page, 2);
  assert.deepEqual(await heard(page, "step", "two"), [], "the other one stays where it is");
});

test("it plays by itself only where that is wished, once it is in sight, and not for who wants no motion", async (t) => {
  const body = `<dnssec-explainer id="quiet" case="opening"></dnssec-explainer><div class="far"></div><dnssec-explainer id="loud" case="opening" play="yes"></dnssec-explainer>`;
  for (const motion of ["no-preference", "reduce"]) {
    const { page } = await host(t, body, { style: ".far{height:300px}", motion, height: 700 });
    await hears(page, "ready", "quiet");
    await hears(page, "ready", "loud");
    await page.locator("#loud").evaluate((one) => one.scrollIntoView());
    // By its element: frames come in the order in which they were loaded.
    const [quiet, loud] = ["quiet", "loud"].map((id) => page.frameLocator(`#${id} iframe`).getByRole("button", { name: "Pause" }));
    if (motion === "reduce") await page.waitForTimeout(300);
    else await loud.waitFor();
    assert.equal(await loud.count(), motion === "reduce" ? 0 : 1);
    assert.equal(await quiet.count(), 0);
  }
});

test("keys, wheel and focus stay with the page around it", async (t) => {
  const { page } = await host(t, `${CHANGED}<div class="far"></div>`, { files: BESIDE, style: ".far{height:4000px}" });
  await hears(page, "ready");
  const frame = frames(page)[0];
  await act(page, (one) => one.goto(1));
  await stepIs(page, 1);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.waitForFunction(() => scrollY > 500);
  assert.equal((await heard(page, "step")).at(-1)?.step ?? 1, 1, "a key outside moves nothing inside");
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator("#one").boundingBox();
  for (const [x, y] of [[0.3, 0.4], [0.3, 0.85], [0.9, 0.5]]) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
    await page.evaluate(() => {
      globalThis.ended = false;
      addEventListener("scrollend", () => (ended = true), { once: true });
    });
    await page.mouse.wheel(0, 240);
    // To its end: what is left of a wheel would move the page later.
    await page.waitForFunction(() => ended && scrollY >= 239);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(() => scrollY === 0);
  const length = await page.evaluate(() => history.length);
  await frame.getByRole("button", { name: "Next panel" }).click();
  await page.keyboard.press("ArrowRight");
  await stepIs(page, 3);
  assert.equal(await page.evaluate(() => scrollY), 0, "inside, keys are its own, and the page stays where it is");
  assert.equal(await page.evaluate(() => history.length), length, "going back leads out of the page, and not through its panels");
});

for (const [width, theme] of [[280, "light"], [360, "dark"], [700, "light"], [1200, "dark"]]) {
  test(`figures, words and controls are whole: ${width} px, ${theme}`, async (t) => {
    const body = `<dnssec-explainer id="long" case="long.json"></dnssec-explainer>`;
    const { page } = await host(t, body, { files: { "long.json": LONG }, style: "#long{max-width:none}", width, height: 900, theme, motion: "reduce" });
    await hears(page, "ready");
    const [{ panels }] = await heard(page, "ready");
    const frame = frames(page)[0];
    await frame.evaluate(() => document.fonts.ready);
    const heights = [];
    for (let step = 1; step <= panels; step += 1) {
      await act(page, (one, step) => one.goto(step), step);
      await frame.waitForFunction((step) => document.querySelector(".bar input").getAttribute("aria-valuetext").includes(` ${step} `), step);
      // The frame follows what it holds a message later.
      await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
      const stands = await frame.evaluate(() => {
        const rect = (one) => document.querySelector(one).getBoundingClientRect();
        const root = document.documentElement;
        const cut = [...document.querySelectorAll(".e-top h1, .caption, .says:not(.room), .dp, .bar, .embed")].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
        const [art, box] = [rect(".panel-art"), rect(".panel-frame")];
        return {
          cut: cut.map((one) => `${one.className || one.tagName}: ${one.scrollWidth} of ${one.clientWidth}, ${one.scrollHeight} of ${one.clientHeight}`),
          over: [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight],
          art: [box.left - art.left, art.right - box.right, box.top - art.top, art.bottom - box.bottom].map(Math.round),
          size: [box.width, box.height].map(Math.round),
          small: [...document.querySelectorAll(".bar button, .zh, .e-full")].filter((one) => one.getBoundingClientRect().height < 43.9 && one.getBoundingClientRect().height > 0).length,
          theme: getComputedStyle(document.body).getPropertyValue("--page").trim(),
        };
      });
      assert.deepEqual(stands.cut, [], `panel ${step}`);
      assert.deepEqual(stands.over, [0, 0], `panel ${step}: nothing to scroll`);
      assert.ok(stands.art[2] <= 1 && stands.art[3] <= 1, `panel ${step}: the picture is cut above or below: ${stands.art}`);
      assert.ok(width < 360 || (stands.art[0] <= 4 && stands.art[1] <= 4), `panel ${step}: cut at its sides: ${stands.art}`);
      assert.ok(stands.size[0] >= 270 && stands.size[1] >= 220, `panel ${step}: ${stands.size}`);
      assert.equal(stands.small, 0);
      assert.equal(stands.theme, theme === "dark" ? "#151933" : "#fcfbf6");
      heights.push((await page.locator("#long").boundingBox()).height);
    }
    // The map of a long chain unfolds where the story is; what stands below never moves back.
    assert.deepEqual(heights, heights.toSorted((one, other) => one - other));
    assert.deepEqual(await violations(frame), []);
  });
}

test("its place is kept from the first paint on, at every width", async (t) => {
  for (const width of [300, 640, 1100]) {
    const before = (page) =>
      page.addInitScript(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
    const { page } = await host(t, `<dnssec-explainer id="one" case="opening"></dnssec-explainer><p id="after">After</p>`, { width, height: 900, before, loads: "" });
    await hears(page, "ready");
    const frame = frames(page)[0];
    await frame.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    const [{ panels }] = await heard(page, "ready");
    for (let step = 1; step <= panels; step += 1) await act(page, (one, step) => one.goto(step), step);
    await stepIs(page, panels);
    await page.waitForTimeout(200);
    const [box, natural] = [await page.locator("#one").boundingBox(), await page.evaluate(() => messages.filter((one) => one.event === "height").at(-1).height)];
    console.log(`${width} px: ${box.height} px are kept, ${natural} px are used`);
    assert.ok((await page.evaluate(() => shift)) < 0.02, `${width} px`);
    assert.ok(box.height - natural < 120, `${width} px: ${box.height} px kept, and ${natural} px used`);
  }
});

test("it has the edition of the page around it, and follows it", async (t) => {
  const { page } = await host(t, CHANGED, { files: BESIDE, style: "html{color-scheme:light}html.dark{color-scheme:dark}", theme: "dark" });
  await hears(page, "ready");
  const frame = frames(page)[0];
  assert.equal(await frame.locator("html").getAttribute("data-theme"), "light");
  await page.evaluate(() => document.documentElement.classList.add("dark"));
  await frame.locator("html[data-theme=dark]").waitFor({ state: "attached" });
});

test("who runs no script, and who prints, has what stands inside", async (t) => {
  const { page } = await host(t, CHANGED, { files: BESIDE });
  await hears(page, "ready");
  const link = page.locator("#one a");
  const shown = () => link.evaluate((one) => one.checkVisibility());
  assert.equal(await shown(), false);
  await page.emulateMedia({ media: "print" });
  assert.equal(await shown(), true);
  assert.equal(await act(page, (one) => one.shadowRoot.querySelector("iframe").checkVisibility()), false);
  const context = await page.context().browser().newContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const plain = await context.newPage();
  await plain.goto(page.url());
  assert.equal(await plain.getByRole("link", { name: "The proof" }).isVisible(), true);
});

for (const [width, theme] of [[360, "dark"], [768, "light"], [1366, "light"]]) {
  test(`the page writes what to embed, and shows it as it will be: ${width} px, ${theme}`, async (t) => {
    const page = await visit(t, { width, theme, motion: "reduce" });
    await reach(page);
    const button = page.getByRole("button", { name: "Embed this" });
    await button.click();
    const dialog = page.getByRole("dialog", { name: "Show this proof on a page of yours" });
    const code = dialog.locator("#embed-code");
    const home = new URL(".", page.url()).href;
    const begins = `<script src="${home}embed.js" async></script>\n<dnssec-explainer `;
    assert.ok((await code.innerText()).startsWith(`${begins}case="opening">\n  <a href="${home}">`), await code.innerText());
    await page.waitForFunction(() => document.querySelector("dnssec-explainer").shadowRoot);
    const preview = async () => {
      await dialog.locator("dnssec-explainer").scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector("dnssec-explainer").shadowRoot.querySelector(".here iframe"));
      return frames(page)[0];
    };
    let frame = await preview();
    await frame.locator("h1").waitFor();
    assert.match(await frame.locator("h1").innerText(), /^Secure: www\.example\.com/);
    assert.equal(await dialog.getByLabel("Live: each reader’s browser asks a resolver anew").isDisabled(), true, "the laboratory has a root of its own");
    await dialog.getByLabel("Opens with").selectOption({ index: 4 });
    await frame.waitForFunction(() => document.querySelector(".bar input").getAttribute("aria-valuetext").startsWith("Panel 4 "));
    await dialog.getByLabel("Edition").selectOption("night");
    await frame.locator("html[data-theme=dark]").waitFor({ state: "attached" });
    await dialog.getByLabel("Language").selectOption("Deutsch");
    await page.waitForFunction(() => document.querySelector("dnssec-explainer").lang === "de");
    frame = await preview();
    await frame.locator("html[lang=de] h1").waitFor();
    await dialog.getByLabel("Width").selectOption({ index: 3 });
    await dialog.getByLabel("Plays by itself once it is in sight").check();
    const chosen = 'case="opening" step="4" theme="night" lang="de" play="yes"';
    assert.ok((await code.innerText()).includes(`<dnssec-explainer ${chosen} style="max-width:360px">`), await code.innerText());
    for (const [maker, has] of [["MkDocs", "extra_javascript:"], ["mdBook", "</script>\n\n<dnssec-explainer"], ["Docusaurus", 'style={{ maxWidth: "360px" }}'], ["WordPress", begins]]) {
      await dialog.getByLabel(maker, { exact: true }).check();
      assert.ok((await code.innerText()).includes(has), maker);
    }
    assert.doesNotMatch(await code.innerText(), /<img/);
    const [still] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: /^Save www\.example\.com\.A\.panel-4\.svg/ }).click()]);
    const svg = await readFile(await still.path(), "utf8");
    assert.ok(svg.includes("<title>4. ") && svg.includes("data:font/woff2") && svg.includes('fill="#151933"'), "one panel, by night");
    await page.waitForFunction(() => document.querySelector("#embed-code").innerText.includes('<img src="www.example.com.A.panel-4.svg"'));
    assert.equal(await dialog.evaluate((one) => one.scrollWidth > one.clientWidth), false, "nothing is broader than the dialog");
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement.innerText), "Embed this");
    assert.equal(frames(page).length, 0);
  });
}

test("a case that was opened is previewed from its own records, and saved for the page that embeds it", async (t) => {
  const page = await visit(t, { motion: "reduce" });
  await reach(page);
  const file = await readFile(gallery("SIGNATURE_INVALID"));
  await page.getByLabel("Open a saved case").setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: file });
  await page.locator(".finding code").getByText("SIGNATURE_INVALID", { exact: true }).first().waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Embed this" }).click();
  assert.match(await page.locator("#embed-code").innerText(), /<dnssec-explainer case="www\.example\.test\.A\.case\.json">/);
  await page.locator("dnssec-explainer").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("dnssec-explainer").shadowRoot?.querySelector(".here iframe"));
  const frame = frames(page)[0];
  await frame.locator("h1").waitFor();
  assert.match(await frame.locator("h1").innerText(), /does not verify/);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Save www\.example\.test\.A\.case\.json/ }).click()]);
  const { query } = JSON.parse(await readFile(await saved.path(), "utf8"));
  assert.deepEqual([query.name, query.type], ["www.example.test.", "A"]);
});

test("a live preview asks whom the visitor asks, and so do its readers", async (t) => {
  const { url, asked } = await resolver(t);
  const page = await visit(t, { query: `?provider=${encodeURIComponent(url)}`, motion: "reduce", width: 768 });
  await reach(page);
  const strangers = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && ![page.url(), url].some((mine) => new URL(mine).origin === new URL(request.url()).origin)) strangers.push(request.url());
  });
  await page.getByLabel("Paste it here").fill(await readFile(new URL("../given/bodies.json", import.meta.url), "utf8"));
  await page.getByRole("button", { name: "Check it" }).click();
  await page.getByText(/You gave this \(DoH responses in JSON\)/).first().waitFor();
  await page.getByRole("button", { name: "Embed this" }).click();
  const dialog = page.getByRole("dialog", { name: "Show this proof on a page of yours" });
  assert.doesNotMatch(await dialog.locator("#embed-code").innerText(), /provider=/, "nobody is asked for what is recorded");
  await dialog.getByLabel("Live: each reader’s browser asks a resolver anew").check();
  const code = await dialog.locator("#embed-code").innerText();
  assert.ok(code.includes(`<dnssec-explainer name="updates.moneropulse.se" type="TXT" provider="${url}">`), code);
  assert.ok(code.includes(`&amp;provider=${url}`), code);
  await dialog.locator("dnssec-explainer").scrollIntoViewIfNeeded();
  for (let waited = 0; asked.length === 0 && waited < 100; waited++) await page.waitForTimeout(100);
  assert.ok(asked.some((question) => question.searchParams.get("name").startsWith("updates.moneropulse.se")), `${asked}`);
  assert.deepEqual(strangers, []);
  assert.equal(await dialog.evaluate((one) => one.scrollWidth > one.clientWidth), false);
  assert.deepEqual(await violations(page), []);
});

const makers = promisify(execFile);
const { stdout: there } = await makers("bash", ["-c", "source scripts/environment.sh; ls $makers/complete || true"], { cwd: ROOT });

/** Hears what elements tell from the first moment on: on its way down, for it does not bubble. */
const hearing = (page) =>
  page.addInitScript(() => {
    globalThis.verdicts = [];
    addEventListener("verdict", ({ detail }) => globalThis.verdicts.push(detail.code), true);
  });

test("pages of MkDocs, mdBook and plain HTML, made by the real tools, play it", async (t) => {
  const { url, asked } = await explainer(t);
  const out = await folder(t);
  await makers(join(ROOT, "scripts/embeds"), [url, out, "html", "mkdocs", "mdbook"], { cwd: ROOT });
  const { url: site, close } = await serve(out);
  t.after(close);
  for (const path of ["html/", "mkdocs/", "mdbook/changed.html"]) {
    const page = await visit(t, { url: site, query: path, ready: "dnssec-explainer", allow: [/favicon/], before: hearing });
    await page.waitForFunction(() => document.querySelector("dnssec-explainer")?.shadowRoot);
    await page.locator("dnssec-explainer").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => globalThis.verdicts.length > 0);
    assert.deepEqual(await page.evaluate(() => globalThis.verdicts), ["SIGNATURE_INVALID"], path);
    assert.equal(await page.locator("dnssec-explainer img").evaluate((one) => one.checkVisibility()), false);
    assert.ok(await page.locator("dnssec-explainer img").evaluate((one) => one.complete && one.naturalWidth > 400), `${path}: the picture is there`);
    assert.match(await frames(page)[0].locator("h1").innerText(), /does not verify/);
  }
  assert.ok(asked.includes("/embed.js"));
}, { skip: there || env.CI === "true" ? false : "no MkDocs and mdBook here: scripts/setup test" });
