import { describe, expect, test } from "vitest";
import type { Event } from "../../../../app/flow/events.ts";
import type { MessageList } from "../../../../app/flow/tools/search-events.ts";
import type { Findings, Message } from "../../../../app/ports/library.ts";
import { at, opened, shown } from "../people.ts";
import { lastOf, tell } from "../play.ts";

const FOUND: Findings = {
  kind: "found",
  guides: [{ topic: "no-signal", title: "No signal", lead: "Use the code." }],
};

const MESSAGE: Message = {
  id: "approval",
  shown: "Need admin approval",
  place: "sign-in",
  mender: "it",
  goTo: { step: "install" },
  isConfirmed: true,
  title: "IT has to approve this app",
  cause: "It asks for a lot.",
  next: "Ask IT.",
  link: "Install Authenticator",
};

const searched = (query: string): Event => ({ kind: "help-searched", query });
const found = (query: string, findings: Findings = FOUND): Event => ({
  kind: "help-found",
  query,
  findings,
});

const told = (...story: readonly Event[]) => lastOf(tell(at("help"), opened(), ...story));

describe("a search for help", () => {
  test("asks for the beginning of what has no end", () => {
    const { state } = told(searched("signal ".repeat(9_000)));
    expect(state.search.query).toHaveLength(20_000);
  });

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

describe("the list of messages", () => {
  const HERE: MessageList = { kind: "here", messages: [MESSAGE] };
  const wanted: Event = { kind: "messages-wanted" };
  const listed = (list: MessageList, language: "en" | "de" = "en"): Event => ({
    kind: "messages-listed",
    language,
    list,
  });

  test("is fetched once somebody opens it", () => {
    const { state, commands } = told(wanted);
    expect(state.search).toEqual({ query: "", list: { kind: "waiting" } });
    expect(commands).toEqual([{ kind: "list-messages", language: "en" }]);
    expect(told(wanted, listed(HERE)).state.search.list).toEqual(HERE);
  });

  test("is not fetched again while it is on its way or here, but after it was lost", () => {
    expect(told(wanted, wanted).commands).toEqual([]);
    expect(told(wanted, listed(HERE), wanted).commands).toEqual([]);
    const again = told(wanted, listed({ kind: "lost" }), wanted);
    expect(again.commands).toHaveLength(1);
    expect(again.state.search.list).toEqual({ kind: "waiting" });
  });

  test("stays through whatever is typed, a secret, too", () => {
    for (const query of ["signal", "", "123456"]) {
      expect(told(wanted, listed(HERE), searched(query)).state.search.list).toEqual(HERE);
    }
    const story = [searched("signal"), wanted, listed(HERE), found("signal")] as const;
    expect(told(...story).state.search).toEqual({ query: "signal", findings: FOUND, list: HERE });
  });

  test("of another page or language counts for nothing", () => {
    expect(told(wanted, listed(HERE, "de")).state.search.list).toEqual({ kind: "waiting" });
    expect(told(wanted, shown("start"), listed(HERE)).state.search).toEqual({ query: "" });
  });

  test("is picked from as if it was typed, and known as picked until something is typed", () => {
    const picked: Event = { kind: "help-searched", query: MESSAGE.shown, isPicked: true };
    const explained: Findings = { kind: "explained", message: MESSAGE };
    const { state, commands } = told(wanted, listed(HERE), picked);
    expect(commands).toEqual([{ kind: "search-help", query: MESSAGE.shown, language: "en" }]);
    expect(state.search.isPicked).toBe(true);
    const answered = told(picked, found(MESSAGE.shown, explained)).state.search;
    expect(answered).toEqual({ query: MESSAGE.shown, isPicked: true, findings: explained });
    expect(told(picked, searched("a")).state.search).toEqual({ query: "a" });
  });
});
