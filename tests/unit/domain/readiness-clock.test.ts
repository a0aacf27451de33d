import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockOf } from "../../../app/domain/readiness-clock.ts";

describe("this device’s clock", () => {
  test.each([
    [0, "fine"],
    [29_999, "fine"],
    [-29_999, "fine"],
    [30_000, "off"],
    [-300_000, "off"],
    [300_001, "wrong"],
    [-86_400_000, "wrong"],
    [undefined, "unknown"],
    [Number.NaN, "unknown"],
  ])("that is %s ms ahead is %s", (skewMs, state) => {
    expect(clockOf(skewMs).state).toBe(state);
  });

  test("is judged alike ahead and behind, and never better the further it is off", () => {
    const order = ["fine", "off", "wrong"];
    const any = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        expect(clockOf(-near).state).toBe(clockOf(near).state);
        expect(order.indexOf(clockOf(near).state)).toBeLessThanOrEqual(
          order.indexOf(clockOf(far).state),
        );
      }),
    );
  });
});
