// Leaves .br and .gz beside each file of a built page that compression makes smaller, for servers that send such files as they are
// (docs/hosting.md): node scripts/precompress.mjs FOLDER. Called by scripts/build --precompress.

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { argv, exit } from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const COMPRESSED = new Set([".br", ".gz"]);
/** What has its own compression gains nothing. */
const LEFT_ALONE = new Set([".woff2", ".png", ".ico", ".bin"]);
/** What is smaller than a packet is as fast without. */
const TOO_SMALL = 256;

const folder = argv[2];
if (!folder) {
  console.error("usage: node scripts/precompress.mjs FOLDER");
  exit(2);
}
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
// None is left of a build before: a server would send it in place of the new file.
for (const file of files) if (COMPRESSED.has(extname(file))) rmSync(file);

let [before, after] = [0, 0];
for (const file of files) {
  if (COMPRESSED.has(extname(file)) || LEFT_ALONE.has(extname(file))) continue;
  const body = readFileSync(file);
  if (body.length < TOO_SMALL) continue;
  const brotli = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  const gzip = gzipSync(body, { level: 9 });
  if (brotli.length < body.length) writeFileSync(`${file}.br`, brotli);
  if (gzip.length < body.length) writeFileSync(`${file}.gz`, gzip);
  before += body.length;
  after += Math.min(brotli.length, body.length);
}
const kb = (octets) => `${Math.round(octets / 1000)} kB`;
console.log(`precompress: ${kb(before)} are ${kb(after)} by brotli`);
