import { describe, expect, test } from "vitest";
import type { RuntimeConfig } from "../../../../app/domain/runtime-config.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { needOf } from "../../../../app/flow/select-programs.ts";
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
