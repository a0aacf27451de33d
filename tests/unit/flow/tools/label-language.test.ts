import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../../../app/domain/languages.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { perform } from "../../../../app/flow/perform.ts";
import { performLabelLanguage } from "../../../../app/flow/tools/label-language.ts";
import { at, guide, opened, shown } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const LABELS = { next: { text: "Weiter", language: "de" } } as const;

const chosen = (language: LanguageTag): Event => ({ kind: "label-language-chosen", language });
const read: Event = { kind: "labels-read", language: "de", labels: LABELS };
const lost: Event = { kind: "labels-lost", language: "de" };

const story = (...events: readonly Event[]) => tell(at("scan"), opened(), guide, ...events);
const endOf = (...events: readonly Event[]) => lastOf(story(...events)).state;
const timesRead = (...events: readonly Event[]) =>
  story(...events).flatMap((made) => ordersOf(made, "read-labels")).length;

describe("Microsoft’s labels in another language", () => {
  test("are fetched, shown and kept as a choice", () => {
    const state = endOf(chosen("de"), read);
    expect(state.screens).toEqual({ kind: "read", language: "de", labels: LABELS });
    expect(state.kept.labelLanguage).toBe("de");
  });

  test("are taken back by the language of the page", () => {
    const state = endOf(chosen("de"), read, chosen("en"));
    expect(state).not.toHaveProperty("screens");
    expect(state.kept).not.toHaveProperty("labelLanguage");
  });

  test("that come too late count for nothing", () => {
    expect(endOf(chosen("de"), chosen("ar"), read).screens).toMatchObject({ language: "ar" });
    expect(endOf(chosen("de"), chosen("en"), read)).not.toHaveProperty("screens");
    expect(endOf(chosen("de"), chosen("ar"), lost).screens).toMatchObject({ kind: "reading" });
  });

  test("that could not be fetched are tried again on the next page, and fetched once only", () => {
    expect(endOf(chosen("de"), lost).screens).toEqual({ kind: "lost", language: "de" });
    expect(timesRead(chosen("de"), lost, shown("approve"))).toBe(2);
    expect(timesRead(chosen("de"), read, shown("approve"))).toBe(1);
  });

  test("chosen on another day come with the first page that needs them", () => {
    const openedWith = (labelLanguage: LanguageTag) =>
      ordersOf(lastOf(tell(at("scan"), opened({ labelLanguage }))), "read-labels");
    expect(openedWith("de")).toHaveLength(1);
    expect(openedWith("en")).toEqual([]);
  });

  test("are read by the port, and told as lost where it fails", async () => {
    const order = { kind: "read-labels", language: "de" } as const;
    const works = performLabelLanguage(async () => LABELS);
    expect(await perform(order, works, async () => "offline")).toEqual(read);
    const fails = performLabelLanguage(() => Promise.reject(new Error("no network")));
    expect(await perform(order, fails, async () => "offline")).toEqual(lost);
  });
});
