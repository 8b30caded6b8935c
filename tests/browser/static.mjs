// Serves a folder of files on this machine alone, as any static host would: for scripts/serve and the browser tests.
// Run by itself: node static.mjs FOLDER [PORT]

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const HOST = "127.0.0.1";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".ftl": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon",
};
const ALREADY_COMPRESSED = new Set([".woff2", ".png", ".ico"]);
// The hash that Trunk writes into a file's name changes with the file.
const HASHED_NAME = /-[0-9a-f]{16}(_bg)?\.\w+$/;

const compress = promisify(brotliCompress);
// By all servers of a process: the tests start one after another, and each file is compressed once.
const compressed = new Map();

/**
 * Serves `folder` below the path `base`, which begins and ends with a slash. Port 0 takes any free one. `headers` go with every answer,
 * and `asked` hears the path of every request.
 * @returns {Promise<{url: string, close: () => Promise<void>}>} the address of the folder's index.html
 */
export async function serve(folder, { port = 0, base = "/", headers = {}, asked = () => {} } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    asked(request.url);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(root, base, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, HOST, listening);
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { url: `http://${HOST}:${server.address().port}${base}`, close };
}

async function answer(root, base, request, response) {
  const file = await find(root, base, request);
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such file.\n");
    return;
  }
  const extension = extname(file.path);
  const headers = {
    "content-type": TYPES[extension] ?? "application/octet-stream",
    "cache-control": HASHED_NAME.test(file.path) ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
  };
  const brotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && !ALREADY_COMPRESSED.has(extension);
  if (brotli) {
    const body = await compressedFile(file);
    response.writeHead(200, { ...headers, "content-encoding": "br", "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  } else {
    response.writeHead(200, { ...headers, "content-length": file.size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file.path).pipe(response);
  }
}

/** The file that a request asks for, or null. Nothing outside the folder is ever found. */
async function find(root, base, request) {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base) || path.includes("\0")) return null;
  let full = join(root, path.slice(base.length));
  if (full !== root && !full.startsWith(root + sep)) return null;
  try {
    let found = await stat(full);
    if (found.isDirectory()) {
      full = join(full, "index.html");
      found = await stat(full);
    }
    return { path: full, size: found.size, changed: found.mtimeMs };
  } catch {
    return null;
  }
}

async function compressedFile(file) {
  const known = compressed.get(file.path);
  if (known?.changed === file.changed) return known.body;
  // Quality 9 takes a tenth of the time of 11, and a few per cent more octets.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const body = await compress(await readFile(file.path), { params });
  compressed.set(file.path, { changed: file.changed, body });
  return body;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, port = "8080"] = argv;
  try {
    const { url } = await serve(folder, { port: Number(port) });
    console.log(`The page is at ${url} (end with Ctrl-C)`);
  } catch (error) {
    const why = error.code === "EADDRINUSE" ? `port ${port} is in use; choose another one with --port` : error.message;
    console.error(`serve: ${why}`);
    exit(1);
  }
}
