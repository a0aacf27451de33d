import { describe, expect, test } from "vitest";
import { measurePages } from "../bench/page-sizes.ts";
import { dist } from "./steps/office.ts";

describe("the built pages", async () => {
  const pages = await measurePages(dist, false);

  test("are there", () => {
    expect(pages).not.toHaveLength(0);
  });

  test("keep within their budget, and none brings MSAL before it is asked for", () => {
    const faulty = pages.filter(({ faults }) => faults.length > 0);
    expect(faulty.map(({ page, faults }) => `${page}: ${faults.join(", ")}`)).toEqual([]);
  });
});
