// A resolver on this machine that answers with the bodies of a case file, in the JSON style of one provider, and that can be
// made to fail in every way that resolvers do.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, DS: 43, RRSIG: 46, NSEC: 47, DNSKEY: 48 };

/** The case that the page opens with. */
export const opening = JSON.parse(readFileSync(fileURLToPath(new URL("../../assets/cases/opening.json", import.meta.url)), "utf8"));

/** How a question that the case has no answer for is answered. */
const NOTHING = { Status: 0, TC: false, RD: true, RA: true, AD: false, CD: true };

/** Google's manner: types as numbers in Question and RRSIG, names with a final dot, `Comment` beside the answer. */
const asGoogle = (body) => ({ ...body, Comment: "Response from 192.0.2.53." });

/** Cloudflare's manner: no final dots, RRSIG type covered in upper case, and times as they come. */
const undotted = (name) => (name === "." ? "" : name.replace(/\.$/, ""));
const record = (rr) => ({
  ...rr,
  name: undotted(rr.name),
  data: rr.type === TYPES.RRSIG ? rr.data.replace(/^\S+/, (type) => type.toUpperCase()) : rr.data,
});
const asCloudflare = ({ Comment: _, ...body }) => ({
  ...body,
  Question: body.Question?.map(({ name, type }) => ({ name: undotted(name), type })),
  Answer: body.Answer?.map(record),
  Authority: body.Authority?.map(record),
});

const STYLES = { google: asGoogle, cloudflare: asCloudflare };

/**
 * Starts a resolver for as long as the test runs.
 * @param t the test
 * @param {object} [how]
 * @param {"google" | "cloudflare"} [how.style]
 * @param {object} [how.from] the case
 * @param {(request, response) => boolean} [how.instead] answers in the resolver's place, and says whether it did
 * @returns {Promise<{url: string, asked: URL[], headers: object[], methods: string[]}>} its URL, and what it was asked
 */
export async function resolver(t, { style = "google", from = opening, instead = () => false } = {}) {
  const asked = [];
  const headers = [];
  const methods = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    asked.push(url);
    headers.push(request.headers);
    methods.push(request.method);
    response.setHeader("access-control-allow-origin", "*");
    if (instead(request, response)) return;
    const name = `${url.searchParams.get("name")?.toLowerCase()}`.replace(/\.?$/, ".");
    const type = Number(url.searchParams.get("type"));
    const found = from.responses.find((entry) => entry.name.toLowerCase() === name && TYPES[entry.type] === type);
    const body = found?.response ?? { ...NOTHING, Question: [{ name, type }] };
    response.setHeader("content-type", "application/dns-json");
    response.end(JSON.stringify(STYLES[style](body)));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return { url: `http://127.0.0.1:${server.address().port}/dns-query`, asked, headers, methods };
}

/** A query that asks `provider` for the name of a case, and trusts what the case trusts. */
export function queryOf(provider, from = opening, more = {}) {
  const parameters = new URLSearchParams({ name: from.query.name, type: from.query.type, provider, ...more });
  for (const anchor of from.trust_anchors) parameters.append("anchor", anchor);
  return `?${parameters}`;
}
