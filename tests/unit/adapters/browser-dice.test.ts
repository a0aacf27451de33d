import { afterEach, expect, test, vi } from "vitest";
import { browserDice } from "../../../app/adapters/browser-dice.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("each number of two digits comes from as many bytes as the others", () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  vi.stubGlobal("crypto", {
    getRandomValues: (room: Uint8Array) => room.fill(bytes.shift() ?? 0),
  });
  const drawn = Array.from({ length: 180 }, () => browserDice.drawTwoDigits());
  const counts = new Map<number, number>();
  for (const number of drawn) counts.set(number, (counts.get(number) ?? 0) + 1);
  expect(Math.min(...drawn)).toBe(10);
  expect(Math.max(...drawn)).toBe(99);
  expect([...counts.values()].every((count) => count === 2)).toBe(true);
});

test("a byte that would favour some numbers is drawn anew", () => {
  const bytes = [255, 180, 32];
  vi.stubGlobal("crypto", {
    getRandomValues: (room: Uint8Array) => room.fill(bytes.shift() ?? 0),
  });
  expect(browserDice.drawTwoDigits()).toBe(42);
  expect(bytes).toEqual([]);
});
