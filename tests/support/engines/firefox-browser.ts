import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bidi, openBidi } from "./bidi.ts";

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** What the tabs of one person have done and said so far. */
export type Diary = {
  readonly entries: Entry[];
  readonly opened: string[];
  readonly saved: string[];
  readonly loads: Map<string, number>;
};

export type Entry = {
  readonly level: string;
  readonly type: string;
  readonly text: string | null;
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
};

/** One Firefox, in which each person has a container of their own. */
export type FirefoxBrowser = {
  readonly bidi: Bidi;
  /** By the name of a container. */
  readonly diaryOf: (container: string) => Diary;
  readonly close: () => Promise<void>;
};

const STANDING: Preferences = {
  // A tab that opens by itself gets a window of its own, and covers none.
  "browser.link.open_newwindow": 2,
  // As on phones: a bar that takes room moves the header once a page is longer than the screen.
  "ui.useOverlayScrollbars": 1,
  "toolkit.legacyUserProfileCustomizations.stylesheets": true,
  "network.proxy.allow_hijacking_localhost": true,
  "network.proxy.no_proxies_on": "",
  // What Firefox fetches for itself.
  "app.normandy.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/** Nothing but the page: from bars Tab leads back into it only by keys that no driver strikes. */
const WINDOW = "#navigator-toolbox { display: none !important; }";

const writeProfile = (preferences: Preferences): string => {
  const room = mkdtempSync(join(tmpdir(), "second-step-firefox-"));
  const lines = Object.entries({ ...STANDING, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(room, "user.js"), lines.join("\n"));
  mkdirSync(join(room, "chrome"));
  writeFileSync(join(room, "chrome", "userChrome.css"), WINDOW);
  return room;
};

/** ESR 140 knows neither the event of a download nor containers with a proxy, an agent, a language. */
const OLDEST = 153;

const START = ["--headless", "--no-remote", "--remote-debugging-port=0", "about:blank"];

export const openFirefoxBrowser = async (preferences: Preferences): Promise<FirefoxBrowser> => {
  const room = writeProfile(preferences);
  const bidi = await openBidi("firefox-esr", [...START, "--profile", room]);
  if (bidi.version < OLDEST) {
    await bidi.close();
    rmSync(room, { recursive: true, force: true, maxRetries: 10 });
    throw new Error(`Firefox ${bidi.version} cannot be driven so far: it takes ${OLDEST}`);
  }
  const diaries = new Map<string, Diary>();
  const containers = new Map<string, string>();
  const diaryOf = (container: string): Diary => {
    const diary = diaries.get(container) ?? {
      entries: [],
      opened: [],
      saved: [],
      loads: new Map<string, number>(),
    };
    diaries.set(container, diary);
    return diary;
  };
  const ofTab = (context: unknown): Diary => diaryOf(containers.get(String(context)) ?? "");

  await bidi.hear("browsingContext.contextCreated", ({ context, parent, userContext }) => {
    containers.set(String(context), String(userContext));
    if (parent === null) ofTab(context).opened.push(String(context));
  });
  await bidi.hear("browsingContext.navigationCommitted", ({ context }) => {
    const { loads } = ofTab(context);
    loads.set(String(context), (loads.get(String(context)) ?? 0) + 1);
  });
  await bidi.hear("browsingContext.downloadEnd", ({ context, filepath }) => {
    if (typeof filepath === "string") ofTab(context).saved.push(filepath);
  });
  await bidi.hear("log.entryAdded", ({ source, ...entry }) => {
    ofTab((source as { context?: string }).context).entries.push(entry as unknown as Entry);
  });
  return {
    bidi,
    diaryOf,
    close: async () => {
      await bidi.close();
      rmSync(room, { recursive: true, force: true, maxRetries: 10 });
    },
  };
};
