import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measurePages } from "../bench/page-sizes.ts";
import { HOUSE } from "./house-copy.ts";

const dist = join(HOUSE, "dist");

describe.runIf(existsSync(dist))("the built pages", async () => {
  const pages = existsSync(dist) ? await measurePages(dist, false) : [];

  test("there are some", () => {
    expect(pages).not.toHaveLength(0);
  });

  test("all keep within their budget, and none brings MSAL before it is asked for", () => {
    const faulty = pages.filter(({ faults }) => faults.length > 0);
    expect(faulty.map(({ page, faults }) => `${page}: ${faults.join(", ")}`)).toEqual([]);
  });
});
