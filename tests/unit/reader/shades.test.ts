import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  brighten,
  double,
  type Shades,
  sharpen,
  shrink,
  stepTo,
  toFrame,
  toShades,
} from "../../../app/reader/shades.ts";

const anyShades: fc.Arbitrary<Shades> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
  .chain(([width, height]) =>
    fc
      .uint8ClampedArray({ minLength: width * height, maxLength: width * height })
      .map((data) => ({ width, height, data })),
  );

const furthest = (one: Shades, other: Shades): number =>
  Math.max(...one.data.map((shade, at) => Math.abs(shade - (other.data[at] ?? 0))));

describe("the shades of a picture", () => {
  test("come back out of its colours", () => {
    fc.assert(
      fc.property(anyShades, (shades) => {
        expect(toShades(toFrame(shades))).toEqual(shades);
      }),
    );
  });

  test("are bright where a colour looks bright", () => {
    const [red, green, blue] = [0, 1, 2].map((channel) => {
      const data = new Uint8ClampedArray([0, 0, 0, 255]);
      data[channel] = 255;
      return toShades({ data, width: 1, height: 1 }).data[0] ?? 0;
    });
    expect(green).toBeGreaterThan(red ?? 0);
    expect(red).toBeGreaterThan(blue ?? 0);
  });

  test("are flat after whatever is done to a flat picture", () => {
    fc.assert(
      fc.property(
        anyShades,
        fc.nat(255),
        fc.integer({ min: 1, max: 6 }),
        (shades, shade, reach) => {
          const flat = { ...shades, data: shades.data.slice().fill(shade) };
          for (const made of [sharpen(flat, reach, 4), double(flat), brighten(flat)])
            expect(new Set(made.data).size).toBe(1);
          expect(new Set([...sharpen(flat, reach, 4).data, ...double(flat).data])).toEqual(
            new Set([shade]),
          );
        },
      ),
    );
  });

  test("are themselves no other afterwards", () => {
    fc.assert(
      fc.property(anyShades, (shades) => {
        const before = shades.data.slice();
        for (const change of [(s: Shades) => sharpen(s, 2, 3), double, brighten]) change(shades);
        shrink(shades, 2);
        expect(shades.data).toEqual(before);
      }),
    );
  });

  test("are twice as many each way when doubled, and close to themselves when shrunk again", () => {
    fc.assert(
      fc.property(anyShades, (shades) => {
        const doubled = double(shades);
        expect([doubled.width, doubled.height]).toEqual([2 * shades.width, 2 * shades.height]);
        const smooth = { ...shades, data: shades.data.map((shade) => 100 + shade / 16) };
        expect(furthest(shrink(double(smooth), 2), smooth)).toBeLessThanOrEqual(16);
      }),
    );
  });

  test("are told apart further by sharpening: an edge stays where it is, and gets steeper", () => {
    const data = Uint8ClampedArray.from({ length: 40 }, (_, x) => (x < 20 ? 110 : 140));
    const { data: made } = sharpen({ width: 40, height: 1, data }, 3, 4);
    expect((made[20] ?? 0) - (made[19] ?? 0)).toBeGreaterThan(100);
    expect(made[0]).toBe(110);
    expect(made[39]).toBe(140);
  });

  test("are never more than wanted once they are shrunk", () => {
    fc.assert(
      fc.property(anyShades, fc.integer({ min: 1, max: 400 }), (shades, most) => {
        const step = stepTo(toFrame(shades), most);
        expect(shrink(shades, step).data.length).toBeLessThanOrEqual(most);
        if (shades.data.length <= most) expect(step).toBe(1);
      }),
    );
  });
});
