// Prints what was measured, as times and as ratios: natively by criterion's estimates, in WebAssembly by running it here.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [criterion, program] = process.argv.slice(2);
const milli = (ns) => `${(ns / 1e6).toFixed(3)} ms`;
const times = (a, b) => `${(a / b).toFixed(2)} x`;

function native() {
  const found = new Map();
  for (const group of readdirSync(criterion)) {
    for (const id of readdirSync(join(criterion, group))) {
      const file = join(criterion, group, id, "new", "estimates.json");
      if (!existsSync(file)) continue;
      const { full_id } = JSON.parse(readFileSync(join(criterion, group, id, "new", "benchmark.json")));
      found.set(full_id, JSON.parse(readFileSync(file)).median.point_estimate);
    }
  }
  const groups = [...new Set([...found.keys()].map((id) => id.split("/")[0]))].filter((group) => group !== "RRsets");
  console.log("native, median");
  for (const group of groups) {
    const of = (id) => found.get(`${group}/${id}`);
    console.log(`  ${group}`);
    console.log(`    chain: ours ${milli(of("ours"))}, dnssec-prover ${milli(of("dnssec-prover"))}: ours ${times(of("dnssec-prover"), of("ours"))} as fast`);
    const [own, ring, hickory] = ["ours", "ring", "hickory"].map((name) => of(`signatures by ${name}`));
    console.log(`    signatures: ours ${milli(own)}, ring ${milli(ring)}, hickory ${milli(hickory)}: ours takes ${times(own, ring)} ring's time, ${times(own, hickory)} hickory's`);
  }
  const sizes = [...found].filter(([id]) => id.startsWith("RRsets/")).map(([id, ns]) => [Number(id.split("/")[1]), ns]);
  perRrset(sizes);
}

function perRrset(sizes) {
  sizes.sort((a, b) => a[0] - b[0]);
  const line = sizes.map(([count, ns]) => `${count}: ${milli(ns / (count + 1))}`).join(", ");
  console.log(`  time by RRsets, each (the keys' own counted): ${line}`);
}

async function wasm() {
  const { instance } = await WebAssembly.instantiate(readFileSync(program), {});
  const { setup, ours, prover, signatures, rrsets } = instance.exports;
  const chains = setup();
  // The best of several rounds, each as long as it takes to be told from noise; the two take turns.
  const best = (runs) => {
    const least = runs.map(() => Infinity);
    for (let round = 0; round < 12; round += 1) {
      runs.forEach((run, index) => {
        const count = 20;
        const begun = process.hrtime.bigint();
        run(count);
        least[index] = Math.min(least[index], Number(process.hrtime.bigint() - begun) / count);
      });
    }
    return least;
  };
  console.log("WebAssembly under Node.js, best of 12");
  for (let chain = 0; chain < chains; chain += 1) {
    const [own, peer, alone] = best([(n) => ours(chain, n), (n) => prover(chain, n), (n) => signatures(chain, n)]);
    console.log(`  chain ${chain + 1}: ours ${milli(own)}, dnssec-prover ${milli(peer)}: ours ${times(peer, own)} as fast; signatures alone ${milli(alone)}`);
  }
  perRrset([1, 4, 16, 64].map((count) => [count, best([(n) => rrsets(count, n)])[0]]));
}

native();
await wasm();
