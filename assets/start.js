// Starts the program. A file of its own, as the page's Content-Security-Policy allows no inline script.
// The names of the program's files and of what keeps the page, and a hash of the words of all languages, are written into this
// script's element.
const { program, wasm, late, words, offline } = document.querySelector("script[data-wasm]").dataset;
const near = (name) => new URL(name, import.meta.url).href;
const preload = (name) => {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", href: near(name), crossOrigin: "anonymous" });
  document.head.append(link);
};

// The languages that there are (a test holds that they are those of assets/i18n). The one of the link is wished for, else the
// one that was chosen before, else the first that the browser's settings name.
const LANGUAGES = ["en", "de", "es", "fr", "ja", "pt"];
const primary = (tag) => {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return "";
  }
};
const remembered = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const link = new URLSearchParams(location.search);
const wishes = [link.get("lang"), remembered("lang"), ...navigator.languages];
const language = wishes.map(primary).find((tag) => LANGUAGES.includes(tag)) ?? "en";
document.documentElement.lang = language;

// The edition of the link, or the one that was chosen before: else what is seen first would be of another one.
const EDITIONS = { day: "light", light: "light", night: "dark", dark: "dark" };
const edition = EDITIONS[link.get("theme") ?? remembered("theme")];
if (edition) document.documentElement.dataset.theme = edition;

// What the program will ask for comes at the same time as the program: the words of any language but English, which are in it,
// and what any proof needs, without which no link can be read.
if (language !== "en") preload(`i18n/${language}.ftl?${words}`);
if (late && (location.search || location.hash.startsWith("#case="))) late.split(" ").forEach(preload);

try {
  const { default: init } = await import(near(program));
  await init({ module_or_path: near(wasm) });
  // A page that frames this one keeps it by itself, or does not.
  if (offline && top === self) setTimeout(() => import(near(offline)).catch(() => {}), 4_000);
} catch (error) {
  // Nothing of the page exists yet that could say it.
  document.body.textContent =
    "This page could not start: its program did not load, or this browser has no WebAssembly. " +
    "Loading the page again may help.";
  throw error;
}
