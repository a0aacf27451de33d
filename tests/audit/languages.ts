import type { Browser, Page } from "playwright-core";
import { LANGUAGE_TAGS, type LanguageTag } from "../../app/domain/languages.ts";
import { formatPath, PAGES } from "../../app/domain/routes.ts";
import { formatTopicPath, TOPICS } from "../../app/domain/topics.ts";
import { launchChromium } from "../support/chromium.ts";
import { auditAccess, measureMisfits } from "../support/person-audits.ts";
import { startServer } from "../tenant/serve.ts";
import type { Audit, Outcome } from "./audit.ts";
import { sideBySide } from "./side-by-side.ts";

/** `AUDIT_LANGUAGES=en,ar` looks at some of them alone. */
const chosen = process.env["AUDIT_LANGUAGES"]?.split(",");
const LANGUAGES = LANGUAGE_TAGS.filter((tag) => chosen?.includes(tag) ?? true);

const THEMES = ["light", "dark"] as const;

/** What a browser takes for one rem’s base: 16 px, or what people set who need large text. */
const SIZES = [
  { name: "320 px", width: 320, text: 16 },
  { name: "390 px", width: 390, text: 16 },
  { name: "320 px, text at 200 %", width: 320, text: 32 },
  { name: "390 px, text at 200 %", width: 390, text: 32 },
] as const;

const pathsIn = (language: LanguageTag): readonly string[] => [
  ...PAGES.map((page) => formatPath({ language, page })),
  ...TOPICS.map((topic) => formatTopicPath({ language, topic })),
];

const setTextSize = async (page: Page, standard: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
  await session.detach();
};

const openInFull = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByText("Contoso").filter({ visible: true }).first().waitFor();
  await page.waitForLoadState("networkidle");
};

/** One page or guide in every size and theme. */
const lookAt = async (page: Page, address: string): Promise<readonly string[]> => {
  const findings: string[] = [];
  await openInFull(page, address);
  for (const { name, width, text } of SIZES) {
    await page.setViewportSize({ width, height: 700 });
    await setTextSize(page, text);
    for (const found of await measureMisfits(page)) findings.push(`${name}: ${found}`);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [theme, text] of [
    ["light", 16],
    ["dark", 16],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await setTextSize(page, text);
    for (const found of await auditAccess(page)) findings.push(`${theme}: ${found}`);
  }
  await page.emulateMedia({ colorScheme: THEMES[0] });
  return findings;
};

/** Works through what is left until nothing is. */
const lookAtRest = async (
  browser: Browser,
  origin: string,
  rest: string[],
): Promise<readonly string[]> => {
  const findings: string[] = [];
  // No worker: what one language leaves behind would be kept up to date under the next one.
  const context = await browser.newContext({ isMobile: true, serviceWorkers: "block" });
  const page = await context.newPage();
  for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
    for (const found of await lookAt(page, origin + path)) findings.push(`${path} ${found}`);
  }
  await context.close();
  return findings;
};

const run = async (): Promise<Outcome> => {
  const server = await startServer({ port: 0, dist: "dist" });
  const browser = await launchChromium();
  const findings: string[] = [];
  let looked = 0;
  try {
    for (const language of LANGUAGES) {
      const rest = [...pathsIn(language)];
      const count = rest.length;
      looked += count;
      const found = await sideBySide(() => lookAtRest(browser, server.origin, rest));
      findings.push(...found);
      console.log(`  ${language}: ${count} pages and guides, ${found.length} found`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { looked, findings };
};

export const LANGUAGES_AUDIT: Audit = {
  name: "languages",
  what: "every page and guide of every language: 320 and 390 px, text at 100 and 200 %, both themes",
  needs: [],
  run,
};
