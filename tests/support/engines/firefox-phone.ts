import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CookieSetting } from "../../journeys/person.ts";
import {
  type Entry,
  type FirefoxBrowser,
  openFirefoxBrowser,
  type Preferences,
} from "./firefox-browser.ts";
import { createFirefoxTab } from "./firefox-tab.ts";
import type { Phone, PhoneKind, Shop, Tab } from "./tab.ts";

/** Firefox on Android, which says no more of the phone than this. */
const ANDROID = "Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0";

/** No script has thrown what Firefox says of its own accord. */
const OF_ITS_OWN =
  /^(?:Failed to register\/update a ServiceWorker|Cross-Origin Request Blocked|Failed to load ‘|Loading (?:module|failed))/;

/** It says so as well of pieces that nobody waits for any more, since their page was left. */
const LEFT_ALONE = /A ServiceWorker intercepted the request and encountered an unexpected error/;

const isTrouble = ({ level, text }: Entry): boolean =>
  /error|warn/.test(level) && !LEFT_ALONE.test(text ?? "");

const describe = ({ level, type, text, stackTrace }: Entry): string => {
  const isThrown = type === "javascript" && !OF_ITS_OWN.test(text ?? "");
  const kind = isThrown ? "uncaught" : "console";
  return `${kind}.${level}: ${text} (${stackTrace?.callFrames[0]?.url ?? ""})`;
};

/** A container of its own in a Firefox. */
const openPhone = async (browser: FirefoxBrowser, kind: PhoneKind): Promise<Phone> => {
  const { bidi } = browser;
  const folder = mkdtempSync(join(tmpdir(), "second-step-saved-"));
  const line = `127.0.0.1:${kind.proxyPort}`;
  const { userContext } = await bidi.ask("browser.createUserContext", {
    proxy: { proxyType: "manual", httpProxy: line, sslProxy: line, noProxy: [] },
  });
  const here = { userContexts: [userContext] };
  const userAgent = kind.userAgent ?? ANDROID;
  await bidi.ask("emulation.setUserAgentOverride", { userAgent, ...here });
  await bidi.ask("emulation.setLocaleOverride", { locale: kind.language, ...here });
  await bidi.ask("browsingContext.setViewport", { viewport: kind.size, ...here });
  await bidi.ask("browser.setDownloadBehavior", {
    downloadBehavior: { type: "allowed", destinationFolder: folder },
    ...here,
  });
  const diary = browser.diaryOf(String(userContext));
  const taken = new Set<string>();
  let carried: readonly string[] = [];

  const take = (context: string): Tab => {
    taken.add(context);
    return createFirefoxTab(bidi, context, () => diary.loads.get(context) ?? 0);
  };

  return {
    newTab: async () => {
      const type = "window";
      const { context } = await bidi.ask("browsingContext.create", { type, userContext });
      // The blank page of a new tab is none that anybody opened.
      diary.loads.delete(String(context));
      return take(String(context));
    },
    takeOpened: async () => {
      const context = diary.opened.find((one) => !taken.has(one));
      return context === undefined ? undefined : take(context);
    },
    carry: async (scripts) => {
      for (const script of carried) await bidi.ask("script.removePreloadScript", { script });
      const added: string[] = [];
      for (const source of scripts) {
        // The blank page before the first one has not the powers of a page of ours.
        const functionDeclaration = `() => { if (isSecureContext) { ${source} } }`;
        const asked = { functionDeclaration, ...here };
        const { script } = await bidi.ask("script.addPreloadScript", asked);
        added.push(String(script));
      }
      carried = added;
    },
    said: () => diary.entries.map(describe),
    complained: () => diary.entries.filter(isTrouble).map(describe),
    saved: () => diary.saved,
    close: async () => {
      for (const script of carried) await bidi.ask("script.removePreloadScript", { script });
      await bidi.ask("browser.removeUserContext", { userContext });
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
};

/** What “Block cookies” in its settings sets: all, or those of other sites. */
const COOKIES: Readonly<Record<CookieSetting, Preferences>> = {
  refused: { "network.cookie.cookieBehavior": 2 },
  "own site": { "network.cookie.cookieBehavior": 1 },
};

/** A Firefox for each kind of phone that only its settings can make. */
export const openFirefoxShop = (): Shop => {
  const browsers = new Map<string, Promise<FirefoxBrowser>>();
  return {
    open: async (kind) => {
      const preferences = {
        "javascript.enabled": kind.javaScript,
        "layout.css.prefers-color-scheme.content-override": kind.isDark ? 0 : 1,
        ...(kind.cookies && COOKIES[kind.cookies]),
      };
      const name = JSON.stringify(preferences);
      const browser = browsers.get(name) ?? openFirefoxBrowser(preferences);
      browsers.set(name, browser);
      return openPhone(await browser, kind);
    },
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
    },
  };
};
