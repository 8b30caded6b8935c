// Makes the first file of a release smaller, behind the compiler: slim.mjs NAMES PROGRAM.js LOADER.js PROGRAM.wasm
//
// - wasm-opt has given what the program imports and exports short names (NAMES is what it printed): the scripts must call them so too.
//   A name that wasm-bindgen makes ends in 16 digits that no compression gets rid of, once here and once there.
// - A table of powers of five, with which the standard library reads floating point, is 10 kB that cannot be compressed, and can be
//   reckoned in a blink: it is blanked, and the script fills it in before the program starts. Where it is not found, nothing is done.
import { readFileSync, writeFileSync } from "node:fs";

const [names, program, loader, wasm] = process.argv.slice(2);
const { imports, exports } = JSON.parse(readFileSync(names, "utf8"));
let script = readFileSync(program, "utf8");
let loads = readFileSync(loader, "utf8");

/** Replaces `pattern`, which must be there. */
function replaced(text, pattern, by) {
  const made = text.replace(pattern, by);
  if (made === text) throw new Error(`not found: ${pattern}`);
  return made;
}

// All imports come from one module under its short name; what starts another file is one of them.
const renamed = new Map(imports.map(([, name, short]) => [name, short]));
const rest = imports.filter(([module]) => module.endsWith("__wasm_split.js"));
script = script.replace(/^( {8})(\w+)(?=: )/gm, (all, space, name) => (renamed.has(name) ? space + renamed.get(name) : all));
script = replaced(script, /"\.\/explainer_bg\.js": import0,\s*"\.\/__wasm_split\.js": import1,/, () => {
  const loaders = rest.map(([, name, short]) => `${short}: import1.${name}`);
  return `a: Object.assign(import0, { ${loaders.join(", ")} }),`;
});
const exported = new Map(exports);
const short = (name) => exported.get(name) ?? name;
script = script.replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${short(name)}`);
loads = replaced(loads, /const \{ ([\w, ]+) \} = initSync/, (_, list) => {
  const each = list.split(",").map((name) => name.trim()).filter(Boolean);
  return `const { ${each.map((name) => `${short(name)}: ${name}`).join(", ")} } = initSync`;
});

/** The table of core::num::dec2flt: 5^q for each q that a double has, as 128 bits without leading zeros. */
const POWERS = `
function powersOfFive() {
  const powers = [];
  for (let q = -342; q <= 308; q++) {
    const five = 5n ** BigInt(Math.abs(q));
    const bits = BigInt(five.toString(2).length);
    const made = q < 0 ? (1n << (q < -27 ? 2n * bits + 128n : bits + 127n)) / five + 1n : five << 128n;
    const over = BigInt(made.toString(2).length) - 128n;
    powers.push(made >> over + 64n, BigInt.asUintN(64, made >> over));
  }
  return powers;
}
`;
const powers = BigUint64Array.from(new Function(`${POWERS}return powersOfFive();`)());
const octets = readFileSync(wasm);
// Runs of zeros are in no segment, so it is looked for in memory as it is when all segments have been read.
const parts = segments();
const memory = Buffer.alloc(Math.max(...parts.map(({ base, length }) => base + length)));
for (const { base, at, length } of parts) octets.copy(memory, base, at, at + length);
const address = memory.indexOf(Buffer.from(powers.buffer));
if (address >= 0 && address % 8 === 0) {
  for (const { base, at, length } of parts) {
    const [from, to] = [Math.max(base, address), Math.min(base + length, address + powers.byteLength)];
    if (from < to) octets.fill(0, at + from - base, at + to - base);
  }
  writeFileSync(wasm, octets);
  const start = new RegExp(`wasm\\.${short("__wbindgen_start").replaceAll("$", "\\$")}\\(\\);`);
  const all = `wasm.${short("memory")}.buffer`;
  script = replaced(script, start, (begins) => `new BigUint64Array(${all}, ${address}, ${powers.length}).set(powersOfFive());\n    ${begins}`);
  script += POWERS;
} else {
  console.log("slim: the table of powers of five is not where it was; it stays as it is");
}
writeFileSync(program, script);
writeFileSync(loader, loads);

/** The segments of the one memory: where they come to lie, where they stand in the file, and how long they are (WebAssembly 5.5.14). */
function segments() {
  const found = [];
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const octet = octets[at++];
      value += (octet & 127) * 2 ** shift;
      if (octet < 128) return value;
    }
  };
  while (at < octets.length) {
    const section = octets[at++];
    const end = number() + at;
    if (section === 11) {
      for (let left = number(); left > 0; left--) {
        // At a constant address: flags 0, i32.const, end.
        if (number() !== 0 || octets[at++] !== 0x41) throw new Error("a data segment of another kind");
        const base = number();
        at += 1;
        const length = number();
        found.push({ base, at, length });
        at += length;
      }
    }
    at = end;
  }
  return found;
}
