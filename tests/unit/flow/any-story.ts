import fc, { type Arbitrary } from "fast-check";
import { ok } from "../../../app/domain/result.ts";
import type { Event } from "../../../app/flow/events.ts";

import { account, anyEvent, CONFIG, IPHONE } from "./any-event.ts";

/** What happens, and how long after what happened before; clocks are also set back. */
export type Move = { readonly event: Event; readonly afterMs: number };

const anyMove: Arbitrary<Move> = fc.record({
  event: anyEvent,
  afterMs: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
    fc.constantFrom(-3_600_000, 13 * 3_600_000),
  ),
});

const opening: Move = {
  event: {
    kind: "opened",
    kept: { ticks: {}, facts: { kind: "unknown" } },
    isKeeping: true,
    isOnline: true,
    platform: IPHONE,
    at: 0,
    today: "2026-11-23",
  },
  afterMs: 0,
};
const setup: Move = {
  event: { kind: "setup-read", setup: { kind: "ready", config: CONFIG }, hasTraces: true },
  afterMs: 0,
};
const session: Move = {
  event: { kind: "session-restored", result: ok({ account, hasArrived: true }) },
  afterMs: 0,
};

/** Half of the stories begin with somebody signed in. */
export const anyStory: Arbitrary<readonly Move[]> = fc
  .tuple(
    fc.constantFrom<readonly Move[]>(
      [],
      [opening],
      [opening, setup, session],
      [opening, setup, session],
    ),
    fc.array(anyMove, { maxLength: 30, size: "max" }),
  )
  .map(([before, moves]) => [...before, ...moves]);
