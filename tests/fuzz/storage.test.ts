import fc from "fast-check";
import { describe, expect } from "vitest";
import { type Kept, parseKept, serialiseKept } from "../../app/domain/kept.ts";
import { METHOD_KINDS } from "../../app/domain/methods.ts";
import type { Page } from "../../app/domain/routes.ts";
import { parseTicks } from "../../app/domain/ticks.ts";
import { planOf } from "../../app/flow/select.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import { advance } from "../unit/flow/all-tools.ts";
import { at, opened, ready, stillIn } from "../unit/flow/people.ts";
import { drawPage } from "./draw.tsx";
import { anyJsonText } from "./hostile-json.ts";
import { law } from "./law.ts";

const FULL = {
  layout: 1,
  ticks: {
    "sign-in": "done",
    install: "done",
    scan: "done",
    backup: "unseen",
    "app-password": "done",
  },
  facts: {
    asOf: 1_795_000_000_000,
    methods: METHOD_KINDS.map((kind, id) => ({ kind, id: `${id}` })),
  },
  baseline: ["0", "1"],
  leaving: {
    to: "security-info",
    from: "scan",
    language: "de",
    at: 1_795_000_000_000,
    isLost: true,
  },
  language: "ar",
  labelLanguage: "pt-BR",
  programs: { outlook: null, thunderbird: null, toString: null },
  unasked: { ids: ["2", "3"], since: 1_795_000_000_000, isAlarm: true },
  move: { ids: ["0", "1"] },
};
const anyKept = anyJsonText([FULL, { layout: 1, ticks: FULL.ticks }, { layout: 2 }, {}]);

const anyPage = fc.constantFrom<Page[]>(
  "start",
  "done",
  "scan",
  "backup",
  "apps",
  "move",
  "approve",
);

/** What a page may want done as soon as it opens: none of it leads anywhere. */
const QUIET = ["read-setup", "await-install-news", "read-labels", "save"];

/** The same, with every id from outside replaced by one of ours. */
const twinOf = (kept: Kept): Kept => {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `id-${names.size}`;
    names.set(id, name);
    return name;
  };
  const { facts, baseline, unasked, move } = kept;
  return {
    ...kept,
    ...(facts.kind !== "unknown" && {
      facts: { ...facts, methods: facts.methods.map((each) => ({ ...each, id: nameOf(each.id) })) },
    }),
    ...(baseline && { baseline: baseline.map(nameOf) }),
    ...(unasked && { unasked: { ...unasked, ids: unasked.ids.map(nameOf) } }),
    ...(move && { move: { ids: move.ids.map(nameOf) } }),
  };
};

const openedWith = (kept: Kept, page: Page): State =>
  [opened(kept), ready(), stillIn].reduce<State>(
    (state, event) => advance(state, event).state,
    blankState(at(page)),
  );

describe("what lies in storage", () => {
  law(
    "is taken in as far as it is ours, and written as it was read",
    fc.property(anyKept, (text) => {
      const kept = parseKept(text);
      expect(parseKept(serialiseKept(kept))).toEqual(kept);
      expect(parseTicks(kept.ticks)).toEqual(kept.ticks);
      expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    }),
  );

  law(
    "never sends anybody away: a page opens on it, with a plan",
    fc.property(anyKept, anyPage, (text, page) => {
      const { commands } = advance(blankState(at(page)), opened(parseKept(text)));
      for (const { kind } of commands) expect(QUIET).toContain(kind);
      const plan = planOf(openedWith(parseKept(text), page));
      expect(plan.filter(({ status }) => status === "here")).toHaveLength(1);
    }),
  );

  law(
    "is nowhere on a page in its own words",
    fc.property(anyKept, anyPage, (text, page) => {
      const kept = parseKept(text);
      expect(drawPage(openedWith(kept, page))).toBe(drawPage(openedWith(twinOf(kept), page)));
    }),
  );
});
