import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeReminder } from "../../../app/adapters/ics-reminder.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { wordsIn } from "../../journeys/steps/words.ts";

const HOST = "setup.contoso.example";

const octetsOf = (line: string): number => new TextEncoder().encode(line).length;

/** RFC 5545 3.1 and 3.3.11, the other way round: a property's name without its parameters. */
const readBack = (file: string): ReadonlyMap<string, string> => {
  const lines = file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).replaceAll(/\\(.)/g, (_whole, letter: string) => {
        return letter.toLowerCase() === "n" ? "\n" : letter;
      });
      return [line.slice(0, colon), value];
    }),
  );
};

const write = (title: string, text: string): string =>
  writeReminder({ date: "2026-12-01", title, text }, HOST);

describe.each(LANGUAGE_TAGS)("a reminder in %s", (tag) => {
  const say = wordsIn(tag);
  const title = say("start.reminder.title");
  const text = say("start.reminder.text").replace("{{address}}", `https://${HOST}/${tag}/`);
  // As a message comes: what stands in its place is marked off from the words around it.
  const file = write(title, text.replace(/https\S+/, "\u2068$&\u2069"));
  const entry = readBack(file);

  test("is the whole day, in the reader’s words, with the way to the app", () => {
    expect(entry.get("DTSTART;VALUE=DATE")).toBe("20261201");
    expect(entry.get("SUMMARY")).toBe(title);
    expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    const description = /\r\nDESCRIPTION:(.*?)\r\n[A-Z]/s.exec(file)?.[1] ?? "";
    expect(readBack(`DESCRIPTION:${description}`).get("DESCRIPTION")).toBe(text);
  });

  test("rings at nine on the morning before", () => {
    expect(entry.get("TRIGGER")).toBe("-PT15H");
    expect(entry.get("ACTION")).toBe("DISPLAY");
  });

  test("has lines that every calendar can read", () => {
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of file.split("\r\n")) expect(octetsOf(line)).toBeLessThanOrEqual(75);
  });

  test("takes the place of the one before, and blocks nobody’s day", () => {
    expect(entry.get("UID")).toBe(`2026-12-01.second-step@${HOST}`);
    expect(entry.get("TRANSP")).toBe("TRANSPARENT");
  });
});

test("any words come back as they were, on lines of at most 75 octets", () => {
  const anyWords = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
    .map((words) => `x${words.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "")}x`);
  fc.assert(
    fc.property(anyWords, (title) => {
      const file = write(title, "text");
      for (const line of file.split("\r\n")) expect(octetsOf(line)).toBeLessThanOrEqual(75);
      expect(readBack(file).get("SUMMARY")).toBe(title);
      // The last one of its name is the alarm's.
      expect(readBack(file).get("DESCRIPTION")).toBe(title);
    }),
  );
});
