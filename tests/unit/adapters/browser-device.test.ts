import { afterEach, describe, expect, test, vi } from "vitest";
import { readDevice } from "../../../app/adapters/browser-device.ts";

const CHROME =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

const permission = (state: string) => ({ permissions: { query: async () => ({ state }) } });
const devices = (...kinds: readonly string[]) => ({
  mediaDevices: { enumerateDevices: async () => kinds.map((kind) => ({ kind })) },
});

const browser = (parts: object): void => {
  vi.stubGlobal("navigator", { userAgent: CHROME, ...parts });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the browser tells of the device", () => {
  test("is all of it in a Chromium of today", async () => {
    browser({
      ...permission("prompt"),
      ...devices("audioinput", "videoinput"),
      storage: { estimate: async () => ({ quota: 1_000, usage: 400 }) },
      userAgentData: {
        getHighEntropyValues: async () => ({ platform: "Android", platformVersion: "14.0.0" }),
      },
    });
    expect(await readDevice()).toEqual({ camera: "there", roomBytes: 600, version: 14 });
  });

  test("is next to nothing in a browser that has none of it", async () => {
    browser({});
    expect(await readDevice()).toEqual({ camera: "unknown" });
  });

  test("is next to nothing in a browser that refuses all of it", async () => {
    const refuse = (): never => {
      throw new DOMException("no", "NotAllowedError");
    };
    browser({
      permissions: { query: refuse },
      mediaDevices: { enumerateDevices: refuse },
      storage: { estimate: refuse },
      userAgentData: { getHighEntropyValues: refuse },
    });
    expect(await readDevice()).toEqual({ camera: "unknown" });
  });

  test.each([
    ["refused before, whatever is plugged in", permission("denied"), ["videoinput"], "refused"],
    ["not there", permission("prompt"), ["audioinput"], "absent"],
    ["there, where permissions cannot be asked about", {}, ["videoinput"], "there"],
  ])("of a camera that is %s", async (_name, parts, kinds, camera) => {
    browser({ ...parts, ...devices(...kinds) });
    expect(await readDevice()).toMatchObject({ camera });
  });
});
