import { afterEach, describe, expect, test, vi } from "vitest";
import { guardLeaving } from "../../../app/adapters/browser-leaving.ts";

describe("leaving a page with something on it", () => {
  const open = (): EventTarget => {
    const page = new EventTarget();
    vi.stubGlobal("window", page);
    return page;
  };
  const isAskedAbout = (page: EventTarget): boolean =>
    !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("is asked about by the browser", () => {
    const page = open();
    guardLeaving(true);
    guardLeaving(true);
    expect(isAskedAbout(page)).toBe(true);
  });

  test("is not asked about any more once nothing is", () => {
    const page = open();
    guardLeaving(true);
    guardLeaving(false);
    expect(isAskedAbout(page)).toBe(false);
  });
});
