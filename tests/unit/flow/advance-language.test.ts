import { describe, expect, test } from "vitest";
import type { Event } from "../../../app/flow/events.ts";
import { at, opened } from "./people.ts";
import { lastOf, tell } from "./play.ts";

const chooses = (language: "en" | "de" | "ar"): Event => ({ kind: "language-chosen", language });
const showsIn = (language: "en" | "de" | "ar", page: "scan" | "help" = "scan"): Event => ({
  kind: "page-shown",
  route: { language, page },
});
const news = (kind: "kept" | "not-kept", language: "en" | "de" | "ar"): Event => ({
  kind: "update-news",
  news: { kind, language },
});
const changed = [opened(), chooses("de"), showsIn("de")] as const;

const noteAfter = (...events: readonly Event[]) =>
  lastOf(tell(at("scan"), ...events)).state.changed;

describe("a change of language", () => {
  test("is followed from its fetching to its being kept, or not", () => {
    expect(noteAfter(...changed)).toEqual({ language: "de", progress: "keeping" });
    for (const kind of ["kept", "not-kept"] as const) {
      expect(noteAfter(...changed, news(kind, "de"))).toEqual({ language: "de", progress: kind });
    }
  });

  test("to a language that is kept already says so at once", () => {
    const story = [opened(), news("kept", "de"), chooses("de"), showsIn("de")] as const;
    expect(noteAfter(...story)).toEqual({ language: "de", progress: "kept" });
  });

  test("is not mistaken for news of another language", () => {
    expect(noteAfter(...changed, news("kept", "en"))).toMatchObject({ progress: "keeping" });
  });

  test("is spoken of until the next page, or a press", () => {
    expect(noteAfter(...changed, showsIn("de", "help"))).toBeUndefined();
    expect(noteAfter(...changed, { kind: "language-note-read" })).toBeUndefined();
  });

  test("is no change where the language was spoken before", () => {
    expect(noteAfter(opened(), chooses("en"), showsIn("en"))).toBeUndefined();
  });
});

test("a first visit hears nothing of it", () => {
  expect(noteAfter(opened(), news("kept", "en"))).toBeUndefined();
  expect(noteAfter(opened(), showsIn("de"))).toBeUndefined();
});
