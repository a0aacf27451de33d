import { describe, expect, test } from "vitest";
import type { Event } from "../../../app/flow/events.ts";
import { APP, arrived, at, leavingTo, opened, PASSWORD, PHONE, ready, shows } from "./people.ts";
import { lastOf, MORNING, ordersOf, tell } from "./play.ts";

const WEEKS_MS = 21 * 86_400_000;
const seen = { kind: "known", methods: [PASSWORD, APP], asOf: MORNING - WEEKS_MS } as const;
const answered = (isMine: boolean): Event => ({ kind: "unasked-answered", isMine });
const back = (...story: readonly Event[]) =>
  lastOf(tell(at("start"), opened({ facts: seen }), ready(), arrived, ...story));

describe("after weeks", () => {
  test("what is new is kept to be asked about, until the person says", () => {
    const { state } = back(shows(APP, PHONE));
    expect(state.kept.unasked).toEqual({ ids: [PHONE.id], since: seen.asOf });
    expect(back(shows(APP, PHONE), answered(true)).state.kept).not.toHaveProperty("unasked");
  });

  test("what was somebody else stays in view until it is off the record", () => {
    const alarm = back(shows(APP, PHONE), answered(false));
    expect(alarm.state.kept.unasked?.isAlarm).toBe(true);
    expect(ordersOf(alarm, "save")).toHaveLength(1);
    const pressed: Event = { kind: "check-pressed" };
    const still = back(shows(APP, PHONE), answered(false), pressed, shows(APP, PHONE));
    expect(still.state.kept.unasked?.isAlarm).toBe(true);
    const gone = back(shows(APP, PHONE), answered(false), pressed, shows(APP));
    expect(gone.state.kept).not.toHaveProperty("unasked");
  });

  test("nobody who comes back from Security info is asked", () => {
    const kept = { facts: seen, ...leavingTo("security-info", "backup") };
    const scene = lastOf(tell(at("start"), opened(kept), ready(), arrived, shows(APP, PHONE)));
    expect(scene.state.kept).not.toHaveProperty("unasked");
  });

  test("an answer to nothing changes nothing", () => {
    const scene = back(shows(APP), answered(false));
    expect(scene.state).toBe(scene.before);
  });
});
