import fc, { type Arbitrary } from "fast-check";
import type { PracticeMove, Setting } from "../../../app/domain/practice.ts";

export const anySetting: Arbitrary<Setting> = fc.constantFrom("phone", "screens");

const anyTyped = fc.oneof(
  fc.integer({ min: 10, max: 12 }).map(String),
  fc.constantFrom("", "7", "١٢", "۱۱", "123", "4x"),
  fc.string({ maxLength: 4 }),
);

/** Few numbers, so that the right one is typed now and then. */
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 12 }) },
  fc.constantFrom(99, 0, -1, 1e9, Number.NaN, 41.5),
);

export const anyPracticeMove: Arbitrary<PracticeMove> = fc.oneof(
  fc.record({ kind: fc.constant("number-shown" as const), on: anySetting, number: anyNumber }),
  fc.record({ kind: fc.constant("approved" as const), typed: anyTyped }),
  fc.record({ kind: fc.constant("told-it" as const), hasReported: fc.boolean() }),
  fc.constantFrom<PracticeMove>(
    { kind: "request-opened" },
    { kind: "stepped-aside" },
    { kind: "denied" },
    { kind: "went-on" },
    { kind: "went-on" },
    { kind: "began-again" },
  ),
);
