import { readFile } from "node:fs/promises";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  LaunchOptions,
  Page,
} from "playwright-core";
import type { People, Person, PersonOptions } from "../journeys/person.ts";
import { describeAndroid, launchChromium } from "./chromium.ts";
import { launchWithCookies } from "./chromium-settings.ts";
import {
  auditAccess,
  measureLayoutShift,
  measureMisfits,
  measureOverflow,
  readKept,
  watchShifts,
} from "./person-audits.ts";
import { equip, install, offerInstall, paste, readClipboard } from "./person-device.ts";
import {
  addressOf,
  expecting,
  PATIENCE_MS,
  readField,
  readFocus,
  readHeading,
  readLink,
  readText,
  readTick,
  readWriting,
  waitForNoWords,
  waitForWords,
} from "./person-eyes.ts";
import { choose, drop, enter, pick, press, type } from "./person-hands.ts";
import { isInFirstView, print } from "./person-paper.ts";
import { impatient } from "./person-patience.ts";
import { allowCamera, refuseCamera } from "./person-permissions.ts";
import { readPieces } from "./person-reading.ts";
import {
  dropCaches,
  fillCache,
  limitRoom,
  listCachedAddresses,
  listCaches,
} from "./person-storage.ts";
import { close, hide, show } from "./person-tabs.ts";
import { readTrail, type Trail, watchTrail } from "./person-trail.ts";
import { REFUSED_BY_WORKER, type Troubles, watchTroubles } from "./person-troubles.ts";

type Phone = {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly troubles: Troubles;
  readonly trail: Trail;
};

const describePhone = (browser: Browser, options: PersonOptions): BrowserContextOptions => ({
  viewport: options.viewport ?? { width: 390, height: 844 },
  locale: options.language ?? "en-US",
  colorScheme: options.colorScheme ?? "light",
  userAgent: options.userAgent ?? describeAndroid(browser),
  javaScriptEnabled: options.javaScript ?? true,
  deviceScaleFactor: options.deviceScaleFactor ?? 2,
  isMobile: options.mobile ?? true,
  hasTouch: options.hasTouch ?? true,
  serviceWorkers: options.takesWorkers === false ? "block" : "allow",
});

const createPerson = (phone: Phone, firstPage: Page, leaves: () => Promise<void>): Person => {
  const { context, origin, troubles, trail } = phone;
  let page = firstPage;
  let loads = 0;
  firstPage.on("domcontentloaded", () => {
    loads += 1;
  });
  const createSecond = (tab: Page): Person => createPerson(phone, tab, () => close(tab));

  return impatient({
    opens: async (path) => {
      await page.goto(origin + path);
    },
    sees: (words) => waitForWords(page, words),
    seesNot: (words) => waitForNoWords(page, words),
    reads: (pattern) => readText(page, pattern),
    finds: (label) => readField(page, label),
    seesAtOnce: (words) => isInFirstView(page, words),
    prints: () => print(page),
    presses: (name, role) => press(page, name, role),
    types: (label, text) => type(page, label, text),
    drops: (label, text) => drop(page, label, text),
    picks: (label, file) => pick(page, label, file),
    pastesIn: (copied) => paste(page, copied),
    strikes: (key) => page.keyboard.press(key),
    standsOn: () => readFocus(page),
    enters: (label, text) => enter(page, label, text),
    hasTicked: (label) => readTick(page, label),
    leads: (name) => readLink(page, name),
    pastes: () => readClipboard(page),
    isOfferedInstall: (answer) => offerInstall(page, answer),
    installs: () => install(page),
    chooses: (label, option) => choose(page, label, option),
    goesBack: async () => {
      await page.goBack();
    },
    goesForward: async () => {
      await page.goForward();
    },
    reloads: async () => {
      await page.reload();
    },
    kills: async () => {
      const address = page.url();
      const next = await context.newPage();
      await close(page);
      page = next;
      await page.goto(address);
    },
    looksAway: () => hide(page),
    comesBack: () => show(page),
    opensNewTab: async () => createSecond(await context.newPage()),
    seesNewTab: async (act) => {
      const tab = await expecting(page, "Expected a new tab", async () => {
        const opened = context.waitForEvent("page", { timeout: PATIENCE_MS });
        // What was pressed in vain says more than the tab that did not come.
        opened.catch(() => undefined);
        await act();
        return opened;
      });
      await Promise.all([tab.waitForLoadState(), hide(page)]);
      return createSecond(tab);
    },
    saves: (act) =>
      expecting(page, "Expected a file to be saved", async () => {
        const saving = page.waitForEvent("download", { timeout: PATIENCE_MS });
        // What was pressed in vain says more than the file that did not come.
        saving.catch(() => undefined);
        await act();
        const download = await saving;
        const bytes = await readFile(await download.path());
        return { name: download.suggestedFilename(), text: bytes.toString("utf8"), bytes };
      }),
    carries: async (feature) => {
      await context.addInitScript(typeof feature === "string" ? { content: feature } : feature);
    },
    address: async () => addressOf(page),
    heading: () => readHeading(page),
    settles: () => page.waitForLoadState("networkidle"),
    writing: (words) => readWriting(page, words),
    goesOffline: () => {
      troubles.allow(REFUSED_BY_WORKER);
      return context.setOffline(true);
    },
    goesOnline: () => context.setOffline(false),
    loses: async (path) => {
      await context.route(`${origin}${path}**`, (route) => route.abort());
    },
    allowsCamera: () => allowCamera(page),
    refusesCamera: () => refuseCamera(page, origin),
    pieces: () => readPieces(page),
    screenshot: async (file) => {
      await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
    },
    axe: () => auditAccess(page),
    layoutShift: () => measureLayoutShift(page),
    overflow: () => measureOverflow(page),
    misfits: () => measureMisfits(page),
    kept: () => readKept(page),
    trail: () => readTrail(page, trail),
    hasRoomFor: (bytes) => limitRoom(page, origin, bytes),
    losesCaches: () => dropCaches(page),
    fillsCache: (name, path, text) => fillCache(page, name, path, text),
    caches: () => listCaches(page),
    cachedAddresses: () => listCachedAddresses(page),
    loads: () => loads,
    troubles: troubles.take,
    allows: troubles.allow,
    leaves,
  });
};

export const createChromiumPeople = async (launch: LaunchOptions = {}): Promise<People> => {
  const browser = await launchChromium(launch);
  return {
    arrives: async (options) => {
      const phoneOptions = describePhone(browser, options);
      const { context, forget } =
        options.cookies === undefined
          ? { context: await browser.newContext(phoneOptions), forget: () => undefined }
          : await launchWithCookies(options.cookies, phoneOptions);
      if (options.clock !== undefined) await context.clock.setFixedTime(options.clock);
      const troubles = await watchTroubles(context, options.origin);
      await watchShifts(context);
      if (options.quirk) await context.addInitScript(options.quirk);
      await equip(context, options);
      const trail = watchTrail(context);
      const phone = { context, origin: options.origin, troubles, trail };
      const leaves = async (): Promise<void> => {
        await close(context);
        forget();
      };
      return createPerson(phone, await context.newPage(), leaves);
    },
    leave: () => browser.close(),
  };
};
