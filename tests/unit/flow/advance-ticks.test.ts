import { describe, expect, test } from "vitest";
import { NOTHING_KEPT } from "../../../app/domain/kept.ts";
import type { Chosen } from "../../../app/domain/programs/chosen.ts";
import type { Ticks } from "../../../app/domain/ticks.ts";
import { isSignInLost } from "../../../app/flow/select.ts";
import { at, guide, leavingTo, left, nobody, opened, ready, stillIn } from "./people.ts";
import { lastOf, ordersOf, tell } from "./play.ts";

const ticked = (step: "scan" | "backup" | "install", mark: "done" | "skipped" | "unseen") =>
  ({ kind: "ticked", step, mark }) as const;

const keepingFailed = { kind: "keeping-failed" } as const;

describe("what was ticked in another tab", () => {
  const elsewhere = (ticks: Ticks, programs?: Chosen) =>
    ({
      kind: "kept-elsewhere",
      kept: { ...NOTHING_KEPT, ticks, ...(programs && { programs }) },
      isKeeping: true,
    }) as const;

  const refused = { kind: "kept-elsewhere", kept: NOTHING_KEPT, isKeeping: false } as const;

  test("is not undone by the next save in this one", () => {
    const scene = lastOf(
      tell(
        ...([at("backup"), opened(), guide, elsewhere({ install: "done", scan: "done" })] as const),
        ticked("backup", "done"),
      ),
    );
    expect(ordersOf(scene, "save")[0]?.kept.ticks).toEqual({
      install: "done",
      scan: "done",
      backup: "done",
    });
  });

  test("counts as it is there: taken back, too, and with the programs", () => {
    const story = [opened({ ticks: { install: "done" } }), guide, elsewhere({}, { gmail: null })];
    const { kept } = lastOf(tell(at("install"), ...story)).state;
    expect(kept).toMatchObject({ ticks: {}, programs: { gmail: null } });
  });

  test("changes nothing where nothing can be kept, and nothing is taken for gone", () => {
    for (const before of [[], [keepingFailed]]) {
      const story = [opened(), guide, ticked("install", "done"), ...before, refused];
      const { state } = lastOf(tell(at("install"), ...story));
      expect(state).toMatchObject({ kept: { ticks: { install: "done" } }, isKeeping: false });
    }
  });

  test("is put together with what was only here, once the phone keeps things again", () => {
    const story = [opened(), guide, ticked("install", "done"), keepingFailed] as const;
    const { kept: theirs, ...event } = elsewhere({ backup: "skipped" });
    const kept = { ...theirs, language: "de" } as const;
    const scene = lastOf(tell(at("install"), ...story, { ...event, kept }));
    const ticks = { install: "done", backup: "skipped" };
    expect(scene.state.isKeeping).toBe(true);
    expect(ordersOf(scene, "save")).toMatchObject([{ kept: { ...kept, ticks } }]);
  });

  test("leaves whoever is signed in here with that step behind them", () => {
    const story = [opened(), ready(), stillIn, elsewhere({})];
    expect(lastOf(tell(at("start"), ...story)).state.kept.ticks).toEqual({ "sign-in": "done" });
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

  test("answers a sign-in that was lost on its way, wherever it had begun", () => {
    const { leaving } = leavingTo("sign-in", "scan");
    if (leaving === undefined) throw new Error("nobody left");
    const lost = [opened({ leaving: { ...leaving, isLost: true } }), ready(), nobody] as const;
    const skip = { kind: "ticked", step: "sign-in", mark: "skipped" } as const;
    expect(isSignInLost(lastOf(tell(at("sign-in"), ...lost)).state)).toBe(true);
    expect(isSignInLost(lastOf(tell(at("sign-in"), ...lost, skip)).state)).toBe(false);
  });

  test("of nobody who only went to Security info is asked about a lost sign-in", () => {
    const { leaving } = leavingTo("security-info", "scan");
    if (leaving === undefined) throw new Error("nobody left");
    const { state } = lastOf(
      tell(at("help"), opened({ leaving: { ...leaving, isLost: true } }), ready(), nobody),
    );
    expect(isSignInLost(state)).toBe(false);
  });
});
