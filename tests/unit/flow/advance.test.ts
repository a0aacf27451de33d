import { describe, expect, test } from "vitest";
import type { Event } from "../../../app/flow/events.ts";
import { addedOf, hereOf } from "../../../app/flow/select.ts";
import { blankState } from "../../../app/flow/state.ts";
import {
  APP,
  at,
  guide,
  leavingTo,
  left,
  opened,
  PHONE,
  ready,
  shown,
  shows,
  stillIn,
} from "./people.ts";
import { lastOf, MORNING, ordersOf, tell } from "./play.ts";

const ticked = (step: "scan" | "backup" | "install", mark: "done" | "skipped" | "unseen") =>
  ({ kind: "ticked", step, mark }) as const;

describe("the opening", () => {
  test("reads the config, and knows what was kept and where it runs", () => {
    const scene = lastOf(tell(at("start"), opened({ ticks: { install: "done" } }, "n@c.example")));
    expect(scene.commands).toEqual([{ kind: "read-setup" }]);
    expect(scene.state).toMatchObject({
      kept: { ticks: { install: "done" } },
      platform: { system: "ios" },
      today: "2026-11-23",
      hint: "n@c.example",
    });
  });

  test("forgets a jump of half a day ago, and remembers one of this morning", () => {
    const leavingAfter = (since: number) =>
      lastOf(tell(at("scan"), opened(leavingTo("security-info", "scan", since)))).state.kept
        .leaving;
    expect(leavingAfter(MORNING - 13 * 3_600_000)).toBeUndefined();
    expect(leavingAfter(MORNING - 3_600_000)).toBeDefined();
  });
});

describe("a tick", () => {
  test("is kept, and moves the person on", () => {
    const scene = lastOf(tell(at("install"), opened(), guide, ticked("install", "done")));
    expect(ordersOf(scene, "save")[0]?.kept.ticks).toEqual({ install: "done" });
  });

  test("for the pairing says that the app is installed", () => {
    const { state } = lastOf(tell(at("scan"), opened(), guide, ticked("scan", "done")));
    expect(state.kept.ticks).toEqual({ install: "done", scan: "done" });
  });

  test("that the step does not know changes nothing", () => {
    const { state } = lastOf(tell(at("scan"), opened(), guide, ticked("scan", "skipped")));
    expect(state.kept.ticks).toEqual({});
  });

  test("answers the jump that was open for its step, and no other", () => {
    const leavingAfter = (step: "scan" | "backup") =>
      lastOf(tell(at("scan"), opened(), guide, left, ticked(step, "done"))).state.kept.leaving;
    expect(leavingAfter("scan")).toBeUndefined();
    expect(leavingAfter("backup")).toBeDefined();
  });

  test("can be taken back", () => {
    const back = { kind: "unticked", step: "backup" } as const;
    const scene = lastOf(tell(at("backup"), opened(), guide, ticked("backup", "unseen"), back));
    expect(scene.state.kept.ticks).toEqual({});
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save"]);
  });
});

describe("a jump to Security info", () => {
  test("keeps what is on record now, so that the new one can be named", () => {
    const story = [
      opened(),
      ready(),
      stillIn,
      shows(APP),
      { kind: "left", from: "backup" },
    ] as const;
    const scene = lastOf(tell(at("backup"), ...story));
    expect(scene.state.kept).toMatchObject({
      baseline: ["p", "a"],
      leaving: { to: "security-info", from: "backup" },
    });
    const check = { kind: "check-pressed" } as const;
    const { state } = lastOf(tell(at("backup"), ...story, check, shows(APP, PHONE)));
    expect(addedOf(state)).toEqual([PHONE]);
    expect(hereOf(state)).toBe("done");
  });

  test("of somebody who only ticks keeps no list", () => {
    const { state } = lastOf(tell(at("scan"), opened(), guide, left));
    expect(state.kept).not.toHaveProperty("baseline");
    expect(state.kept.leaving).toMatchObject({ to: "security-info", from: "scan" });
  });
});

describe("on a computer", () => {
  const platform = { system: "computer", isInstalled: false } as const;
  const onComputer = { ...opened(), platform } as Event;

  test("the way over to the phone is drawn where the app has to be installed", () => {
    const draw = { kind: "draw-code" } as const;
    expect(lastOf(tell(at("install"), onComputer)).commands).toContainEqual(draw);
    expect(lastOf(tell(at("start"), onComputer, shown("install"))).commands).toEqual([draw]);
  });

  test("and nowhere else, nor on a phone", () => {
    expect(lastOf(tell(at("start"), onComputer, shown("scan"))).commands).toEqual([]);
    expect(lastOf(tell(at("start"), opened(), shown("install"))).commands).toEqual([]);
  });
});

describe("another page", () => {
  test("is shown without anything else being done", () => {
    const scene = lastOf(tell(at("start"), opened(), guide, shown("help")));
    expect(scene.state.route).toEqual(at("help"));
    expect(scene.commands).toEqual([]);
  });

  test("does not keep the code of the page before", () => {
    const drawn = { kind: "code-drawn", code: [[true]] } as const;
    expect(lastOf(tell(at("install"), opened(), drawn)).state.code).toEqual([[true]]);
    expect(lastOf(tell(at("install"), opened(), drawn, shown("help"))).state).not.toHaveProperty(
      "code",
    );
  });
});

test("a chosen language is kept, and changes no page", () => {
  const chosen = { kind: "language-chosen", language: "ar" } as const;
  const scene = lastOf(tell(at("start"), opened(), chosen));
  expect(ordersOf(scene, "save")[0]?.kept.language).toBe("ar");
  expect(scene.state.route.language).toBe("en");
});

test("a phone that keeps nothing is remembered as such", () => {
  const { state } = lastOf(tell(at("start"), opened(), { kind: "keeping-failed" }));
  expect(state.isKeeping).toBe(false);
});

test("to be forgotten leaves a blank page on the same route", () => {
  const forget = { kind: "forget-pressed" } as const;
  const scene = lastOf(tell(at("about"), opened({ language: "de" }), ready(), stillIn, forget));
  expect(scene.state).toEqual(blankState(at("about")));
  expect(scene.commands).toEqual([{ kind: "forget" }]);
});
