// Keeps the page in this browser, so that it opens without a network. scripts/offline.mjs writes BUILD and FILES in front.
//
// One build is whole or not at all. Its cache is named by a hash of all its files, and what goes into it is held against a digest of
// each, so that a host in the middle of a release gives no mixture. A new build waits until no page of the old one is left; the one
// exception is a reload of the only page that there is.
//
// Nothing but the files of the page, and the cases and names to try that lie beside it, is answered or kept here. A question to a
// resolver never is: it passes by, also where the resolver has the page's own host.

/* global BUILD, FILES */

const SCOPE = self.registration.scope;
// Several pages of one host share its caches, so a name has the place of the page in it.
const OURS = `dnssec ${SCOPE} `;
const CACHE = OURS + BUILD;
/** Cases, and names to try: whoever serves the page may change them, so they belong to no build. */
const BESIDE = `${OURS}beside`;
const MOST_BESIDE = 60;
/** A network that says nothing for so long is taken for none where something is kept, in milliseconds. */
const PATIENCE = 3_000;
const HASHED_NAME = /-[0-9a-f]{16}(_bg)?\.\w+$/;

/** What an address is called in FILES. The page itself is "./", for some hosts lead from index.html there. */
const nameOf = (url) => (url.startsWith(SCOPE) ? url.slice(SCOPE.length).split("#")[0] : null);
const isPage = (name) => /^(index\.html)?(\?|$)/.test(name);
const isBeside = (name) => /^(cases\/[^?]*\.json|examples\.txt)$/.test(name);
const has = (name) => Object.hasOwn(FILES, name);

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("message", (event) => event.waitUntil(hear(event.data)));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const name = nameOf(url);
  if (method !== "GET" || name === null) return;
  if (mode === "navigate" && isPage(name)) event.respondWith(open(event));
  else if (has(name)) event.respondWith(kept(name));
  else if (isBeside(name)) event.respondWith(beside(event, url));
  else if (name.startsWith("start.js")) event.respondWith(anew(event));
});

async function install() {
  const core = Object.keys(FILES).filter((name) => FILES[name].core);
  await Promise.all(core.map(bring));
  // The names to try lead to these where there is no network.
  const cache = await caches.open(BESIDE);
  await Promise.allSettled(["examples.txt", "cases/absent.json", "cases/broken.json", "cases/unsigned.json"].map((name) => cache.add(SCOPE + name)));
}

/** Nothing of an older build is left once no page of it is. */
async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE && name !== BESIDE).map((name) => caches.delete(name)));
}

/** Fetches a file of this build, and keeps it. It fails for a file of any other build. */
async function bring(name) {
  const cache = await caches.open(CACHE);
  const url = SCOPE + (name === "./" ? "" : name);
  const known = await cache.match(url, { ignoreVary: true });
  if (known) return known;
  const { integrity } = FILES[name];
  // What has a hash in its name is in the browser's own cache, and costs nothing.
  const response = await fetch(url, { integrity, cache: HASHED_NAME.test(name) ? "default" : "no-cache" });
  if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
  // What was led elsewhere opens no page.
  const found = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  await cache.put(url, found.clone());
  return found;
}

/** The page. */
async function open(event) {
  const next = self.registration.waiting;
  if (next && event.request.isReloadNavigation && (await self.clients.matchAll({ type: "window" })).length <= 1) {
    // The one page that there is makes room: the new build takes over, and the reload is done once more, all of it by that one.
    next.postMessage({ takeOver: true });
    // By a script: a refresh of an address with a fragment goes nowhere.
    return new Response("<script>location.reload()</script>", { headers: { "content-type": "text/html" } });
  }
  try {
    return await bring("./");
  } catch {
    // The browser has thrown it away, and the host has another build by now: nothing is kept any more, and all comes from the network.
    await self.registration.unregister();
    return fetch(event.request);
  }
}

/** A file of this build, from wherever it is to be had. */
async function kept(name) {
  try {
    return await bring(name);
  } catch {
    return Response.error();
  }
}

/** What starts a page of another build than this one would start a mixture; that page is loaded anew in its place, as a whole. */
async function anew(event) {
  const page = await (await caches.open(CACHE)).match(SCOPE, { ignoreVary: true });
  // Nothing is kept any more: the page came from the network, and so does the rest of it.
  if (!page) return fetch(event.request);
  return new Response("location.reload();", { headers: { "content-type": "text/javascript" } });
}

/** What lies beside the page: new if it comes, else as it was. */
async function beside(event, url) {
  const cache = await caches.open(BESIDE);
  const known = await cache.match(url, { ignoreVary: true });
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok) await keepBeside(url, response.clone());
    return response;
  });
  if (!known) return fresh.catch(() => Response.error());
  event.waitUntil(fresh.catch(() => {}));
  const late = new Promise((done) => setTimeout(done, PATIENCE, known));
  return Promise.race([fresh.catch(() => known), late]);
}

async function keepBeside(url, response) {
  const cache = await caches.open(BESIDE);
  await cache.delete(url);
  await cache.put(url, response);
  // The ones that were opened longest ago go first.
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_BESIDE)).map((request) => cache.delete(request)));
}

/** What pages say: that this build takes over, or what one of them has loaded before it was kept. */
async function hear({ takeOver, build, loaded = [] }) {
  if (takeOver) return self.skipWaiting();
  if (build !== BUILD) return undefined;
  return Promise.allSettled(
    loaded.map(async (url) => {
      const name = nameOf(url);
      if (name === null) return;
      if (has(name)) await bring(name);
      else if (isBeside(name)) {
        const response = await fetch(url);
        if (response.ok) await keepBeside(url, response);
      }
    }),
  );
}
