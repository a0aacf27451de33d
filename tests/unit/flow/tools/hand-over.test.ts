import { describe, expect, test } from "vitest";
import type { Event } from "../../../../app/flow/events.ts";
import { IPHONE } from "../any-event.ts";
import { at, opened, shown } from "../people.ts";
import { lastOf, ordersOf, tell } from "../play.ts";

const platform = { ...IPHONE, system: "computer" } as const;
const onComputer = { ...opened({ ticks: { install: "done" } }), platform } as Event;
const drawn: Event = { kind: "code-drawn", code: [[true]] };

describe("going on with another device", () => {
  test("a computer draws the way over, with what is ticked, where the phone is needed", () => {
    const draw = { kind: "draw-code", route: at("install"), ticks: { install: "done" } };
    expect(lastOf(tell(at("install"), onComputer)).commands).toContainEqual(draw);
    const later = lastOf(tell(at("start"), onComputer, shown("scan")));
    expect(ordersOf(later, "draw-code")).toHaveLength(1);
  });

  test("a tick more is drawn at once", () => {
    const ticked: Event = { kind: "ticked", step: "scan", mark: "done" };
    const [draw] = ordersOf(lastOf(tell(at("scan"), onComputer, ticked)), "draw-code");
    expect(draw?.ticks).toEqual({ install: "done", scan: "done" });
  });

  test("nothing is drawn elsewhere, nor on a phone", () => {
    const elsewhere = lastOf(tell(at("start"), onComputer, shown("backup")));
    expect(ordersOf(elsewhere, "draw-code")).toEqual([]);
    const byPhone = lastOf(tell(at("start"), opened(), shown("install")));
    expect(ordersOf(byPhone, "draw-code")).toEqual([]);
  });

  test("a code that could not be drawn is drawn once there is a network again", () => {
    const lost: Event = { kind: "code-lost" };
    const back: Event = { kind: "connection-changed", isOnline: true };
    const scenes = tell(at("install"), onComputer, lost, back);
    expect(scenes[1]?.state.code).toBe("lost");
    expect(ordersOf(lastOf(scenes), "draw-code")).toHaveLength(1);
    expect(ordersOf(lastOf(tell(at("install"), onComputer, drawn, back)), "draw-code")).toEqual([]);
  });

  test("the code of the page before is gone", () => {
    expect(lastOf(tell(at("install"), onComputer, drawn)).state.code).toEqual([[true]]);
    expect(lastOf(tell(at("install"), onComputer, drawn, shown("help"))).state.code).toBe(
      undefined,
    );
  });

  test("what a link brought is said until it is read", () => {
    const brought: Event = {
      kind: "marks-brought",
      by: "link",
      code: { kind: "ok", value: { scan: "done" } },
    };
    const scenes = tell(at("scan"), opened(), brought, { kind: "brought-read" });
    expect(scenes[1]?.state.brought).toEqual({ kind: "added", by: "link", count: 1 });
    expect(scenes[2]?.state.brought).toEqual({ kind: "nothing" });
  });
});
