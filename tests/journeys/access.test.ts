import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatPath } from "../../app/domain/routes.ts";
import { formatTopicPath } from "../../app/domain/topics.ts";
import type { Look } from "../audit/access/look.ts";
import { LOOKS } from "../audit/access/looks.ts";
import { newListener, openInFull } from "../audit/access/open-in-full.ts";
import { PRESSING } from "../audit/access/pressing.ts";
import { RINGS } from "../audit/access/rings.ts";
import { launchChromium } from "../support/chromium.ts";
import { type Server, startServer } from "../tenant/serve.ts";
import { dist } from "./steps/office.ts";

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  server = await startServer({ port: 0, dist });
  browser = await launchChromium();
  page = await newListener(browser);
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

/** The audit looks at all of them, and in these two ways that take long. */
const QUICK = LOOKS.filter((look) => look !== PRESSING && look !== RINGS);

/** The way, a step with drawings and labels, a tool, a page apart, a guide; both directions. */
const PLACES: readonly string[] = [
  ...(["start", "check", "barcode"] as const).map((name) =>
    formatPath({ language: "en", page: name }),
  ),
  ...(["scan", "help"] as const).map((name) => formatPath({ language: "ar", page: name })),
  formatTopicPath({ language: "en", topic: "looks-different" }),
];

test.each(PLACES)(
  "%s is for everyone: by keyboard, by ear, enlarged, spaced out, recoloured",
  async (path) => {
    expect(await lookAt(path, QUICK)).toEqual([]);
  },
);

test("whatever is pressed on a step’s page, the keyboard stays on it and shows where", async () => {
  expect(await lookAt("/en/install", [RINGS, PRESSING])).toEqual([]);
});
