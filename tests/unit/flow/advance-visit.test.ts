import { describe, expect, test } from "vitest";
import type { Event } from "../../../app/flow/events.ts";
import { addedOf, hereOf } from "../../../app/flow/select.ts";

import {
  APP,
  at,
  fails,
  guide,
  hidden,
  leavingTo,
  left,
  nobody,
  opened,
  PHONE,
  ready,
  returned,
  shown,
  shows,
  stillIn,
} from "./people.ts";
import { lastOf, MORNING, ordersOf, play, tell } from "./play.ts";

const signedIn = [opened(), ready(), stillIn] as const;

/** Off to Microsoft's page from `scan`, and back. */
const away = [...signedIn, shows(), left, hidden, returned] as const;

const kindsAfter = (...story: Parameters<typeof tell>): readonly string[] =>
  lastOf(tell(...story)).commands.map(({ kind }) => kind);

describe("the opening", () => {
  test("reads the config, and knows what was kept and where it runs", () => {
    const scene = lastOf(tell(at("start"), opened({ ticks: { install: "done" } }, "n@c.example")));
    expect(scene.commands).toEqual([{ kind: "read-setup" }, { kind: "await-install-news" }]);
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

describe("a return from Microsoft's page", () => {
  test("asks the directory once, at once", () => {
    expect(kindsAfter(at("scan"), ...away)).toEqual(["look-up"]);
    expect(kindsAfter(at("scan"), ...away, returned)).toEqual([]);
  });

  test.each<[string, readonly Event[]]>([
    ["checks", [...signedIn, shows()]],
    ["ticks", [opened(), ready(), nobody]],
  ])(
    "that the browser reports three times is one, where Microsoft or the person %s",
    (_who, start) => {
      const before = [...start, left, hidden].map((event) => ({ event, afterMs: 5_000 }));
      const thrice = [5_000, 20, 300].map((afterMs) => ({ event: returned, afterMs }));
      const scenes = play(at("scan"), [...before, ...thrice]);
      expect(scenes.slice(-3).map(({ commands }) => commands.length)).toEqual([1, 0, 0]);
    },
  );

  test("is noticed although the clock was set back meanwhile", () => {
    const story = [...signedIn, shows(), returned].map((event, index) => ({
      event,
      afterMs: index === 4 ? -3_600_000 : 5_000,
    }));
    expect(ordersOf(lastOf(play(at("scan"), story)), "look-up")).toHaveLength(1);
  });

  test("with the pairing on record settles the step, and no more is asked", () => {
    const scene = lastOf(tell(at("scan"), ...away, shows(APP)));
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save"]);
    expect(scene.state.kept.leaving).toBeUndefined();
    expect(scene.state.lookup.kind).toBe("idle");
  });

  test("without a result opens approve, and goes on asking", () => {
    const scene = lastOf(tell(at("scan"), ...away, shows()));
    expect(scene.commands.map(({ kind }) => kind)).toEqual(["save", "go", "look-up-later"]);
    expect(ordersOf(scene, "go")).toEqual([{ kind: "go", page: "approve" }]);
  });

  test("opens approve also where the directory fails", () => {
    const scene = lastOf(tell(at("scan"), ...away, fails({ kind: "unavailable" })));
    expect(ordersOf(scene, "go")).toEqual([{ kind: "go", page: "approve" }]);
  });

  test("opens approve at once where people tick", () => {
    const scene = lastOf(tell(at("scan"), opened(), ready(), nobody, left, hidden, returned));
    expect(scene.commands).toEqual([{ kind: "go", page: "approve" }]);
  });

  test("to the backup page stays there and waits", () => {
    const story = [
      ...signedIn,
      shows(APP),
      { kind: "left", from: "backup" },
      hidden,
      returned,
    ] as const;
    expect(kindsAfter(at("backup"), ...story, shows(APP))).toEqual(["save", "look-up-later"]);
    const scene = lastOf(tell(at("backup"), ...story, shows(APP, PHONE)));
    expect(scene.state.kept.leaving).toBeUndefined();
  });

  test("moves nobody who has opened another page meanwhile", () => {
    expect(kindsAfter(at("scan"), ...away, shown("about"), shows())).not.toContain("go");
  });

  test("without having left asks, and opens nothing", () => {
    const scene = lastOf(tell(at("scan"), ...signedIn, shows(), hidden, returned, shows()));
    expect(ordersOf(scene, "go")).toEqual([]);
  });
});

describe("a page that the phone killed while the person was away", () => {
  const coming = opened(leavingTo("security-info", "scan"));
  const pagesAfter = (...story: Parameters<typeof tell>) =>
    ordersOf(lastOf(tell(...story)), "go").map(({ page }) => page);

  test("opens approve too, once nothing new is seen", () => {
    expect(pagesAfter(at("scan"), coming, ready(), stillIn)).toEqual([]);
    expect(pagesAfter(at("scan"), coming, ready(), stillIn, shows())).toEqual(["approve"]);
    expect(pagesAfter(at("scan"), coming, ready(), nobody)).toEqual(["approve"]);
    expect(pagesAfter(at("scan"), coming, guide)).toEqual(["approve"]);
  });

  test("stays where it is once the pairing is on record", () => {
    expect(pagesAfter(at("scan"), coming, ready(), stillIn, shows(APP))).toEqual([]);
  });

  test("waits with that until it is known who is signed in", () => {
    expect(pagesAfter(at("scan"), coming, returned)).toEqual([]);
    expect(pagesAfter(at("scan"), coming, ready(), hidden, returned)).toEqual([]);
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

describe("another page", () => {
  test("is shown without anything else being done", () => {
    const scene = lastOf(tell(at("start"), opened(), guide, shown("help")));
    expect(scene.state.route).toEqual(at("help"));
    expect(scene.commands).toEqual([]);
  });
});
