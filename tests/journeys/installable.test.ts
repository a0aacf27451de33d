import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, listChromiumFlags } from "../support/chromium.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";

type Errors = { readonly installabilityErrors: readonly { readonly errorId: string }[] };

const profile = mkdtempSync(join(tmpdir(), "second-step-profile-"));
let host: Host;
let context: BrowserContext;

beforeAll(async () => {
  host = await openHost(dist);
  // An ordinary context counts as incognito, where nothing can be installed.
  context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...listChromiumFlags()],
  });
});

afterAll(async () => {
  await context?.close();
  await host?.goesDown();
  rmSync(profile, { recursive: true, force: true });
});

const errorsAt = async (path: string): Promise<readonly string[]> => {
  const page = await context.newPage();
  await page.goto(host.origin + path);
  const devtools = await context.newCDPSession(page);
  const found = (await devtools.send("Page.getInstallabilityErrors")) as Errors;
  await page.close();
  return found.installabilityErrors.map(({ errorId }) => errorId);
};

describe("the home screen", () => {
  test.each(WALKED)("takes the app in %s", async (tag) => {
    expect(await errorsAt(`/${tag}/`)).toEqual([]);
  });

  test("refuses a page without a manifest, which shows that it looked", async () => {
    expect(await errorsAt("/demo/")).toContain("no-manifest");
  });

  test.each(WALKED)("is given files that are there, in %s", async (tag) => {
    const manifest = await fetch(`${host.origin}/${tag}/manifest.webmanifest`);
    const { icons, screenshots, shortcuts, start_url } = await manifest.json();
    const named = [...icons, ...screenshots].map(({ src }: { src: string }) => src);
    const paths = [...named, start_url, ...shortcuts.map(({ url }: { url: string }) => url)];
    for (const path of paths) expect((await fetch(host.origin + path)).status, path).toBe(200);
  });
});
