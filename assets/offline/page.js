// Has the page kept in this browser (worker.js), and says how it is called when it is installed. Comes a while after the page has
// started, so that a first visit neither waits for it nor pays for it. scripts/offline.mjs writes BUILD in front.

/* global BUILD */

const near = (name) => new URL(name, import.meta.url).href;

const manifest = document.createElement("link");
Object.assign(manifest, { rel: "manifest", href: near("manifest.webmanifest") });
document.head.append(manifest);

/** Tells the worker what this page loads while nothing is kept for it: its language, and the cases that are opened in it. */
function tellWhatIsLoaded(worker) {
  const tell = (entries) => worker.postMessage({ build: BUILD, loaded: entries.getEntries().map(({ name }) => name) });
  new PerformanceObserver(tell).observe({ type: "resource", buffered: true });
}

async function keep() {
  // Where there is no TLS there is no such thing; and who saves data did not ask for a copy.
  const { serviceWorker, connection } = navigator;
  if (!serviceWorker || connection?.saveData) return;
  try {
    await serviceWorker.register(near("sw.js"));
    if (serviceWorker.controller) return;
    tellWhatIsLoaded((await serviceWorker.ready).active);
  } catch {
    // A browser that keeps nothing, or was told to: the page works as before.
  }
}

// Safari has no such call.
if (globalThis.requestIdleCallback) requestIdleCallback(keep, { timeout: 10_000 });
else setTimeout(keep, 1_000);
