import { afterEach, describe, expect, test, vi } from "vitest";
import { explainCameraError, findCameraObstacle } from "../../../app/adapters/camera-faults.ts";

const browser = (navigator: object, isSecureContext = true): void => {
  vi.stubGlobal("navigator", navigator);
  vi.stubGlobal("isSecureContext", isSecureContext);
};

const saying = (state: string) => ({ permissions: { query: async () => ({ state }) } });

afterEach(() => vi.unstubAllGlobals());

describe("a camera that was not opened", () => {
  test.each([
    ["NotFoundError", "absent"],
    ["NotReadableError", "busy"],
    ["AbortError", "busy"],
    ["OverconstrainedError", "unfit"],
    ["SecurityError", "insecure"],
    ["TypeError", "unsupported"],
    ["SomethingNew", "unsupported"],
  ])("by %s is %s", async (name, fault) => {
    browser(saying("prompt"));
    expect(await explainCameraError(new DOMException("no", name))).toBe(fault);
  });

  test("since somebody said no is refused, and dismissed where it can be asked for again", async () => {
    const no = new DOMException("no", "NotAllowedError");
    browser(saying("denied"));
    expect(await explainCameraError(no)).toBe("refused");
    browser(saying("prompt"));
    expect(await explainCameraError(no)).toBe("dismissed");
    // Firefox and older Safaris know of no permission with this name.
    browser({ permissions: { query: async () => Promise.reject(new TypeError("camera")) } });
    expect(await explainCameraError(no)).toBe("refused");
    browser({});
    expect(await explainCameraError(no)).toBe("refused");
  });

  test("for whatever else was thrown is one that this browser does not give", async () => {
    browser({});
    expect(await explainCameraError("no")).toBe("unsupported");
  });
});

test("what cannot be is known before anybody is asked", () => {
  browser({ mediaDevices: { getUserMedia: () => undefined } });
  expect(findCameraObstacle()).toBeUndefined();
  browser({});
  expect(findCameraObstacle()).toBe("unsupported");
  browser({}, false);
  expect(findCameraObstacle()).toBe("insecure");
});
