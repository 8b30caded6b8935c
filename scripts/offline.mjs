// Behind the compiler, and the last one there (scripts/after-build): writes what keeps the page in a browser (sw.js, the script that
// registers it, the manifest), with a digest of each file and a hash of them all, which is the name of the build.
// Run by itself over a page that was built already, it does the same anew: node scripts/offline.mjs FOLDER

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { argv, env, exit } from "node:process";

const folder = argv[2] ?? env.TRUNK_STAGING_DIR;
if (!folder) {
  console.error("usage: node scripts/offline.mjs FOLDER");
  exit(2);
}
// A debug page reloads as one edits, and is kept nowhere.
if (!argv[2] && env.TRUNK_PROFILE !== "release") exit(0);

const read = (name) => readFileSync(join(folder, name));
const write = (name, text) => writeFileSync(join(folder, name), text);
/** What only people read is no part of a visit. */
const bare = (path) => readFileSync(path, "utf8").replace(/^ *(\/\/|\/\*).*\n/gm, "");
/** What this script itself writes, and what a host makes of the files. */
const OURS = /^(sw\.js|offline-[0-9a-f]{16}\.js|manifest\.webmanifest)$/;
const COMPRESSED = /\.(br|gz)$/;
/** Whoever serves the page may change them; the opening case is in the program. */
const BESIDE = /^(cases\/|examples\.txt$)/;
/** Languages, letters that only they have, and licences are kept once they were wished for. */
const WISHED = /^(i18n\/|fonts\/.*-latin-1\.|fonts\/OFL|licences\.)/;

for (const name of readdirSync(folder)) if (OURS.test(name)) rmSync(join(folder, name));
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
  .filter((name) => !COMPRESSED.test(name) && !BESIDE.test(name))
  .sort();

// The page as it was before this script.
const index = read("index.html").toString().replace(/(\/start\.js)\?[0-9a-f]{16}/, "$1").replace(/ data-offline="[^"]*"/, "");
const words = / data-words="([^"]*)"/.exec(index)?.[1];

/** The manifest: name and description are those of the page, colours those of its two editions. */
function manifest() {
  const name = /^site-name = (.*)$/m.exec(readFileSync("assets/i18n/en/frame.ftl", "utf8"))[1];
  const description = /<meta name="?description"? content="([^"]*)"/.exec(index)[1];
  const colour = /theme-color"? media="\(prefers-color-scheme: light\)" content="([^"]*)"/.exec(index)[1];
  const icons = files.filter((file) => /^icon-\w+\.svg$/.test(file)).map((src) => ({ src, sizes: "any", type: "image/svg+xml" }));
  if (icons.length !== 1) throw new Error("offline: the icon is not where it was");
  for (const size of [192, 512]) icons.push({ src: `icons/${size}.png`, sizes: `${size}x${size}`, type: "image/png" });
  icons.push({ src: "icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" });
  const whole = { id: "./", start_url: "./", scope: "./", display: "standalone", lang: "en", name, short_name: "DNSSEC", description };
  return `${JSON.stringify({ ...whole, theme_color: colour, background_color: colour, icons }, null, 1)}\n`;
}
write("manifest.webmanifest", manifest());

const all = [...files, "manifest.webmanifest"];
const hash = createHash("sha256");
for (const name of all) hash.update(`${name}\0`).update(name === "index.html" ? index : read(name)).update("\0");
for (const part of ["worker.js", "page.js"]) hash.update(readFileSync(`assets/offline/${part}`));
const build = hash.digest("hex").slice(0, 16);

// A page names its build where it starts: what starts it is of that build, whatever a cache has.
const late = `offline-${build}.js`;
write(late, `const BUILD = "${build}";\n${bare("assets/offline/page.js")}`);
const stamped = index.replace("/start.js", `/start.js?${build}`).replace(" data-wasm=", ` data-offline="${late}" data-wasm=`);
if (!stamped.includes(`start.js?${build}`) || !stamped.includes(late)) throw new Error("offline: index.html is not as expected");
write("index.html", stamped);

/** How a page asks for a file. */
const addressOf = (name) => {
  if (name === "index.html") return "./";
  if (name === "start.js") return `start.js?${build}`;
  return name.startsWith("i18n/") && words ? `${name}?${words}` : name;
};
const entries = [...all, late].map((name) => {
  const integrity = `sha256-${createHash("sha256").update(read(name)).digest("base64")}`;
  return [addressOf(name), WISHED.test(name) || name.startsWith("icons/") ? { integrity } : { integrity, core: true }];
});
write("sw.js", `const BUILD = "${build}";\nconst FILES = ${JSON.stringify(Object.fromEntries(entries), null, 1)};\n${bare("assets/offline/worker.js")}`);
