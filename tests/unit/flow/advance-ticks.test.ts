import { describe, expect, test } from "vitest";
import { at, guide, left, opened } from "./people.ts";
import { lastOf, ordersOf, tell } from "./play.ts";

const ticked = (step: "scan" | "backup" | "install", mark: "done" | "skipped" | "unseen") =>
  ({ kind: "ticked", step, mark }) as const;

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
