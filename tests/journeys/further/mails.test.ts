import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseSiteAddress, type SiteAddress } from "../../../app/domain/kit/site-address.ts";
import { MAIL_STAGES } from "../../../app/domain/kit/stages.ts";
import { composeMail } from "../../../app/rollout/compose-mail.ts";
import { loadKitWords } from "../../../app/rollout/load-words.ts";
import { launchChromium } from "../../support/chromium.ts";
import { auditAccess } from "../../support/person-audits.ts";
import { WALKED } from "../steps/walked.ts";

const NAME = "Universität für Bodenkultur & جامعة القاهرة";

/** A mail as a mail program shows it: a narrow one, a wide one, in the light and in the dark. */
const FRAMES = [
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
  { width: 600, colorScheme: "light" },
  { width: 600, colorScheme: "dark" },
] as const;

/** A mail is no page: the landmarks around it are those of the program that shows it. */
const OF_PAGES = /^\w+ (?:landmark-one-main|region):/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe.each(WALKED)("the mails in %s", (language) => {
  test.each(FRAMES)("are read at $width px in the $colorScheme", async (frame) => {
    const { width, colorScheme } = frame;
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const asked: string[] = [];
    await context.route("**/*", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const page = await context.newPage();
    const t = await loadKitWords(language);
    for (const stage of MAIL_STAGES) {
      const { html, text } = composeMail(stage, {
        t,
        organisation: { name: NAME, accent: "#7a1f3d" },
        address: parseSiteAddress("https://anmeldung.contoso.example/schritt/") as SiteAddress,
        helpDesk: { phone: "+49 30 1234567", email: "it@contoso.example" },
        dates: { action: "2026-12-01", deadline: "2026-12-18" },
        hasBackup: true,
      });
      await page.setContent(html);
      const shown = (await page.locator("body").innerText()).replaceAll(/\s+/g, " ");
      // The text says the same, with marks of its own at its lists and headings.
      const lines = text.replaceAll(/[\u2066-\u2069]/g, "").split("\n");
      for (const line of lines.map((said) => said.replace(/^(?:- |\p{Nd}\. )|:$/gu, ""))) {
        expect(shown, stage).toContain(line.trim().replaceAll(/\s+/g, " "));
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), stage).toBe(width);
      const barriers = await auditAccess(page);
      expect(
        barriers.filter((barrier) => !OF_PAGES.test(barrier)),
        stage,
      ).toEqual([]);
    }
    expect(asked).toEqual([]);
    await context.close();
  });
});
