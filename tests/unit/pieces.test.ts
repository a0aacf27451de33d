import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { soonerOrLater } from "../../app/pieces.ts";

const gone = (): Promise<never> => Promise.reject(new TypeError("gone"));
const never = (): Promise<void> => new Promise(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a piece that does not come", () => {
  test("is asked for again soon, without any word of the browser", async () => {
    const fetchPiece = vi.fn<() => Promise<string>>(async () => "here");
    fetchPiece.mockImplementationOnce(gone).mockImplementationOnce(gone);
    const piece = soonerOrLater(fetchPiece, never);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await piece).toBe("here");
    expect(fetchPiece).toHaveBeenCalledTimes(3);
  });

  test("is asked for ever more seldom, and not for ever", async () => {
    const fetchPiece = vi.fn(gone);
    void soonerOrLater(fetchPiece, never);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetchPiece.mock.calls.length).toBeLessThan(7);
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(fetchPiece).toHaveBeenCalledTimes(21);
  });

  test("is asked for at once when it is worth it", async () => {
    const fetchPiece = vi.fn<() => Promise<string>>(async () => "here");
    fetchPiece.mockImplementationOnce(gone);
    expect(await soonerOrLater(fetchPiece, async () => undefined)).toBe("here");
  });
});
