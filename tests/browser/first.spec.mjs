// The first screen: picture, caption and controls without scrolling, at every panel of every kind of story; nothing moves while it plays.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { scrollsSideways, site, test, violations, visit } from "./harness.mjs";
import { LANGUAGES } from "./sources.mjs";

const SCREENS = ["1920x1080", "1366x650", "1280x720", "1024x700", "768x1024", "360x740", "360x640"];
/** Each verdict, and what makes captions, headlines and chains long. */
const STORIES = [
  "NO_SEP",
  "DIGEST_INVALID",
  "EXPIRATION_IN_PAST",
  "INSECURE_DELEGATION",
  "MISSING_NSEC_FOR_NXDOMAIN",
  "NO_CLOSEST_ENCLOSER",
  "CNAME_CHAIN_TOO_LONG",
  "RESOLVER_SERVFAIL",
  "TIMEOUT",
];

const gallery = (code) => readFile(new URL(`../../assets/gallery/${code}.json`, import.meta.url));

/** Opens a case as a link to one that lies beside the page. */
async function told(t, url, code, how = {}) {
  const body = code ? await gallery(code) : undefined;
  return visit(t, {
    url,
    query: code ? "?case=told" : "",
    before: (page) => page.route("**/cases/told.json", (route) => route.fulfill({ body, contentType: "application/json" })),
    ...how,
  });
}

/** What reaches beyond the window's width. */
const widest = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .slice(0, 5)
      .map((one) => `${one.tagName}.${one.getAttribute("class")}`)
      .join(", "),
  );

/** Steps through all panels, and gives what of each does not stand where it should. */
async function outside(page) {
  return page.evaluate(async () => {
    // Places are asked for, which lays the page out; that it is painted as well would take most of the time.
    const turn = () => new Promise((done) => setTimeout(() => setTimeout(done)));
    const place = (selector) => document.querySelector(selector).getBoundingClientRect();
    const found = [];
    const count = document.querySelectorAll(".scrub i").length;
    const knob = document.querySelector(".scrub input");
    const press = (key) => knob.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("Home");
    await turn();
    const bar = place(".bar").top;
    for (let panel = 0; panel < count; panel += 1) {
      if (!knob.getAttribute("aria-valuetext").startsWith(`Panel ${panel + 1} of`)) found.push(`panel ${panel + 1}: ${knob.getAttribute("aria-valuetext")}`);
      for (const part of [".stage .panel-frame", ".stage .caption .says:not(.room)", ".bar"]) {
        const { top, bottom, left, right } = place(part);
        if (top < 0 || bottom > innerHeight + 0.5 || left < 0 || right > innerWidth + 0.5)
          found.push(`panel ${panel + 1}: ${part} from ${top.toFixed(1)} to ${bottom.toFixed(1)}`);
      }
      const caption = place(".stage .caption .says:not(.room)");
      if (caption.bottom > place(".bar").top + 0.5) found.push(`panel ${panel + 1}: the caption runs into the bar`);
      if (place(".stage .panel-frame").height < 140) found.push(`panel ${panel + 1}: a picture of ${place(".stage .panel-frame").height}`);
      if (Math.abs(place(".bar").top - bar) > 0.5) found.push(`panel ${panel + 1}: the bar moved by ${place(".bar").top - bar}`);
      press("ArrowRight");
      await turn();
    }
    if (scrollY) found.push(`scrolled to ${scrollY}`);
    return found;
  });
}

test("picture, caption and controls lie inside the first screen, on every panel of ten stories", async (t) => {
  const url = await site(t);
  const wrong = [];
  for (const code of ["", ...STORIES]) {
    const page = await told(t, url, code, { allow: [/./], motion: "reduce" });
    await page.locator(".stage .panel-frame").waitFor();
    for (const screen of SCREENS) {
      const [width, height] = screen.split("x").map(Number);
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 0));
      wrong.push(...(await outside(page)).map((what) => `${code || "opening"} at ${screen}: ${what}`));
      if (await scrollsSideways(page)) wrong.push(`${code || "opening"} at ${screen}: scrolls sideways for ${await widest(page)}`);
    }
    await page.context().close();
  }
  assert.deepEqual(wrong, []);
}, { timeout: 240_000 });

test("on a phone on its side all of it is there once it plays", async (t) => {
  const page = await visit(t, { width: 740, height: 360 });
  await page.locator(".tb.play").click();
  await page.waitForFunction(() => scrollY > 0);
  for (const part of [".stage .panel-frame", ".stage .caption .says:not(.room)", ".bar"]) {
    const { y, height } = await page.locator(part).boundingBox();
    assert.ok(y >= 0 && y + height <= 360.5, `${part} from ${y} to ${y + height}`);
  }
});

test("a click on the picture plays it, and another stops it; terms open over it, and nothing under it moves", async (t) => {
  const page = await visit(t, { width: 1366, height: 650 });
  const bar = () => page.locator(".bar").boundingBox();
  const before = await bar();
  await page.locator(".over").click();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.locator(".over").click();
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await page.locator(".term summary").click();
  const [term, picture] = [await page.locator(".term>div").boundingBox(), await page.locator(".stage .panel-frame").boundingBox()];
  assert.ok(term.y >= picture.y && term.y + term.height <= picture.y + picture.height + 4, JSON.stringify([term, picture]));
  assert.deepEqual(await bar(), before);
  assert.deepEqual(await violations(page), []);
});

