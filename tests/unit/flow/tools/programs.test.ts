import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../../../app/domain/policy.ts";
import type { RuntimeConfig } from "../../../../app/domain/runtime-config.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { planOf } from "../../../../app/flow/select.ts";
import { needOf } from "../../../../app/flow/select-programs.ts";
import type { State } from "../../../../app/flow/state.ts";
import { CONFIG } from "../any-event.ts";
import { at, opened, ready } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const ALLOWING: RuntimeConfig = { ...CONFIG, policy: { ...CONFIG.policy, appPasswords: "always" } };

const picked = (program: "scanner" | "gmail" | "teams"): Event => ({
  kind: "program-picked",
  program,
});
const sendsWithPassword: Event = {
  kind: "program-answered",
  program: "scanner",
  answer: "sends-password",
};

const told = (...events: readonly Event[]) => lastOf(tell(at("apps"), opened(), ...events));
const needOnce = (...events: readonly Event[]) => needOf(told(...events).state);

describe("a program", () => {
  test("that is picked is kept, and what to do about it stands open", () => {
    const scene = told(picked("gmail"));
    expect(ordersOf(scene, "save")[0]?.kept.programs).toEqual({ gmail: null });
    expect(scene.state.unfolded).toEqual(["gmail"]);
  });

  test("whose question is answered counts as picked", () => {
    expect(told(sendsWithPassword).state.kept.programs).toEqual({ scanner: "sends-password" });
  });

  test("that is dropped takes its answer with it", () => {
    const dropped: Event = { kind: "program-dropped", program: "scanner" };
    const { state } = told(picked("teams"), sendsWithPassword, dropped);
    expect(state.kept.programs).toEqual({ teams: null });
    expect(state.unfolded).toEqual(["teams"]);
  });

  test("that was kept from before stays folded", () => {
    const { state } = lastOf(tell(at("apps"), opened({ programs: { gmail: null } })));
    expect(state.unfolded).toEqual([]);
  });

  test("is gone once all are cleared", () => {
    const scene = told(picked("gmail"), sendsWithPassword, { kind: "programs-cleared" });
    expect(ordersOf(scene, "save")[0]?.kept.programs).toEqual({});
    expect(scene.state.unfolded).toEqual([]);
  });

  test("ticks nothing off", () => {
    expect(told(ready(ALLOWING), picked("teams")).state.kept.ticks).toEqual({});
  });

  test("that needs an app password takes back that none was needed, and no other tick", () => {
    const ticks = { install: "done", "app-password": "not-needed" } as const;
    const once = (...events: readonly Event[]) =>
      lastOf(tell(at("apps"), opened({ ticks }), ...events)).state.kept.ticks;
    expect(once(picked("scanner"), picked("teams"))).toEqual(ticks);
    expect(once(sendsWithPassword)).toEqual({ install: "done" });
  });

  test("that needs an app password leaves alone that one was made", () => {
    const ticks = { "app-password": "done" } as const;
    const { state } = lastOf(tell(at("apps"), opened({ ticks }), sendsWithPassword));
    expect(state.kept.ticks).toEqual(ticks);
  });
});

describe("the way of a person", () => {
  const stepsOf = (state: State) => planOf(state).map(({ id }) => id);
  const UNSAID: RuntimeConfig = { ...CONFIG, policy: DEFAULT_POLICY };

  test("has the step about app passwords as soon as a program needs one, and not before", () => {
    expect(stepsOf(told(ready(UNSAID), picked("scanner")).state)).not.toContain("app-password");
    expect(stepsOf(told(ready(UNSAID), sendsWithPassword).state)).toContain("app-password");
  });

  test("goes without it where the organisation has no app passwords", () => {
    expect(stepsOf(told(ready(), sendsWithPassword).state)).not.toContain("app-password");
  });
});

describe("the step about app passwords", () => {
  test("names the programs that need one", () => {
    const need = needOnce(ready(ALLOWING), picked("teams"), sendsWithPassword);
    expect(need).toEqual({ kind: "needed", programs: ["scanner"] });
  });

  test.each<[string, readonly Event[], string]>([
    ["nothing was chosen", [ready(ALLOWING)], "none"],
    ["none of them needs one", [ready(ALLOWING), picked("teams")], "unneeded"],
    ["a question is open", [ready(ALLOWING), picked("teams"), picked("scanner")], "unclear"],
    ["the organisation has none", [ready(), sendsWithPassword], "disallowed"],
    ["the organisation has said nothing yet", [sendsWithPassword], "unclear"],
  ])("knows that %s", (_name, events, kind) => {
    expect(needOnce(...events).kind).toBe(kind);
  });
});
