import { afterEach, describe, expect, test, vi } from "vitest";
import { printPage } from "../../../app/adapters/browser-printer.ts";
import { findShare } from "../../../app/adapters/browser-share.ts";

afterEach(() => vi.unstubAllGlobals());

const note = { title: "Help", text: "Help desk: 123", address: "https://a.example/en/rescue" };

describe("passing something on", () => {
  const sharing = (share: unknown) => {
    vi.stubGlobal("navigator", { share });
    return findShare();
  };

  test("is not offered where the browser cannot", () => {
    expect(sharing(undefined)).toBeUndefined();
  });

  test("hands over title, words and link, and nothing else", async () => {
    const share = vi.fn(async () => undefined);
    expect(await sharing(share)?.(note)).toBe("shared");
    expect(share.mock.calls).toEqual([[{ title: note.title, text: note.text, url: note.address }]]);
  });

  test.each([
    ["AbortError", "dismissed"],
    ["NotAllowedError", "refused"],
    ["DataError", "refused"],
  ])("that ends in %s was %s", async (name, outcome) => {
    const share = () => Promise.reject(new DOMException("", name));
    expect(await sharing(share)?.(note)).toBe(outcome);
  });
});

describe("printing", () => {
  test("is asked of the browser", () => {
    const print = vi.fn();
    vi.stubGlobal("window", { print });
    expect(printPage()).toBe(true);
    expect(print).toHaveBeenCalledOnce();
  });

  test("is known to be impossible where the browser has no such function", () => {
    vi.stubGlobal("window", {});
    expect(printPage()).toBe(false);
  });
});
