// The page kept in the browser: it opens without a network, with what was opened in it before; a new build takes its place as a whole;
// and nothing that a resolver said is ever kept.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST } from "./browser.mjs";
import { reach, site, test, visit } from "./harness.mjs";
import { opening, queryOf, resolver } from "./resolver.mjs";
import { serve } from "./static.mjs";

const ROOT = new URL("../../", import.meta.url);
const GALLERY = fileURLToPath(new URL("assets/gallery/", ROOT));
/** What the browser itself writes where nothing comes. */
const NOTHING_COMES = [/Failed to load resource/, /net::ERR/, /Failed to fetch/];

/** The built page in a folder that can change, on a server that can go. */
async function changing(t, change = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const live = join(folder, "live");
  cpSync(DIST, live, { recursive: true });
  change(live);
  const { url, close } = await serve(live);
  let open = true;
  const stop = async () => {
    if (open) await close();
    open = false;
  };
  t.after(stop);
  return { folder, live, url, stop };
}

/** Waits until what the page says of itself is so: of promises, too. */
async function until(page, says, given) {
  const end = Date.now() + 40_000;
  while (!(await page.evaluate(says, given))) {
    assert.ok(Date.now() < end, `never came true: ${says}`);
    await page.waitForTimeout(100);
  }
}

/** Waits until the page is kept. */
const kept = (page) => until(page, async () => Boolean((await navigator.serviceWorker.getRegistration())?.active));
const controlled = (page) => page.evaluate(() => navigator.serviceWorker.controller !== null);
/** Every address that is kept. */
const addresses = (page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
const isKept = (page, part) => until(page, async (wanted) => {
  const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)));
  return (await Promise.all(caches.map((cache) => cache.keys()))).flat().some(({ url }) => url.includes(wanted));
}, part);
const build = (page) => page.evaluate(() => document.querySelector("script[data-wasm]").dataset.offline);
const heading = (page) => page.locator("h1").first().innerText();

test("what was opened once opens without a network", async (t) => {
  const { url, stop } = await changing(t, (live) => {
    cpSync(join(GALLERY, "EXPIRATION_IN_PAST.json"), join(live, "cases/first.json"));
    cpSync(join(GALLERY, "DIGEST_INVALID.json"), join(live, "cases/second.json"));
  });
  const page = await visit(t, { url, query: "?case=first&lang=de", workers: "allow", allow: NOTHING_COMES });
  await page.locator("section.verdict.v-bogus").waitFor();
  const first = await heading(page);
  await kept(page);
  assert.equal(await controlled(page), false, "a first visit stays with the network");
  // What this visit had loaded before anything was kept.
  for (const wanted of ["cases/first.json", "i18n/de.ftl"]) await isKept(page, wanted);
  await page.goto(`${url}?case=second`);
  await page.locator("section.verdict.v-bogus").waitFor();
  const second = await heading(page);
  await isKept(page, "cases/second.json");
  assert.notEqual(first, second);

  await stop();
  await page.context().setOffline(true);
  await page.goto(`${url}?case=first&lang=de`);
  await page.locator("section.verdict.v-bogus").waitFor();
  assert.equal(await heading(page), first);
  assert.match(await page.locator(".notice.offline").innerText(), /^Offline: Öffentliche Resolver .* hier schon geöffnete Fälle/);
  await page.goto(`${url}?lang=en`);
  assert.match(await heading(page), /^Secure: www\.example\.com/);
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/step=2/);
  await reach(page);
  assert.match(await page.locator(".notice.offline").innerText(), /^Offline: no public resolver can be asked\. .* opened here before/);
  await page.reload();
  await page.goto(`${url}?case=second&lang=en`);
  await page.locator("section.verdict.v-bogus").waitFor();
  // A case that was never opened is not made up.
  await page.goto(`${url}?case=third&lang=en`);
  await page.locator("[data-problem=problem-case-lost]").waitFor();
  // A file needs no network.
  await page.goto(`${url}?lang=en`);
  await page.locator(".offline").waitFor();
  const text = readFileSync(join(GALLERY, "NO_SEP.json"), "utf8");
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "dropped.json", { type: "application/json" }));
    document.querySelector(".app").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
  }, text);
  await page.waitForFunction((before) => document.querySelector("h1").innerText !== before, await heading(page));
  assert.match(await page.locator(".origin").innerText(), /dropped\.json/);
  await page.locator("#name").fill("example.com");
  await page.keyboard.press("Enter");
  await page.locator("[data-problem=problem-offline]").waitFor();
  await page.context().setOffline(false);
  await page.locator(".notice.offline").waitFor({ state: "detached" });
}, { timeout: 120_000 });

