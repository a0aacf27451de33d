import { describe, expect, test } from "vitest";
import { stageOf } from "../../../../app/domain/move.ts";
import type { Event } from "../../../../app/flow/events.ts";
import { moveProgressOf } from "../../../../app/flow/tools/move.ts";
import { APP, arrived, at, left, opened, ready, returned, shows } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const FRESH = { kind: "authenticator", id: "fresh", name: "Pixel 9" } as const;
const moving = (...story: readonly Event[]) =>
  lastOf(tell(at("move"), opened(), ready(), arrived, shows(APP), ...story));

describe("a move to a new phone", () => {
  test("begins with the first way to Security info, and is kept", () => {
    expect(moveProgressOf(moving().state)).toBeUndefined();
    const scene = moving(left);
    expect(scene.state.kept.move).toEqual({ ids: [APP.id] });
    expect(ordersOf(scene, "save").at(-1)?.kept.move).toEqual({ ids: [APP.id] });
  });

  test("does not begin anew with the second way there", () => {
    const scene = moving(left, returned, shows(APP, FRESH), left);
    expect(scene.state.kept.move).toEqual({ ids: [APP.id] });
  });

  test("is over when the person says so", () => {
    const scene = moving(left, returned, shows(FRESH));
    const progress = moveProgressOf(scene.state);
    expect(progress && stageOf(progress)).toBe("moved");
    const over = moving(left, returned, shows(FRESH), { kind: "move-ended" });
    expect(over.state.kept).not.toHaveProperty("move");
  });

  test("begins on no other page", () => {
    const scene = lastOf(tell(at("scan"), opened(), ready(), arrived, shows(APP), left));
    expect(scene.state.kept).not.toHaveProperty("move");
  });
});
