import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Platform } from "../../../app/domain/platform.ts";
import {
  type Device,
  type Finding,
  markOf,
  NO_READINGS,
  type Readings,
} from "../../../app/domain/readiness.ts";
import { findingsOf, isOfPhone, summarise } from "../../../app/domain/readiness-findings.ts";
import { questionsFor, stateOfAnswer } from "../../../app/domain/readiness-questions.ts";
import { IPHONE } from "../flow/any-event.ts";
import { anyPlatform, anyReadings } from "./any-readings.ts";

const ANDROID: Platform = { ...IPHONE, system: "android" };
const COMPUTER: Platform = { ...IPHONE, system: "computer" };
const known = (platform: Platform) => ({ platform, isKeeping: true });

const DEVICE: Device = { camera: "there", version: 18, roomBytes: 1e9 };
const reached = { host: true, signIn: true, graph: true, skewMs: 120 };
const done = (change: object = {}): Readings["reach"] => ({
  kind: "done",
  reached: { ...reached, ...change },
});
const GOOD: Readings = {
  device: DEVICE,
  reach: done(),
  answers: { lock: "yes", space: "yes", notifications: "yes", store: "yes", profile: "no" },
};

const stateIn = (readings: Readings, check: Finding["check"], platform = IPHONE): string =>
  findingsOf(readings, known(platform)).find((finding) => finding.check === check)?.state ?? "";

describe("a phone on which all is well", () => {
  test.each([IPHONE, ANDROID, COMPUTER])("is ready ($system)", (platform) => {
    expect(summarise(GOOD, known(platform))).toEqual({ kind: "ready" });
  });

  test("still has questions while one of them is open", () => {
    const { lock: _open, ...answers } = GOOD.answers;
    expect(summarise({ ...GOOD, answers }, known(IPHONE))).toEqual({ kind: "questions" });
    expect(summarise({ ...GOOD, answers }, known(COMPUTER))).toEqual({ kind: "ready" });
  });

  test("does not wait for answers that only Android has", () => {
    const answers = { lock: "yes", space: "yes", notifications: "yes" } as const;
    expect(summarise({ ...GOOD, answers }, known(IPHONE))).toEqual({ kind: "ready" });
    expect(summarise({ ...GOOD, answers }, known(ANDROID))).toEqual({ kind: "questions" });
  });
});

describe("what needs a look", () => {
  test.each<[string, Finding["check"], string, Readings]>([
    [
      "a clock that is ten minutes off",
      "clock",
      "wrong",
      { ...GOOD, reach: done({ skewMs: 6e5 }) },
    ],
    ["Graph out of reach", "graph", "not-reached", { ...GOOD, reach: done({ graph: false }) }],
    [
      "a camera that is refused",
      "camera",
      "refused",
      { ...GOOD, device: { ...DEVICE, camera: "refused" } },
    ],
    ["a system that is old", "version", "old", { ...GOOD, device: { ...DEVICE, version: 15 } }],
    [
      "a browser with little room",
      "storage",
      "low",
      { ...GOOD, device: { ...DEVICE, roomBytes: 5e6 } },
    ],
  ])("is %s", (_name, check, state, readings) => {
    expect(stateIn(readings, check)).toBe(state);
    expect(summarise(readings, known(IPHONE))).toEqual({ kind: "looks", count: 1 });
  });

  test("is an app around the page, and a browser that keeps nothing", () => {
    const platform: Platform = { ...IPHONE, inApp: "outlook" };
    const summary = summarise(GOOD, { platform, isKeeping: false });
    expect(summary).toEqual({ kind: "looks", count: 2 });
  });

  test("is a phone without a screen lock, and one with a part for work", () => {
    const answers = { ...GOOD.answers, lock: "no", profile: "yes" } as const;
    expect(summarise({ ...GOOD, answers }, known(ANDROID))).toEqual({ kind: "looks", count: 2 });
  });

  test("is no camera that is missing: the link needs none", () => {
    const readings: Readings = { ...GOOD, device: { ...DEVICE, camera: "absent" } };
    expect(summarise(readings, known(IPHONE))).toEqual({ kind: "ready" });
  });
});

describe("the system’s version", () => {
  const { version: _untold, ...untold } = DEVICE;
  const asking: Readings = { ...GOOD, device: untold };

  test("is asked where the browser does not tell it", () => {
    expect(stateIn(asking, "version")).toBe("asked");
    expect(summarise(asking, known(IPHONE))).toEqual({ kind: "questions" });
  });

  test.each([
    ["yes", "fine"],
    ["no", "old"],
    ["unknown", "unknown"],
  ] as const)("is what the person says: %s is %s", (version, state) => {
    const answers = { ...GOOD.answers, version };
    expect(stateIn({ ...asking, answers }, "version")).toBe(state);
  });

  test("is held to another minimum on Android", () => {
    const device = { ...DEVICE, version: 9 };
    expect(stateIn({ ...GOOD, device }, "version", ANDROID)).toBe("fine");
    expect(stateIn({ ...GOOD, device }, "version", IPHONE)).toBe("old");
  });
});

test("without a sign-in Microsoft is not asked, and that is no fault of the phone", () => {
  const readings: Readings = { ...GOOD, reach: { kind: "done", reached: { host: true } } };
  expect(stateIn(readings, "sign-in")).toBe("not-asked");
  expect(stateIn(readings, "graph")).toBe("not-asked");
  expect(stateIn(readings, "clock")).toBe("unknown");
  expect(summarise(readings, known(IPHONE))).toEqual({ kind: "ready" });
});

test("before a press nothing is claimed", () => {
  const findings = findingsOf(NO_READINGS, { isKeeping: true });
  expect(findings.map(markOf)).toEqual(findings.map(() => "open"));
  expect(summarise(NO_READINGS, { isKeeping: true })).toEqual({ kind: "not-yet" });
});

describe("any readings", () => {
  test("have one finding for each check, and always the same ones", () => {
    const checks = findingsOf(NO_READINGS, { isKeeping: true }).map(({ check }) => check);
    fc.assert(
      fc.property(anyReadings, anyPlatform, fc.boolean(), (readings, platform, isKeeping) => {
        const findings = findingsOf(readings, { platform, isKeeping });
        expect(findings.map(({ check }) => check)).toEqual(checks);
      }),
    );
  });

  test("are called ready only if nothing at all needs a look or an answer", () => {
    fc.assert(
      fc.property(anyReadings, anyPlatform, fc.boolean(), (readings, platform, isKeeping) => {
        const { system } = platform;
        const marks = findingsOf(readings, { platform, isKeeping })
          .filter((finding) => system !== "computer" || !isOfPhone(finding))
          .map(markOf);
        const answered = questionsFor(system).map((question) =>
          stateOfAnswer(question, readings.answers[question]),
        );
        const all: readonly string[] = [...marks, ...answered];
        const isOpen = all.includes("look") || all.includes("asked");
        const summary = summarise(readings, { platform, isKeeping });
        if (summary.kind === "ready") expect(isOpen).toBe(false);
        if (summary.kind === "looks") {
          expect(summary.count).toBe(all.filter((mark) => mark === "look").length);
        }
      }),
    );
  });
});