test("without a copy the page says less, and nothing that is not so", async (t) => {
  // What would keep it does not come either.
  const page = await visit(t, { allow: NOTHING_COMES });
  // What is not there yet is not asked for in vain.
  await page.context().setOffline(true);
  await page.waitForTimeout(500);
  assert.equal(await page.locator("[role=alert], .offline").count(), 0);
  await page.context().setOffline(false);
  await reach(page);
  await page.context().setOffline(true);
  await page.locator(".notice.offline").waitFor({ timeout: 10_000 });
  assert.match(await page.locator(".notice.offline").innerText(), /The story goes on, and case files can be opened\.$/);
  assert.match(await page.locator("#told").innerText(), /^Offline: /);
  await page.context().setOffline(false);
  await page.locator(".notice.offline").waitFor({ state: "detached" });
});

test("what a resolver says is never kept", async (t) => {
  const { url: asked } = await resolver(t);
  const url = await site(t, { base: "/below/" });
  const before = async (page) => page.clock.setFixedTime(opening.now * 1000);
  const page = await visit(t, { url, workers: "allow", before, allow: NOTHING_COMES });
  await kept(page);
  await page.goto(url + queryOf(asked));
  await page.locator(".live").waitFor();
  assert.equal(await controlled(page), true);
  // Not even one that lies on the host of the page, below it.
  const statuses = await page.evaluate(async () => {
    const own = ["dns-query?dns=AAAB", "cases/x?dns=AAAB"].map(async (path) => (await fetch(path)).status);
    return Promise.all(own);
  });
  assert.deepEqual(statuses, [404, 404]);
  const all = await addresses(page);
  assert.ok(all.length > 10);
  assert.deepEqual(all.filter((address) => !address.startsWith(url) || /dns|name=|type=/.test(address)), []);
}, { timeout: 120_000 });

/** Another build: every file with a hash in its name has another one, and nothing of the first build is left. */
function rebuild(folder) {
  const next = join(folder, "next");
  cpSync(DIST, next, { recursive: true });
  const files = readdirSync(next).filter((name) => /-[0-9a-f]{16}/.test(name) && !name.startsWith("offline-"));
  const renamed = new Map(files.map((name) => [name, name.replace(/-[0-9a-f]{16}/, (hash) => `-${[...hash.slice(1)].reverse().join("")}`)]));
  for (const [from, to] of renamed) renameSync(join(next, from), join(next, to));
  for (const name of readdirSync(next).filter((file) => /\.(html|js|css)$/.test(file))) {
    const text = readFileSync(join(next, name), "utf8");
    writeFileSync(join(next, name), [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), text));
  }
  execFileSync("node", [fileURLToPath(new URL("scripts/offline.mjs", ROOT)), next], { cwd: fileURLToPath(ROOT) });
  return next;
}

/** Has the browser look for a new build, and says what came of it. */
const look = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return "none";
    while (worker.state === "installing") await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
    return worker.state;
  });

/** What the page has loaded from its host, by name. */
const loaded = (page) =>
  page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)).filter((name) => /-[0-9a-f]{16}/.test(name)));

