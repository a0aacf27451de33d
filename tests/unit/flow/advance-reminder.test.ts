import { expect, test } from "vitest";
import type { Platform } from "../../../app/domain/platform.ts";
import type { Event } from "../../../app/flow/events.ts";
import { CONFIG, IPHONE } from "./any-event.ts";
import { at, opened, ready, shown } from "./people.ts";
import { lastOf, ordersOf, tell } from "./play.ts";

const words = { title: "Last day", text: "Start here" };
const pressed: Event = { kind: "reminder-pressed", ...words };
const withDeadline = ready({ ...CONFIG, deadline: "2026-12-01" });
const openedOn = (platform: Platform): Event => ({ ...opened(), platform }) as Event;

const waysAfter = (...events: readonly Event[]): readonly string[] =>
  ordersOf(lastOf(tell(at("start"), ...events)), "save-reminder").map(({ way }) => way);

test("a press makes the entry for the organisation’s day, in the words of the page", () => {
  const [order] = ordersOf(
    lastOf(tell(at("start"), opened(), withDeadline, pressed)),
    "save-reminder",
  );
  expect(order?.reminder).toEqual({ date: "2026-12-01", ...words });
});

test("it is a file to download, but for an app on iOS, whose files reach no calendar", () => {
  const installed = { ...IPHONE, isInstalled: true };
  expect(waysAfter(opened(), withDeadline, pressed)).toEqual(["download"]);
  expect(waysAfter(openedOn(installed), withDeadline, pressed)).toEqual(["share"]);
  const android = { ...installed, system: "android" } as const;
  expect(waysAfter(openedOn(android), withDeadline, pressed)).toEqual(["download"]);
});

test("without a day there is nothing to remind of", () => {
  expect(waysAfter(opened(), ready(), pressed)).toEqual([]);
});

test("pressed twice, it is made once", () => {
  const made = tell(at("start"), opened(), withDeadline, pressed, pressed);
  expect(made[2]?.state.reminder).toBe("waiting");
  expect(ordersOf(lastOf(made), "save-reminder")).toEqual([]);
});

test("what came of it is said until the next page", () => {
  const story = [opened(), withDeadline, pressed, { kind: "reminder-saved", outcome: "failed" }];
  const failed = story as readonly Event[];
  expect(lastOf(tell(at("start"), ...failed)).state.reminder).toBe("failed");
  expect(lastOf(tell(at("start"), ...failed, shown("help"))).state.reminder).toBe("none");
});
