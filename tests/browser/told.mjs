// Opens a case of the gallery as a link to one that lies beside the page.

import { readFile } from "node:fs/promises";
import { visit } from "./harness.mjs";

/** Visits the page with the case of a code; `query` follows the case. */
export async function told(t, url, code, { query = "", ...how } = {}) {
  const body = await readFile(new URL(`../../assets/gallery/${code}.json`, import.meta.url));
  const page = await visit(t, {
    url,
    query: `?case=told${query}`,
    ...how,
    before: (page) => page.route("**/cases/told.json", (route) => route.fulfill({ body, contentType: "application/json" })),
  });
  await page.locator(".panel-frame").first().waitFor();
  return page;
}
