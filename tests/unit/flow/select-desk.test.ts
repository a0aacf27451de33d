import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DeskReport } from "../../../app/domain/desk-report.ts";
import type { Fault } from "../../../app/domain/faults.ts";
import type { Platform } from "../../../app/domain/platform.ts";
import { readDeskCode } from "../../../app/domain/read-desk-code.ts";
import type { Page } from "../../../app/domain/routes.ts";
import type { Event } from "../../../app/flow/events.ts";
import { hereOf } from "../../../app/flow/select.ts";
import { deskCodeOf } from "../../../app/flow/select-desk.ts";
import { blankState, type State } from "../../../app/flow/state.ts";
import { anyRoute, IPHONE } from "./any-event.ts";
import { anyStory } from "./any-story.ts";
import {
  APP,
  at,
  fails,
  guide,
  leavingTo,
  nobody,
  opened,
  ready,
  refused,
  setupRead,
  shown,
  shows,
  signInPressed,
  stillIn,
  tickingConfig,
} from "./people.ts";
import { lastOf, play, tell } from "./play.ts";

const VERSION = "1.4.2";

const reportOf = (state: State, version = VERSION): DeskReport => {
  const read = readDeskCode(deskCodeOf(state, version) ?? "");
  if (read.kind === "fault") throw new Error(`no code: ${read.fault.kind}`);
  return read.value;
};

const reportAfter = (...events: readonly Event[]): DeskReport =>
  reportOf(lastOf(tell(at("scan"), ...events)).state);

const openedOn = (platform: Partial<Platform>): Event => ({
  ...(opened() as Event & { kind: "opened" }),
  platform: { ...IPHONE, ...platform },
});

describe("the code says", () => {
  test("nothing before the device is known", () => {
    expect(deskCodeOf(blankState(at("help")), VERSION)).toBeUndefined();
  });

  test("the step that is next, whatever page it is read on", () => {
    for (const page of ["help", "about", "scan"] as const satisfies readonly Page[]) {
      const { step } = reportAfter(opened(), ready(), stillIn, shows(APP), shown(page));
      expect(step).toBe("backup");
    }
    expect(reportAfter(opened(), guide).step).toBe("sign-in");
  });

  test.each<[string, readonly Event[], DeskReport["mode"]]>([
    ["the config is not here yet", [opened()], "waiting"],
    ["somebody is being looked for", [opened(), ready()], "waiting"],
    ["somebody leaves for Microsoft", [opened(), ready(), nobody, signInPressed], "waiting"],
    ["there is no config", [opened(), setupRead({ kind: "missing" })], "no-config"],
    ["it is broken", [opened(), setupRead({ kind: "broken", faults: [] })], "broken-config"],
    ["it has no sign-in", [opened(), guide], "guide"],
    ["nobody is signed in", [opened(), ready(), nobody], "signed-out"],
    ["nobody got in", [opened(), ready(), refused], "signed-out"],
    ["Graph is asked", [opened(), ready(), stillIn], "checks"],
    [
      "Graph answers with a fault",
      [opened(), ready(), stillIn, fails({ kind: "unavailable" })],
      "checks",
    ],
    ["the config wants ticks", [opened(), tickingConfig, stillIn], "ticks"],
    [
      "Graph may not be asked",
      [opened(), ready(), stillIn, fails({ kind: "forbidden" })],
      "not-allowed",
    ],
    [
      "nobody consented",
      [opened(), ready(), stillIn, fails({ kind: "consent-needed" })],
      "not-allowed",
    ],
  ])("who ticks the steps: %s", (_when, events, mode) => {
    expect(reportAfter(...events).mode).toBe(mode);
  });

  test.each<[Partial<Platform>, DeskReport["system"], DeskReport["place"]]>([
    [{}, "ios", "browser"],
    [{ browser: "firefox" }, "ios", "other-browser"],
    [{ system: "android", browser: "chrome" }, "android", "browser"],
    [{ system: "android", browser: "samsung" }, "android", "other-browser"],
    [{ system: "computer", browser: "edge" }, "computer", "browser"],
    [{ isInstalled: true }, "ios", "home-screen"],
    [{ inApp: "teams" }, "ios", "in-app"],
  ])("the device and where it shows the app: %o", (platform, system, place) => {
    expect(reportAfter(openedOn(platform))).toMatchObject({ system, place });
  });

  test.each<[Fault, DeskReport["fault"]]>([
    [{ kind: "offline" }, "offline"],
    [{ kind: "throttled", retryAfterMs: 9_000 }, "throttled"],
    [{ kind: "step-up", claims: "{}" }, "step-up"],
    [{ kind: "unexpected", code: "graph-418" }, "unexpected-graph"],
    [{ kind: "unexpected", code: "AADSTS50011" }, "unexpected-sign-in"],
    [{ kind: "unexpected", code: "graphical" }, "unexpected-sign-in"],
  ])("what went wrong, also once it is over: %o", (fault, said) => {
    const story = [opened(), ready(), stillIn, fails(fault), shown("help")];
    expect(reportAfter(...story).fault).toBe(said);
    const over = [...story, { kind: "returned", at: 0, today: "2026-11-23", isThawed: false }];
    expect(reportAfter(...(over as Event[]), shows(APP)).fault).toBe(said);
  });

  test("that a sign-in was lost on the way", () => {
    const { leaving } = leavingTo("sign-in", "sign-in");
    const lost = leaving && { leaving: { ...leaving, isLost: true as const } };
    expect(reportAfter(opened(lost), ready(), nobody).fault).toBe("state-lost");
  });

  test("nothing of what went wrong before everything was deleted", () => {
    const gone: Event = { kind: "forget-pressed" };
    const { state } = lastOf(tell(at("about"), opened(), ready(), refused, gone));
    expect(state.lastFault).toBeUndefined();
  });

  test.each([
    ["0.1.0", 0, 1],
    ["1.19.9", 1, 19],
    ["12.34.5", 4, 19],
    ["none", 0, 0],
  ])("the version, coarsely: %s", (version, major, minor) => {
    const { state } = lastOf(tell(at("help"), opened()));
    expect(reportOf(state, version).version).toEqual({ major, minor });
  });
});

describe("in any story", () => {
  test("there is a code once the app is open, and it says the step in the plan", () => {
    fc.assert(
      fc.property(anyRoute, anyStory, (route, story) => {
        const scenes = play(route, [{ event: opened(), afterMs: 0 }, ...story]);
        for (const { state } of scenes.filter((scene) => scene.state.platform !== undefined)) {
          expect(reportOf(state).step).toBe(hereOf(state));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the last fault is the last one that was shown", () => {
    fc.assert(
      fc.property(anyRoute, anyStory, (route, story) => {
        let last: Fault | undefined;
        for (const { event, state } of play(route, story)) {
          if (event.kind === "forget-pressed") last = undefined;
          if (state.lookup.kind === "failed") last = state.lookup.fault;
          if (state.session.kind === "refused") last = state.session.fault;
          expect(state.lastFault).toEqual(last);
        }
      }),
      { numRuns: 200 },
    );
  });
});
