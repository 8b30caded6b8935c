// Starts the program. A file of its own, as the page's Content-Security-Policy allows no inline script.
// Trunk writes the names of the program's two files into this script's element.
const { program, wasm, rest } = document.querySelector("script[data-wasm]").dataset;
const near = (name) => new URL(name, import.meta.url).href;

// A link needs the whole program to be read: its second file comes at the same time as the first.
if (rest && location.search) {
  const preload = document.createElement("link");
  Object.assign(preload, { rel: "preload", as: "fetch", href: near(rest), crossOrigin: "anonymous" });
  document.head.append(preload);
}

try {
  const { default: init } = await import(near(program));
  await init({ module_or_path: near(wasm) });
} catch (error) {
  // Nothing of the page exists yet that could say it.
  document.body.textContent =
    "This page could not start: its program did not load, or this browser has no WebAssembly. " +
    "Loading the page again may help.";
  throw error;
}
