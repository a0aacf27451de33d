import fc from "fast-check";
import { expect, test } from "vitest";
import type { LanguageTag } from "../../../app/domain/languages.ts";
import type { Command, Event } from "../../../app/flow/events.ts";
import { blankState, type State } from "../../../app/flow/state.ts";
import { createStore, holding, type Store } from "../../../app/flow/store.ts";
import { advance } from "./all-tools.ts";
import { anyEvent } from "./any-event.ts";
import { at } from "./people.ts";

type Options = {
  readonly onChange?: (state: State) => void;
  readonly perform?: (command: Command) => Promise<Event | undefined>;
};

const createAt = (options: Options = {}): Store =>
  createStore({
    state: blankState(at("start")),
    advance,
    onChange: () => undefined,
    perform: async () => undefined,
    ...options,
  });

const choose = (language: LanguageTag): Event => ({ kind: "language-chosen", language });
const keptOf = (command: Command) =>
  command.kind === "save" ? command.kept.language : command.kind;

test("each event is answered on top of the one before, as advance would", () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const store = createAt();
      for (const event of events) store.dispatch(event);
      const expected = events.reduce(
        (state, event) => advance(state, event).state,
        blankState(at("start")),
      );
      expect(store.current()).toEqual(expected);
    }),
  );
});

test("what is dispatched while an event is answered comes after it, in order", () => {
  const told: unknown[] = [];
  const store = createAt({
    perform: async (command) => {
      told.push(keptOf(command));
      if (keptOf(command) === "en")
        for (const tag of ["de", "ar"] as const) store.dispatch(choose(tag));
      return undefined;
    },
    onChange: ({ kept }) => void told.push(`shown ${kept.language}`),
  });
  store.dispatch(choose("en"));
  expect(told).toEqual(["en", "shown en", "de", "shown de", "ar", "shown ar"]);
});

test("what is dispatched while the page is drawn waits until it is", () => {
  const shown: unknown[] = [];
  const store = createAt({
    onChange: ({ kept }) => {
      if (kept.language === "en") store.dispatch(choose("de"));
      shown.push(kept.language);
    },
  });
  store.dispatch(choose("en"));
  expect(shown).toEqual(["en", "de"]);
});

test("keeping comes before drawing", () => {
  const told: string[] = [];
  const store = createAt({
    perform: async ({ kind }) => void told.push(kind),
    onChange: () => void told.push("drawn"),
  });
  store.dispatch(choose("de"));
  expect(told).toEqual(["save", "drawn"]);
});

test("an event that changes nothing draws nothing", () => {
  let draws = 0;
  const store = createAt({ onChange: () => void draws++ });
  store.dispatch({ kind: "look-up-due", ticket: 7 });
  store.dispatch({ kind: "check-pressed" });
  expect(draws).toBe(0);
});

test("what comes of a command is answered like any other event", async () => {
  const store = createAt({
    perform: async ({ kind }) => (kind === "save" ? { kind: "keeping-failed" } : undefined),
  });
  store.dispatch(choose("de"));
  expect(store.current().isKeeping).toBe(true);
  await Promise.resolve();
  expect(store.current().isKeeping).toBe(false);
});

test("a page that once could not be drawn does not stop the next event", () => {
  let draws = 0;
  const store = createAt({
    onChange: () => {
      draws += 1;
      if (draws === 1) throw new Error("not drawn");
    },
  });
  expect(() => store.dispatch(choose("de"))).toThrow("not drawn");
  store.dispatch(choose("ar"));
  expect(store.current().kept.language).toBe("ar");
  expect(draws).toBe(2);
});

test("what is pressed before the first event comes right after it, in order", () => {
  const told: unknown[] = [];
  const store = createAt({ perform: async (command) => void told.push(keptOf(command)) });
  const { dispatch, open } = holding(store.dispatch);
  dispatch(choose("de"));
  dispatch(choose("ar"));
  expect(told).toEqual([]);
  open(choose("en"));
  dispatch(choose("fr"));
  expect(told).toEqual(["en", "de", "ar", "fr"]);
});
