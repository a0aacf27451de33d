import type { Browser } from "playwright-core";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";
import { launchChromium } from "../../support/chromium.ts";
import { startServer } from "../../tenant/serve.ts";
import type { Audit, Outcome } from "../audit.ts";
import { sideBySide } from "../side-by-side.ts";
import type { Look } from "./look.ts";
import { LOOKS } from "./looks.ts";
import { type Device, newListener, openInFull } from "./open-in-full.ts";
import { placesIn } from "./places.ts";

/** `AUDIT_LANGUAGES=en,ar` looks at some of them alone, `AUDIT_LOOKS=tree,keyboard` in some ways. */
const isNamed = (variable: string, name: string): boolean =>
  process.env[variable]?.split(",").includes(name) ?? true;

/** One that is read from each side: for looks that do not depend on words. */
const TWO: readonly string[] = ["en", "ar"];

/** Works through what is left until nothing is. */
const lookAtRest = async (
  browser: Browser,
  origin: string,
  looks: readonly Look[],
  device: Device,
  rest: string[],
): Promise<readonly string[]> => {
  const findings: string[] = [];
  const page = await newListener(browser, device);
  for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
    await openInFull(page, origin + path);
    for (const { name, at } of looks) {
      for (const found of await at(page))
        findings.push(`${path} on a ${device}, ${name}: ${found}`);
    }
  }
  await page.context().close();
  return findings;
};

type Round = { readonly language: LanguageTag; readonly device: Device };

/** Everybody’s phone in each language; the form for computers where looks do not depend on words. */
const ROUNDS: readonly Round[] = LANGUAGE_TAGS.flatMap((language): readonly Round[] => [
  { language, device: "phone" },
  ...(TWO.includes(language) ? [{ language, device: "computer" } as const] : []),
]).filter(({ language }) => isNamed("AUDIT_LANGUAGES", language));

const looksIn = (language: LanguageTag): readonly Look[] =>
  LOOKS.filter(({ isForAllLanguages }) => isForAllLanguages || TWO.includes(language)).filter(
    ({ name }) => isNamed("AUDIT_LOOKS", name),
  );

const run = async (): Promise<Outcome> => {
  const server = await startServer({ port: 0, dist: "dist" });
  const browser = await launchChromium();
  const findings: string[] = [];
  let looked = 0;
  try {
    for (const { language, device } of ROUNDS) {
      const looks = looksIn(language);
      const rest = [...placesIn(language)];
      const count = rest.length * looks.length;
      const found = await sideBySide(() => lookAtRest(browser, server.origin, looks, device, rest));
      looked += count;
      findings.push(...found);
      // Said at once, too: a run that is broken off has told what it saw.
      console.log(`  ${language}, ${device}: ${count} looks, ${found.length} found`);
      for (const finding of found) console.log(`    ${finding}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { looked, findings };
};

export const ACCESS: Audit = {
  name: "access",
  what: "every page and guide: what a keyboard reaches, a screen reader hears, people set for themselves",
  needs: [],
  run,
};
