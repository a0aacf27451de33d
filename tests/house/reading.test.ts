import { describe, expect, test } from "vitest";
import {
  averageOf,
  grades,
  guideGrades,
  itGuideGrades,
  kitGrades,
} from "../bench/reading-grade.ts";

describe("the English of the pages", () => {
  test("is at US grade 6 or lower on average", () => {
    expect(averageOf(grades())).toBeLessThanOrEqual(6);
  });

  test.each(grades())("is at grade 8 or lower on $page", ({ grade }) => {
    expect(grade).toBeLessThanOrEqual(8);
  });
});

describe("the English of what IT sends", () => {
  test.each(kitGrades())("is at grade 6 or lower in $page", ({ grade }) => {
    expect(grade).toBeLessThanOrEqual(6);
  });
});

describe("the English of the guides", () => {
  const guides = guideGrades();

  test("is at US grade 6 or lower on average", () => {
    expect(averageOf(guides)).toBeLessThanOrEqual(6);
  });

  test.each(guides)("is at grade 8 or lower on $page", ({ grade }) => {
    expect(grade).toBeLessThanOrEqual(8);
  });
});

describe("the English of the guides for IT", () => {
  test.each(itGuideGrades())("is at grade 8 or lower on $page", ({ grade }) => {
    expect(grade).toBeLessThanOrEqual(8);
  });
});