test("a failure opens with its cause, who must act, and the panel that shows it", async (t) => {
  const page = await told(t, await site(t), "DIGEST_INVALID", { width: 1366, height: 650 });
  const card = page.locator(".verdict");
  await card.locator(".who").waitFor();
  assert.match(await card.locator("h1").innerText(), /^example\.test: /);
  assert.match(await card.innerText(), /Resolvers that check refuse this answer \(SERVFAIL\)/);
  assert.match(await card.locator(".who").innerText(), /^The owner of the domain, with the registrar’s help: /);
  assert.match(await page.title(), /^example\.test: .* · DNSSEC, under seal$/);
  const broken = await page.locator(".scrub i").evaluateAll((all) => all.findIndex((one) => one.classList.contains("broken")));
  assert.ok(broken > 0);
  const value = await page.locator(".scrub input").getAttribute("aria-valuetext");
  assert.ok(value.startsWith(`Panel ${broken + 1} of`), value);
  assert.equal(await page.evaluate(() => location.search), "?case=told");
  await page.getByRole("button", { name: "From the beginning" }).click();
  await page.waitForFunction(() => location.search === "?case=told&step=1");
  await page.getByRole("button", { name: "Show me" }).click();
  await page.waitForFunction(() => location.search === "?case=told");
  for (const name of ["Show me", "Copy the ticket"]) assert.ok(await page.getByRole("button", { name }).isVisible(), name);
  await page.locator("#findings-head").waitFor();
  await page.getByRole("link", { name: "What to do" }).click();
  await page.waitForFunction(() => document.querySelector("#findings-head").getBoundingClientRect().top < innerHeight);
  assert.deepEqual(await violations(page), []);
});

test("names to try stand beside the stage, and without a network lead to cases that are kept", async (t) => {
  const page = await visit(t, { allow: [/./] });
  const all = page.locator(".try a");
  await all.first().waitFor();
  assert.deepEqual(await all.allInnerTexts(), ["a signed name", "an unsigned one", "one broken on purpose", "one that does not exist"]);
  assert.match(await all.nth(2).getAttribute("href"), /^\.\/\?name=dnssec-failed\.org&type=A$/);
  const wanted = [
    ["one broken on purpose", "broken", /^wrong-ds\.test: /],
    ["an unsigned one", "unsigned", /^Insecure: www\.unsigned\.test is not signed/],
    ["one that does not exist", "absent", /^Secure: wwww\.example\.com does not exist/],
  ];
  // Without a network: what is kept beside the page is on loopback here, which needs none.
  await page.evaluate(() => Object.defineProperty(navigator, "onLine", { value: false }));
  for (const [name, kept, says] of wanted) {
    await page.getByRole("link", { name }).click();
    await page.waitForFunction((kept) => location.search === `?case=${kept}`, kept);
    await page.waitForFunction((says) => new RegExp(says).test(document.querySelector("#verdict")?.innerText ?? ""), says.source);
  }
});

/** The codes whose titles are the longest in a language. */
async function longest(language, count) {
  const text = await readFile(new URL(`../../assets/i18n/${language}/diagnoses.ftl`, import.meta.url), "utf8");
  const titles = [...text.matchAll(/^([A-Z][A-Z0-9_]+) = (.+)$/gm)].map(([, code, title]) => ({ code, length: title.length }));
  return titles.sort((one, other) => other.length - one.length).slice(0, count).map(({ code }) => code);
}

for (const { tag } of LANGUAGES) {
  test(`on a phone the cause is read whole, and who must act, with the stage on the same screen: ${tag}`, async (t) => {
    const url = await site(t);
    const wrong = [];
    let failures = 0;
    for (const code of [...(await longest(tag, 5)), "EXPIRATION_IN_PAST", "DIGEST_INVALID", "INSECURE_OPT_OUT"]) {
      const page = await told(t, url, code, { query: `?case=told&lang=${tag}`, allow: [/./], motion: "reduce", width: 360, height: 640 });
      // A case of a problem alone has no stage.
      await page.locator(".stage .panel-frame, .problem").first().waitFor();
      if ((await page.locator(".stage .panel-frame").count()) > 0) {
        const cut = await page.evaluate(() => {
          const place = (one) => document.querySelector(one)?.getBoundingClientRect();
          const [card, head, who, first] = [".verdict", ".verdict h1", ".verdict .who", ".verdict .who b"].map(place);
          const found = [];
          const title = document.querySelector(".verdict h1");
          if (title.scrollHeight > title.clientHeight + 1 || head.bottom > card.bottom + 0.5) found.push("the cause is cut");
          if (who && (first.bottom > who.bottom + 0.5 || who.bottom > card.bottom + 0.5)) found.push("who must act is cut");
          if (card.bottom > place(".stage").top + 0.5) found.push("the card runs into the stage");
          if (place(".bar").bottom > innerHeight + 0.5) found.push(`the bar ends at ${place(".bar").bottom}`);
          if (place(".stage .panel-frame").height < 140) found.push(`a picture of ${place(".stage .panel-frame").height}`);
          return { found, failed: Boolean(who) };
        });
        failures += cut.failed ? 1 : 0;
        wrong.push(...cut.found.map((what) => `${code}: ${what}`));
      }
      await page.context().close();
    }
    assert.deepEqual(wrong, []);
    assert.ok(failures > 2, `${failures} failures among them`);
  }, { timeout: 120_000 });
}
