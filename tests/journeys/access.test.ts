import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatPath } from "../../app/domain/routes.ts";
import { formatTopicPath } from "../../app/domain/topics.ts";
import { ACCENT_LOOK } from "../audit/access/accents.ts";
import type { Look } from "../audit/access/look.ts";
import { LOOKS } from "../audit/access/looks.ts";
import { newListener, openInFull } from "../audit/access/open-in-full.ts";
import { PRESSING } from "../audit/access/pressing.ts";
import { RINGS } from "../audit/access/rings.ts";
import { BAR } from "../audit/access/tab-walk.ts";
import { launchChromium } from "../support/chromium.ts";
import { type Server, startServer } from "../tenant/serve.ts";
import { dist } from "./steps/office.ts";

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  server = await startServer({ port: 0, dist });
  browser = await launchChromium();
  page = await newListener(browser, "phone");
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const lookAt = async (path: string, looks: readonly Look[]): Promise<readonly string[]> => {
  const found: string[] = [];
  await openInFull(page, server.origin + path);
  for (const { name, at } of looks) {
    found.push(...(await at(page)).map((one) => `${path} ${name}: ${one}`));
  }
  return found;
};

/** The audit looks at all of them, in these ways that take long, too. */
const LONG: readonly Look[] = [PRESSING, RINGS, ACCENT_LOOK];
const QUICK = LOOKS.filter((look) => !LONG.includes(look));

/** The way (below the longest name of a language), a step with drawings and labels, a tool, a guide. */
const PLACES: readonly string[] = [
  formatPath({ language: "pt-BR", page: "start" }),
  formatPath({ language: "ar", page: "scan" }),
  formatPath({ language: "en", page: "check" }),
  formatTopicPath({ language: "ar", topic: "looks-different" }),
];

test.each(PLACES)(
  "%s is for everyone: by keyboard, by ear, enlarged, spaced out, recoloured",
  async (path) => {
    expect(await lookAt(path, QUICK)).toEqual([]);
  },
);

test("whatever is pressed on a step’s page, the keyboard stays on it and shows where", async () => {
  expect(await lookAt("/en/install", LONG)).toEqual([]);
});

/** A page that is for nobody: each look has to find something in it. */
const FAULTY = `<!doctype html><html lang="en"><title>Elsewhere</title>
<meta name="viewport" content="width=device-width">
<style>
  :focus { outline: none }
  button { transition: color 1s; color: #777; background: #888; border: 0; padding: 0; font-size: 8px }
  p { display: flex; flex-direction: row-reverse; gap: 2px }
  b { white-space: nowrap; inline-size: 17rem; overflow: hidden }
  i { display: block; inline-size: 330px }
</style>
<main><h2>Contoso</h2>
<p><button onclick="this.remove()">gone</button><button>b</button></p>
<b>These words fit in one line of a phone</b><i>wide</i>
<svg width="9" height="9"><path d="M0 0h9" stroke="#123456" /></svg></main></html>`;

// The bar is one of ours: elsewhere there is none to look below.
test.each(LOOKS.filter((look) => look !== BAR))(
  "what nobody can use is refused by the look at $name",
  async ({ at }) => {
    await page.route("**/faulty", (route) =>
      route.fulfill({ contentType: "text/html", body: FAULTY }),
    );
    await openInFull(page, `${server.origin}/faulty`);
    expect(await at(page)).not.toEqual([]);
  },
);
