import { describe, expect, test } from "vitest";
import { MOST_TRIES } from "../../../app/domain/backoff.ts";
import type { Fault } from "../../../app/domain/faults.ts";
import type { Event } from "../../../app/flow/events.ts";
import { isSignInOff, modeOf } from "../../../app/flow/select.ts";
import { CONFIG } from "./any-event.ts";
import { at, hidden, opened, ready, returned, setupRead, signInPressed } from "./people.ts";
import { lastOf, ordersOf, tell } from "./play.ts";

const lostBy = (fault: Fault): Event => setupRead({ kind: "missing", fault }, false);
const lost = lostBy({ kind: "offline" });
const late = lostBy({ kind: "no-answer" });
const due: Event = { kind: "connection-due", ticket: 0 };
const online: Event = { kind: "connection-changed", isOnline: true };

const sceneAfter = (...events: readonly Event[]) =>
  lastOf(tell(at("sign-in"), opened(), ...events));
const kindsAfter = (...events: readonly Event[]): readonly string[] =>
  sceneAfter(...events).commands.map(({ kind }) => kind);

describe("a config that could not be had", () => {
  test("is not taken for a guide without sign-in", () => {
    const { state } = sceneAfter(lost);
    expect(isSignInOff(state)).toBe(false);
    expect(state.session).toEqual({ kind: "refused", fault: { kind: "offline" } });
    expect(isSignInOff(sceneAfter(setupRead({ kind: "missing" })).state)).toBe(true);
  });

  test("leaves people to tick the steps meanwhile, and what was kept as it was", () => {
    const kept = { ticks: { install: "done" } } as const;
    const { state } = lastOf(tell(at("scan"), opened(kept), late));
    expect(modeOf(state)).toBe("ticking");
    expect(state.kept.ticks).toEqual(kept.ticks);
  });

  test("is read again by itself, ever more seldom, but not for ever", () => {
    const tries = Array.from({ length: MOST_TRIES }, () => [due, late]).flat();
    const scenes = tell(at("sign-in"), opened(), late, ...tries);
    const waits = scenes.flatMap((scene) => ordersOf(scene, "check-connection-later"));
    expect(waits).toHaveLength(MOST_TRIES);
    expect(scenes.flatMap((scene) => ordersOf(scene, "read-setup"))).toHaveLength(MOST_TRIES + 1);
  });

  test("is read at once when the browser says that there is a network, or the person is back", () => {
    expect(kindsAfter(lost, online)).toEqual(["read-setup"]);
    expect(kindsAfter(late, hidden, returned)).toEqual(["read-setup"]);
    expect(kindsAfter(late, hidden, due)).toEqual([]);
  });

  test("is read again for a press on the button, which then leads on", () => {
    expect(kindsAfter(late, signInPressed)).toEqual(["read-setup"]);
    expect(kindsAfter(late, signInPressed, signInPressed)).toEqual([]);
    expect(kindsAfter(late, signInPressed, ready(CONFIG, false))).toContain("sign-in");
    expect(sceneAfter(late, signInPressed, late).state.session.kind).toBe("refused");
  });

  test("leaves nothing behind once it is here", () => {
    expect(sceneAfter(lost, ready(CONFIG, false)).state.session).toEqual({ kind: "signed-out" });
    expect(sceneAfter(lost, ready(CONFIG, false)).state.passed).toBeUndefined();
    expect(kindsAfter(lost, ready())).toContain("restore-session");
  });
});
