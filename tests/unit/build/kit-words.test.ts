import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileWords } from "../../../app/build/words.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { PAGES } from "../../../app/domain/routes.ts";
import { SPEAKERS } from "../rollout/mail-world.ts";

describe("what IT sends", () => {
  test("has its claims in their places, in the reader’s language", () => {
    expect(SPEAKERS.en.say("mail.action.steps.install")).toBe(
      "Install the free app Microsoft Authenticator. Its maker is Microsoft Corporation.",
    );
    expect(SPEAKERS.ar.say("mail.action.steps.install")).toContain(
      "\u2066Microsoft Authenticator\u2069",
    );
  });

  test.each(LANGUAGE_TAGS)("travels with no page for staff in %s", (language) => {
    const { mail } = JSON.parse(readFileSync(`locales/${language}/kit.json`, "utf8"));
    const said = PAGES.map((page) => JSON.stringify(compileWords(".", language, page)));
    for (const words of said) {
      expect(words).not.toContain(mail.check.title);
      expect(words).not.toContain(mail.check.call);
    }
  });
});
