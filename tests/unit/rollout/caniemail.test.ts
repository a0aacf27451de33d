import { caniemail } from "caniemail";
import { describe, expect, test } from "vitest";
import { MAIL_STAGES } from "../../../app/domain/kit/stages.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { composeMail } from "../../../app/rollout/compose-mail.ts";
import { inputIn } from "./mail-world.ts";

/** What staff read their mail with. */
const CLIENTS: Parameters<typeof caniemail>[0]["clients"] = [
  "outlook.*",
  "apple-mail.*",
  "gmail.*",
  "samsung-email.android",
  "thunderbird.macos",
];

/**
 * What some of them do not know, and why a mail does without: caniemail has it by feature, not by
 * what it is there for.
 */
const DISPENSABLE: Readonly<Record<string, string>> = {
  "<style> element": "all that shapes the light form is on the elements themselves",
  "@media": "dark colours and nothing else; columns are as wide as they may be without it",
  "Class selector": "in the style of the dark form",
  "Type selector": "in the style of the dark form, and MJML’s resets",
  "ID selector": "MJML’s reset for old Outlook",
  "Descendant combinator": "in the style of the dark form",
  "Chaining selectors": "in the style of the dark form",
  "color-scheme CSS property": "says that the mail has a dark form",
  "color-scheme meta tag": "says that the mail has a dark form",
  "<body> element": "its colour is on the element inside it, too",
  "aria-label attribute": "the heading says the same",
  "role attribute": "tables for layout and nothing more come without headings",
  "word-break": "only long addresses are broken",
  "word-spacing": "a reset of MJML’s",
  "<wbr> element": "an address too long for its line is then broken inside a name",
  outline: "a reset of MJML’s for pictures, of which there are none",
};

const missingIn = (html: string): readonly string[] => {
  const { issues } = caniemail({ clients: CLIENTS, html });
  return [...issues.errors.values()].flat().map(({ title }) => title);
};

const every = LANGUAGE_TAGS.flatMap((tag) => MAIL_STAGES.map((stage) => [tag, stage] as const));

describe("what mail programs do not know", () => {
  const missing = every.map(([tag, stage]) => missingIn(composeMail(stage, inputIn(tag)).html));

  test("is nothing that a mail needs to be read", () => {
    expect([...new Set(missing.flat())].filter((title) => !(title in DISPENSABLE))).toEqual([]);
  });

  test("is not excused where they all know it", () => {
    const found = new Set(missing.flat());
    expect(Object.keys(DISPENSABLE).filter((title) => !found.has(title))).toEqual([]);
  });

  test("is seen where there is something", () => {
    expect(missingIn("<p style='display:grid'>x</p>")).not.toEqual([]);
  });
});
