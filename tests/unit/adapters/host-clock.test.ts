import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSkewMs } from "../../../app/adapters/host-clock.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const at = (moment: number): string => new Date(moment).toUTCString();

const answer = (headers: Record<string, string>): void => {
  vi.stubGlobal("fetch", async () => new Response(null, { headers }));
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("how far this device's clock is off", () => {
  test.each([
    ["right", { Date: at(NOW) }, 0],
    ["an hour ahead", { Date: at(NOW - 3_600_000) }, 3_600_000],
    ["an hour behind", { Date: at(NOW + 3_600_000) }, -3_600_000],
    [
      "right, by an answer that was on its way for a minute",
      { Date: at(NOW - 60_000), Age: "60" },
      0,
    ],
  ])("is %s", async (_name, headers, skewMs) => {
    answer(headers);
    expect(await readSkewMs("/config.json")).toBe(skewMs);
  });

  test("is told from the middle of a slow request", async () => {
    vi.stubGlobal("fetch", async () => {
      vi.setSystemTime(NOW + 4_000);
      return new Response(null, { headers: { Date: at(NOW + 2_000) } });
    });
    expect(await readSkewMs("/config.json")).toBe(0);
  });

  test.each<Record<string, string>>([
    {},
    { Date: "soon" },
    { Date: "" },
    { Date: at(NOW), Age: "long" },
  ])("cannot be told from %j", async (headers) => {
    answer(headers);
    expect(await readSkewMs("/config.json")).toBeUndefined();
  });

  test("cannot be told without a network", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    expect(await readSkewMs("/config.json")).toBeUndefined();
  });
});
