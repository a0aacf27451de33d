import { describe, expect, test } from "vitest";
import type { Event } from "../../../../app/flow/events.ts";
import type { Findings } from "../../../../app/ports/library.ts";
import { at, opened, shown } from "../people.ts";
import { lastOf, tell } from "../play.ts";

const FOUND: Findings = {
  kind: "found",
  guides: [{ topic: "no-signal", title: "No signal", lead: "Use the code." }],
};

const searched = (query: string): Event => ({ kind: "help-searched", query });
const found = (query: string, findings: Findings = FOUND): Event => ({
  kind: "help-found",
  query,
  findings,
});

const told = (...story: readonly Event[]) => lastOf(tell(at("help"), opened(), ...story));

describe("a search for help", () => {
  test("asks for what is typed, in the language of the page", () => {
    expect(told(searched("signal")).commands).toEqual([
      { kind: "search-help", query: "signal", language: "en" },
    ]);
  });

  test("begins with an empty field, so that the library is there for the first letter", () => {
    expect(told(searched("")).commands).toEqual([
      { kind: "search-help", query: "", language: "en" },
    ]);
    expect(told(searched(""), found("")).state.search).toEqual({ query: "" });
  });

  test("shows what was found", () => {
    expect(told(searched("signal"), found("signal")).state.search.findings).toEqual(FOUND);
  });

  test("keeps what was found until there is something newer", () => {
    const story = [searched("sig"), found("sig"), searched("sign")] as const;
    expect(told(...story).state.search).toEqual({ query: "sign", findings: FOUND });
  });

  test("pays no heed to an answer that comes too late", () => {
    const nearest: Findings = { kind: "nearest", guides: [] };
    const story = [
      searched("a"),
      searched("signal"),
      found("signal"),
      found("a", nearest),
    ] as const;
    expect(told(...story).state.search.findings).toEqual(FOUND);
    expect(told(searched("a"), searched(" "), found("a")).state.search).toEqual({ query: " " });
  });

  test("ends with an empty field, and with the page", () => {
    const story = [searched("signal"), found("signal")] as const;
    expect(told(...story, searched("")).state.search).toEqual({ query: "" });
    expect(told(...story, shown("start")).state.search).toEqual({ query: "" });
  });

  test("is kept nowhere", () => {
    const scenes = tell(at("help"), opened(), searched("secret"), found("secret"), shown("start"));
    const saved = scenes.flatMap(({ commands }) => commands).filter(({ kind }) => kind === "save");
    expect(saved).toEqual([]);
  });
});

describe("a secret in the search field", () => {
  test("is not looked for, and is in no state", () => {
    const { state, commands } = told(searched("signal"), found("signal"), searched("123 456"));
    expect(commands).toEqual([]);
    expect(state.search).toEqual({ query: "", isSecret: true });
  });

  test("is spoken of until something else is typed", () => {
    expect(told(searched("123456"), searched("")).state.search.isSecret).toBe(true);
    expect(told(searched("123456"), searched("phone")).state.search).toEqual({ query: "phone" });
  });
});
