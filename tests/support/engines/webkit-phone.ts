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
import type { Phone, PhoneKind, Shop, Tab } from "./tab.ts";
import { openWebDriver } from "./webdriver.ts";
import { createWebKitTab } from "./webkit-tab.ts";

const WINDOW = fileURLToPath(new URL("webkit-window.py", import.meta.url));

/** Safari of the iPhone that was new when this was written, which people with WebKit have. */
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

/** What WebKit says of requests, the wire says better. */
const OF_REQUESTS = /^CONSOLE NETWORK/;
const TROUBLE = /^CONSOLE .*(?:ERROR|WARN)/;

/**
 * Runs in each page: WebKit keeps no cookie that is marked Secure where the page came by http, not
 * even from this machine, as other engines do. Out there all pages come by https.
 */
const keepSecureCookies = (): void => {
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (cookie === undefined) return;
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(text: string) {
      cookie.set?.call(this, text.replace(/;\s*secure/i, ""));
    },
  });
};

type Happened = { readonly loaded?: number; readonly saved?: string };

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
    isCameraRefused: false,
    scripts: [] as readonly string[],
  };
  const tell = (news: Partial<typeof told>): void => {
    told = { ...told, ...news };
    writeFileSync(join(room, "phone.json"), JSON.stringify(told));
  };
  tell({});
  for (const name of ["log", "console"]) appendFileSync(join(room, name), "");

  const linesOf = (name: string): readonly string[] =>
    readFileSync(join(room, name), "utf8").split("\n").filter(Boolean);
  const happened = (): readonly Happened[] => linesOf("log").map((line) => JSON.parse(line));

  const driver = await openWebDriver(
    "WebKitWebDriver",
    { HOME: room, XDG_CONFIG_HOME: room, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    {
      // It would wait for ever for a page that Back brings from memory: that one is never loaded.
      pageLoadStrategy: "none",
      "webkitgtk:browserOptions": { binary: WINDOW, args: [room] },
    },
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
      const made = await driver.ask("POST", "/window/new", { type: "window" });
      return take((made as { handle: string }).handle);
    },
    takeOpened: async () => {
      const handle = (await listHandles()).find((one) => !known.includes(one));
      return handle === undefined ? undefined : take(handle);
    },
    carry: async (scripts) => tell({ scripts: [`(${keepSecureCookies})();`, ...scripts] }),
    refuseCamera: async () => tell({ isCameraRefused: true }),
    said: () => linesOf("console"),
    complained: () =>
      linesOf("console").filter((line) => TROUBLE.test(line) && !OF_REQUESTS.test(line)),
    saved: () =>
      happened().flatMap(({ saved }) => (saved === undefined ? [] : [fileURLToPath(saved)])),
    close: async () => {
      await driver.close();
      if (existsSync(room)) rmSync(room, { recursive: true, force: true });
    },
  };
};

/** A WebKit for each person. */
export const openWebKitShop = (): Shop => ({ open: openPhone, close: async () => undefined });
