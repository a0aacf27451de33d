import { describe, expect, test } from "vitest";
import type { Event } from "../../../app/flow/events.ts";
import { isScreenNeeded } from "../../../app/flow/select.ts";
import { blankState } from "../../../app/flow/state.ts";
import {
  APP,
  at,
  guide,
  hidden,
  opened,
  ready,
  returned,
  shown,
  shows,
  stillIn,
} from "./people.ts";
import { lastOf, tell } from "./play.ts";

const isNeededAfter = (page: "scan" | "approve" | "backup", ...events: readonly Event[]): boolean =>
  isScreenNeeded(lastOf(tell(at(page), ...events)).state);

const ticked: Event = { kind: "ticked", step: "scan", mark: "done" };

describe("the screen is needed", () => {
  test.each(["scan", "approve"] as const)("on %s, while the step is open", (page) => {
    expect(isNeededAfter(page, opened(), guide)).toBe(true);
    expect(isNeededAfter(page, opened(), guide, ticked)).toBe(false);
    expect(isNeededAfter(page, opened(), ready(), stillIn, shows())).toBe(true);
    expect(isNeededAfter(page, opened(), ready(), stillIn, shows(APP))).toBe(false);
  });

  test("only in view, and again at the return", () => {
    expect(isNeededAfter("scan", opened(), guide, hidden)).toBe(false);
    expect(isNeededAfter("scan", opened(), guide, hidden, returned)).toBe(true);
  });

  test("on no other page", () => {
    expect(isNeededAfter("backup", opened(), guide)).toBe(false);
    expect(isNeededAfter("scan", opened(), guide, shown("help"))).toBe(false);
  });

  test("not before what is kept has been read", () => {
    expect(isScreenNeeded(blankState(at("scan")))).toBe(false);
  });
});
