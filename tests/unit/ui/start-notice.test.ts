import { describe, expect, test } from "vitest";
import { intlFormats } from "../../../app/adapters/intl-formats.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { LONG_DAYS } from "../../../app/ui/pages/start-notice.tsx";
import { longest } from "../../../app/ui/parts/longest.ts";

const A_YEAR = Array.from({ length: 365 }, (_, at) =>
  new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
);

describe("the room for a deadline", () => {
  test.each(LANGUAGE_TAGS)("in %s is that of the day with the longest name", (language) => {
    const { day } = intlFormats(language);
    const most = longest(A_YEAR.map((date) => day(date))).length;
    expect(longest(LONG_DAYS.map((date) => day(date))).length).toBe(most);
  });
});
