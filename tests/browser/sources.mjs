// What the tests of the page take from the sources of the page, so that no list is written twice.

import { readFileSync } from "node:fs";

const LANGUAGE = /Language \{ tag: "(?<tag>\w+)", name: "(?<name>[^"]+)" \}/g;
const inClear = (text) => text.replace(/\\u\{(\w+)\}/g, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)));
const table = readFileSync(new URL("../../src/text/language.rs", import.meta.url), "utf8");

/** The languages, English first, in the order of the menu. */
export const LANGUAGES = [...table.matchAll(LANGUAGE)].map(({ groups: { tag, name } }) => ({ tag, name: inClear(name) }));
/** Those whose words come in a file. */
export const FETCHED = LANGUAGES.slice(1).map(({ tag }) => tag);
