// Behind the compiler (scripts/after-build): writes licences.html, the licence texts of all that dist/ is made of: every crate that is
// linked into the program, Rust's standard library, and the fonts. The texts are those that each came with.
// Run by itself: node scripts/licences.mjs FOLDER

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { argv, env, exit } from "node:process";

const TARGET = "wasm32-unknown-unknown";
const FILE = /^(licen[cs]e|copying|copyright|notice|unlicense)/i;
/** What std links on this target, beside its own crates: the allocator and its hash tables. */
const OF_STD = ["cfg-if", "dlmalloc", "hashbrown"];
/** Where a crate came without a text, and leaves the choice: the one that names no holder of its own. */
const APACHE = readFileSync("LICENSE-APACHE", "utf8");

/** A file with less only points to a text. */
const WHOLE = 400;

const run = (command, ...words) => execFileSync(command, words, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });

/** The crates that are linked into the program: not those that only run while it is compiled. */
function crates() {
  const { packages, resolve } = JSON.parse(
    run("cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET, "--features", "app,split"),
  );
  const about = new Map(packages.map((crate) => [crate.id, crate]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const linked = new Set();
  const walk = (id) => {
    if (linked.has(id) || about.get(id).targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    linked.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) walk(pkg);
  };
  walk(resolve.root);
  linked.delete(resolve.root);
  return [...linked].map((id) => about.get(id)).map(({ name, version, license, repository, manifest_path }) => ({
    name: `${name} ${version}`,
    licence: license ?? "",
    where: repository,
    texts: textsIn(dirname(manifest_path)),
  }));
}

function textsIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && FILE.test(entry.name));
  return files.map(({ name }) => name).sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

/** The standard library is compiled into the program as its crates are. */
function standardLibrary() {
  const sysroot = run("rustc", "--print", "sysroot").trim();
  const shared = join(sysroot, "share/doc/rust/licenses");
  const text = (name) => (existsSync(join(shared, name)) ? [readFileSync(join(shared, name), "utf8")] : []);
  const own = {
    name: `The Rust standard library ${run("rustc", "--version").split(" ")[1]}`,
    licence: "MIT OR Apache-2.0",
    where: "https://github.com/rust-lang/rust",
    texts: [...text("MIT.txt"), ...text("Apache-2.0.txt")],
  };
  const lock = join(sysroot, "lib/rustlib/src/rust/library/Cargo.lock");
  if (!existsSync(lock)) return [own];
  const registry = join(env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry/src");
  const hosts = existsSync(registry) ? readdirSync(registry) : [];
  const entries = readFileSync(lock, "utf8").split("[[package]]");
  const parts = OF_STD.flatMap((name) => entries.filter((entry) => entry.includes(`\nname = "${name}"\n`)).map((entry) => {
    const version = /\nversion = "(.*)"/.exec(entry)[1];
    const texts = hosts.map((host) => textsIn(join(registry, host, `${name}-${version}`))).find((found) => found.length > 0);
    return { name: `${name} ${version}`, licence: "MIT OR Apache-2.0", where: null, texts: texts ?? [] };
  }));
  return [own, ...parts];
}

const fonts = () => ({
  name: "The fonts Bricolage Grotesque, Shantell Sans and Atkinson Hyperlegible Mono",
  licence: "OFL-1.1",
  where: null,
  texts: [readFileSync("assets/fonts/OFL.txt", "utf8")],
});

/** All of it, each once, in the order of names. */
function all() {
  const found = new Map([...crates(), ...standardLibrary(), fonts()].map((piece) => [piece.name, piece]));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "en")).map((piece) => {
    if (piece.texts.some((text) => text.length > WHOLE)) return piece;
    if (/Apache-2\.0/.test(piece.licence)) return { ...piece, texts: [...piece.texts, APACHE], chosen: "Apache-2.0" };
    throw new Error(`licences: ${piece.name} (${piece.licence}) came without a text, and leaves no choice of one`);
  });
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The page: a list of what there is, and below it each text once. */
function page(pieces) {
  const texts = new Map();
  const idOf = (text) => {
    const key = text.replace(/\s+/g, " ").trim();
    if (!texts.has(key)) texts.set(key, { id: `text-${texts.size + 1}`, text: text.trimEnd(), of: [] });
    return texts.get(key);
  };
  const rows = pieces.map(({ name, licence, where, chosen, texts: own }) => {
    const links = own.map(idOf).map((entry) => {
      if (!entry.of.includes(name)) entry.of.push(name);
      return `<a href="#${entry.id}">${entry.id.replace("-", " ")}</a>`;
    });
    const link = where ? ` (<a href="${escape(where)}">source</a>)` : "";
    return `<li>${escape(name)}${link}: ${escape(licence)}${chosen ? `, of which ${chosen} is taken` : ""}: ${[...new Set(links)].join(", ")}</li>`;
  });
  const whole = [...texts.values()].map(({ id, text, of }) => `<h2 id="${id}">${id.replace("-", " ")}</h2>\n<p>${escape(of.join(", "))}</p>\n<pre>${escape(text)}</pre>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Licences</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem}ul{padding-inline-start:1.2rem}</style>
<main>
<h1>Licences</h1>
<p>What this page is made of, under which licence, and the text of each. <a href="./">Back to the page</a></p>
<p>The page itself: MIT OR Apache-2.0, at your choice.</p>
<ul>
${rows.join("\n")}
</ul>
${whole.join("\n")}
</main>
</html>
`;
}

const folder = argv[2] ?? env.TRUNK_STAGING_DIR;
if (!folder) {
  console.error("usage: node scripts/licences.mjs FOLDER");
  exit(2);
}
writeFileSync(join(folder, "licences.html"), page(all()));
