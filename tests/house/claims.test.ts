import { describe, expect, test } from "vitest";
import { CLAIMS } from "../../app/domain/claims/claims.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../app/domain/languages.ts";
import {
  listUses,
  listWords,
  readItWords,
  readKitWords,
  readWords,
} from "../support/claim-uses.ts";
import { judgeSentence, judgeUse, listSpent } from "./claim-laws.ts";
import { HOUSE } from "./house-copy.ts";

const sentencesIn = (language: string) => [
  ...listWords(readWords(HOUSE, language)),
  ...listWords(readKitWords(HOUSE, language)),
];
const uses = listUses(HOUSE);

describe("what is so on Microsoft's side", () => {
  test.each(LANGUAGE_TAGS)("is no number or address in the sentences of %s", (language) => {
    const complaints = sentencesIn(language).flatMap(([key, text]) =>
      judgeSentence(language, key, text),
    );
    expect(complaints).toEqual([]);
  });

  test("is no number or address in what the pages for IT say", () => {
    const complaints = listWords(readItWords(HOUSE)).flatMap(([key, text]) =>
      judgeSentence("en", key, text),
    );
    expect(complaints).toEqual([]);
  });

  test("is a claim that somebody made, and is said for sure only where it is sure", () => {
    expect(uses.flatMap(({ id, at }) => judgeUse(id, at))).toEqual([]);
  });

  test("is not excused where there is nothing to excuse", () => {
    expect(listSpent(sentencesIn("en"))).toEqual([]);
  });
});

describe("what depends on a claim", () => {
  test.each([
    ["text-messages-end", "words", "backup.ends.title"],
    ["text-messages-end", "code", "app/ui/pages/backup-ends.tsx"],
    ["security-info", "code", "app/domain/clouds.ts"],
  ])("%s is found in %s", (id, kind, at) => {
    expect(uses).toContainEqual({ id, kind, at });
  });
});

describe("the laws refuse", () => {
  test.each<[LanguageTag, string, string]>([
    ["en", "Five is the limit.", "x: spells a number out, make it a claim"],
    ["en", "Codes by text end in 2027.", "x: has a number in it, make it a claim"],
    ["de", "Mehr als fünf gehen nicht.", "x: spells a number out, make it a claim"],
    ["ar", "خمسة أجهزة هي الحد الأقصى.", "x: spells a number out, make it a claim"],
    ["ar", "تنتهي في ٢٠٢٧.", "x: has a number in it, make it a claim"],
    ["de", "Open aka.ms/mfasetup now.", "x: has an address in it, make it a claim"],
  ])("in %s: %s", (language, text, complaint) => {
    expect(judgeSentence(language, "x", text)).toContain(complaint);
  });

  test("a claim that nobody made", () => {
    expect(judgeUse("end-of-time", "backup.lead")).toEqual([
      "backup.lead: nobody claims end-of-time",
    ]);
  });

  test("every claim that is not confirmed, where nothing says so", () => {
    for (const { id, isConfirmed } of CLAIMS) {
      expect(judgeUse(id, "backup.lead")).toHaveLength(isConfirmed ? 0 : 1);
    }
  });

  test("nothing that is worded as unsure, in any language", () => {
    for (const language of LANGUAGE_TAGS) {
      const guide = `locales/${language}/guides/phone-too-old.md`;
      expect(judgeUse("rooted-phones-block", guide)).toEqual([]);
      expect(judgeUse("ios-store-oldest", guide)).toHaveLength(1);
    }
  });

  test("nothing that names a claim or a product, or has no number", () => {
    expect(judgeSentence("en", "x", "Add it for Exchange and Office 365, with OAuth2.")).toEqual(
      [],
    );
    expect(judgeSentence("en", "x", "The limit is {{claim.passkeys}}, not more.")).toEqual([]);
    expect(judgeSentence("de", "x", "Das geht mit allen Geräten.")).toEqual([]);
  });
});
