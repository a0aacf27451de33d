import { describe, expect, test } from "vitest";
import { MOST_TRIES } from "../../../app/domain/backoff.ts";
import type { Event } from "../../../app/flow/events.ts";
import { isStranded } from "../../../app/flow/select.ts";
import { CONFIG } from "./any-event.ts";
import {
  at,
  fails,
  hidden,
  nobody,
  opened,
  ready,
  returned,
  shown,
  signInPressed,
  stillIn,
} from "./people.ts";
import { lastOf, ordersOf, tell } from "./play.ts";

const signedOut = [opened(), ready(CONFIG, false)] as const;
const turnedBack: Event = { kind: "leaving-failed", fault: { kind: "offline" } };
const stranded = [...signedOut, signInPressed, turnedBack] as const;
const due: Event = { kind: "connection-due", ticket: 0 };
const reached: Event = { kind: "connection-checked", ticket: 0 };
const stillGone: Event = { ...reached, fault: { kind: "offline" } };
const online: Event = { kind: "connection-changed", isOnline: true };
const gone: Event = { kind: "connection-changed", isOnline: false };

const kindsAfter = (...events: readonly Event[]): readonly string[] =>
  lastOf(tell(at("sign-in"), ...events)).commands.map(({ kind }) => kind);
const stateAfter = (...events: readonly Event[]) => lastOf(tell(at("sign-in"), ...events)).state;

describe("the browser’s word that there is no network", () => {
  test("keeps nobody from trying to sign in", () => {
    expect(kindsAfter(...signedOut, gone, signInPressed)).toEqual(["save", "sign-in"]);
  });
});

describe("a sign-in that was turned back for want of a network", () => {
  test("says so, and asks again by itself, ever more seldom, but not for ever", () => {
    const tries = Array.from({ length: MOST_TRIES }, () => [due, stillGone]).flat();
    const scenes = tell(at("sign-in"), ...stranded, ...tries);
    const waits = scenes.flatMap((scene) => ordersOf(scene, "check-connection-later"));
    expect(waits).toHaveLength(MOST_TRIES);
    expect(waits[0]?.afterMs).toBe(3_000);
    expect(waits.at(-1)?.afterMs).toBe(60_000);
    expect(isStranded(lastOf(scenes).state)).toBe(true);
  });

  test("asks at once when the browser says that there is a network, or the person is back", () => {
    expect(kindsAfter(...stranded, online)).toEqual(["check-connection"]);
    expect(kindsAfter(...stranded, hidden, returned)).toEqual(["check-connection"]);
  });

  test("asks nothing out of sight", () => {
    expect(kindsAfter(...stranded, hidden, { kind: "connection-due", ticket: -1 })).toEqual([]);
    expect(kindsAfter(...stranded, hidden, due)).toEqual([]);
    expect(kindsAfter(...stranded, hidden, online)).toEqual([]);
  });

  test("takes its notice back once the page answers, and leaves only by another press", () => {
    expect(kindsAfter(...stranded, due, reached)).toEqual(["restore-session"]);
    const state = stateAfter(...stranded, due, reached, nobody);
    expect(state.session).toEqual({ kind: "signed-out" });
    expect(state.passed).toEqual({ kind: "offline" });
    expect(kindsAfter(...stranded, due, reached, nobody, signInPressed)).toEqual([
      "save",
      "sign-in",
    ]);
  });

  test("finds whoever was signed in all the while", () => {
    const state = stateAfter(...stranded, due, reached, stillIn);
    expect(state.session.kind).toBe("signed-in");
  });

  test("says that the network is back until the next page or press", () => {
    const back = [...stranded, due, reached, nobody] as const;
    expect(stateAfter(...back, shown("install"))).not.toHaveProperty("passed");
    expect(stateAfter(...back, signInPressed)).not.toHaveProperty("passed");
  });

  test("goes on by itself too where another network’s page was in the way", () => {
    const caught: Event = { kind: "leaving-failed", fault: { kind: "intercepted" } };
    const story = [...signedOut, signInPressed, caught] as const;
    expect(kindsAfter(...story)).toEqual(["save", "check-connection-later"]);
    expect(stateAfter(...story, due, reached, nobody).passed).toEqual({ kind: "intercepted" });
  });
});

test("what does not pass by itself is not asked about", () => {
  const refused: Event = { kind: "leaving-failed", fault: { kind: "forbidden" } };
  expect(kindsAfter(...signedOut, signInPressed, refused)).toEqual(["save"]);
  expect(kindsAfter(...signedOut, signInPressed, refused, due)).toEqual([]);
});

test("a late answer counts for nothing once the person tries again", () => {
  const story = [...stranded, due, signInPressed, reached] as const;
  expect(kindsAfter(...story)).toEqual([]);
  expect(stateAfter(...story).session.kind).toBe("leaving");
});

test("a look-up that had no network is not mistaken for a sign-in that had none", () => {
  const story = [...signedOut, stillIn, fails({ kind: "offline" }), due] as const;
  expect(kindsAfter(...story)).toEqual([]);
});
