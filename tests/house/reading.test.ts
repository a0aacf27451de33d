import { describe, expect, test } from "vitest";
import { averageOf, gradeOf, grades } from "../bench/reading-grade.ts";

describe("the English of the pages", () => {
  test("is at US grade 6 or lower on average", () => {
    expect(averageOf(grades())).toBeLessThanOrEqual(6);
  });

  test.each(grades().map(({ page }) => page))("is at grade 8 or lower on %s", (page) => {
    expect(gradeOf(page).grade).toBeLessThanOrEqual(8);
  });
});
