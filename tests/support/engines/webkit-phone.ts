import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotDo } from "./cannot-do.ts";
import { sourceOf } from "./equipment.ts";
import type { Phone, PhoneKind, Shop, Tab } from "./tab.ts";
import { openWebDriver } from "./webdriver.ts";
import { keepSecureCookies, styleWithoutScripts, tellConsole } from "./webkit-pages.ts";
import { createWebKitTab, openWindow } from "./webkit-tab.ts";

const WINDOW = fileURLToPath(new URL("webkit-window.py", import.meta.url));

/** Safari of the iPhone that was new when this was written, which people with WebKit have. */
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

type Happened = { readonly loaded?: number; readonly saved?: string; readonly said?: string };

const TROUBLE = /^(?:console\.(?:error|warn|assert)|uncaught)/;

/** WebKit in a window of its own, which leaves nothing behind. */
const openPhone = async (kind: PhoneKind): Promise<Phone> => {
  const room = mkdtempSync(join(tmpdir(), "second-step-webkit-"));
  const { size, language, isDark, javaScript, proxyPort } = kind;
  let told = {
    ...size,
    language,
    isDark,
    javaScript,
    userAgent: kind.userAgent ?? IPHONE,
    proxy: `http://127.0.0.1:${proxyPort}`,
    scripts: [] as readonly string[],
  };
  const tell = (news: Partial<typeof told>): void => {
    told = { ...told, ...news };
    writeFileSync(join(room, "phone.json"), JSON.stringify(told));
  };
  tell({});
  const log = join(room, "log");
  appendFileSync(log, "");
  const happened = (): readonly Happened[] =>
    readFileSync(log, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const said = (): readonly string[] =>
    happened().flatMap((one) => (one.said === undefined ? [] : [one.said]));

  const driver = await openWebDriver(
    "WebKitWebDriver",
    { HOME: room, XDG_CONFIG_HOME: room, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    {
      // It would wait for ever for a page that Back brings from memory: that one is never loaded.
      pageLoadStrategy: "none",
      "webkitgtk:browserOptions": { binary: WINDOW, args: [room] },
    },
  );

  const own = [tellConsole, keepSecureCookies, ...(javaScript ? [] : [styleWithoutScripts])].map(
    sourceOf,
  );
  const known: string[] = [];
  const listHandles = async (): Promise<readonly string[]> =>
    (await driver.ask("GET", "/window/handles")) as readonly string[];
  const take = (handle: string): Tab => {
    const number = known.push(handle) - 1;
    const loads = (): number => happened().filter(({ loaded }) => loaded === number).length;
    return createWebKitTab(driver, handle, loads);
  };

  return {
    newTab: async () => {
      // The browser comes with one.
      const [first] = known.length === 0 ? await listHandles() : [];
      if (first !== undefined) return take(first);
      return take(await openWindow(driver));
    },
    takeOpened: async () => {
      const handle = (await listHandles()).find((one) => !known.includes(one));
      return handle === undefined ? undefined : take(handle);
    },
    carry: async (scripts) => tell({ scripts: [...own, ...scripts] }),
    said,
    complained: () => said().filter((line) => TROUBLE.test(line)),
    saved: () =>
      happened().flatMap(({ saved }) => (saved === undefined ? [] : [fileURLToPath(saved)])),
    close: async () => {
      await driver.close();
      if (existsSync(room)) rmSync(room, { recursive: true, force: true, maxRetries: 10 });
    },
  };
};

/** A WebKit for each person; cookies of other sites are refused by all of them. */
export const openWebKitShop = (): Shop => ({
  open: async (kind) => {
    if (kind.cookies !== "refused") return openPhone(kind);
    const why = "it refuses cookies alone then, and Safari all that pages keep";
    throw new CannotDo("cookies refused", "webkit", why);
  },
  close: async () => undefined,
});