test("a new build takes over as a whole, once no page of the old one is left", async (t) => {
  const { folder, live, url } = await changing(t);
  const page = await visit(t, { url, workers: "allow", allow: NOTHING_COMES });
  await kept(page);
  await page.reload();
  assert.equal(await controlled(page), true);
  const old = await build(page);
  const oldFiles = new Set(readdirSync(live));

  const next = rebuild(folder);
  renameSync(live, join(folder, "gone"));
  renameSync(next, live);
  const newFiles = new Set(readdirSync(live));
  assert.equal(await look(page), "installed");

  // The server has nothing of the old build any more; both pages have all of it.
  const other = await page.context().newPage();
  await other.goto(url);
  for (const each of [page, other]) {
    assert.equal(await build(each), old);
    await each.locator("h1").first().waitFor();
    await reach(each);
    for (const name of await loaded(each)) assert.ok(oldFiles.has(name), `${name} is of the old build`);
  }
  // With another page open a reload stays where it is.
  await page.reload();
  await page.locator("h1").first().waitFor();
  assert.equal(await build(page), old);

  await other.close();
  // The address may name a place, to which a page can go without being loaded.
  await page.evaluate(() => (location.hash = "stage"));
  await page.reload();
  await page.waitForFunction((before) => {
    const now = document.querySelector("script[data-wasm]")?.dataset.offline;
    return now && now !== before;
  }, old);
  await page.locator("h1").first().waitFor();
  await reach(page);
  assert.ok(newFiles.has(await build(page)));
  for (const name of await loaded(page)) assert.ok(newFiles.has(name) && !oldFiles.has(name), `${name} is of the new build`);
  const caches = await page.evaluate(() => globalThis.caches.keys());
  assert.deepEqual(caches.filter((name) => !name.endsWith(" beside")).length, 1, caches.join());
  assert.ok((await addresses(page)).every((address) => !oldFiles.has(new URL(address).pathname.slice(1)) || !/-[0-9a-f]{16}/.test(address)));
}, { timeout: 120_000 });

test("a host in the middle of a release gives no mixture", async (t) => {
  const { folder, live, url } = await changing(t);
  const page = await visit(t, { url, workers: "allow", allow: [...NOTHING_COMES, /integrity/] });
  await kept(page);
  await page.reload();
  const old = await build(page);
  // All of the new build is there but one file, which is still the old one.
  const next = rebuild(folder);
  const whole = readFileSync(join(next, "index.html"));
  cpSync(join(live, "index.html"), join(next, "index.html"));
  renameSync(live, join(folder, "gone"));
  renameSync(next, live);
  assert.equal(await look(page), "redundant");
  await page.reload();
  await page.locator("h1").first().waitFor();
  assert.equal(await build(page), old);
  await reach(page);
  // Once it is whole it is taken.
  writeFileSync(join(live, "index.html"), whole);
  assert.equal(await look(page), "installed");
}, { timeout: 120_000 });

test("a page that is framed is not kept", async (t) => {
  const url = await site(t);
  const before = async (page) => page.route("**/ours.html", (route) => route.fulfill({ contentType: "text/html", body: '<!doctype html><main></main><iframe src="./?embed=1"></iframe>' }));
  const page = await visit(t, { url, query: "ours.html", workers: "allow", before });
  await page.frameLocator("iframe").locator("h1").waitFor();
  await page.waitForTimeout(6_000);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
});

test("the page can be installed", async (t) => {
  const url = await site(t, { base: "/some/where/" });
  const page = await visit(t, { url, workers: "allow" });
  await kept(page);
  const session = await page.context().newCDPSession(page);
  const { url: manifest, data, errors } = await session.send("Page.getAppManifest");
  assert.equal(manifest, `${url}manifest.webmanifest`);
  assert.deepEqual(errors, []);
  const { name, icons, start_url: start } = JSON.parse(data);
  assert.deepEqual([name, new URL(start, manifest).href], ["DNSSEC, under seal", url]);
  for (const { src, sizes } of icons) {
    const [width] = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth];
    }, new URL(src, manifest).href);
    if (sizes !== "any") assert.equal(`${width}x${width}`, sizes);
  }
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A browser without a window of its own is in no position to install anything.
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
});
