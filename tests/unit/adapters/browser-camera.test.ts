import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCamera } from "../../../app/adapters/browser-camera.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import type { Camera } from "../../../app/ports/camera.ts";

/** The parts of a browser that a camera needs; what was asked of them is written down. */
const browserWith = (ids: readonly string[], capabilities: object = {}) => {
  const page = new EventTarget();
  const lens = new EventTarget();
  const asked: MediaStreamConstraints[] = [];
  const lights: unknown[] = [];
  let running = 0;
  const track = Object.assign(lens, {
    label: "Back camera",
    getSettings: () => ({ deviceId: ids[0] }),
    getCapabilities: () => capabilities,
    applyConstraints: async (wish: unknown) => void lights.push(wish),
    stop: () => {
      running -= 1;
    },
  });
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  const document = Object.assign(page, { visibilityState: "visible", createElement: canvas });
  vi.stubGlobal("document", document);
  vi.stubGlobal("navigator", {
    mediaDevices: {
      getUserMedia: async (wish: MediaStreamConstraints) => {
        asked.push(wish);
        running += 1;
        return stream;
      },
      enumerateDevices: async () => ids.map((deviceId) => ({ kind: "videoinput", deviceId })),
    },
  });
  return { asked, lights, lens, document, running: () => running };
};

const canvas = () => {
  const drawn: number[] = [];
  const context = {
    drawImage: (_video: unknown, ...at: readonly number[]) => void drawn.splice(0, 9, ...at),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      ...{ width, height },
      data: new Uint8ClampedArray(drawn),
    }),
  };
  return { width: 0, height: 0, getContext: () => context };
};

/** As a video element that shows 1920 by 1080 once it is told what. */
const video = () => {
  const element = {
    srcObject: null as unknown,
    videoWidth: 1920,
    videoHeight: 1080,
    readyState: 4,
    HAVE_CURRENT_DATA: 2,
    play: async () => undefined,
  };
  return element as typeof element & HTMLVideoElement;
};

const open = async (id?: string): Promise<Camera> => {
  const opened = await openCamera(id);
  if (opened.kind === "fault") throw new Error(opened.fault);
  return opened.value;
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const soon = async <T>(promised: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(1_000);
  return promised;
};

describe("a camera", () => {
  test("is the one at the back, without a microphone, unless another is named", async () => {
    const { asked } = browserWith(["1"]);
    await open();
    await open("2");
    expect(asked).toMatchObject([
      { audio: false, video: { facingMode: "environment" } },
      { audio: false, video: { deviceId: { exact: "2" } } },
    ]);
  });

  test("names the next one where there are several", async () => {
    browserWith(["1", "2", "3"]);
    expect((await open()).nextId).toBe("2");
    browserWith(["1"]);
    expect((await open()).nextId).toBeUndefined();
  });

  test("has a light where it says so", async () => {
    const { lights } = browserWith(["1"], { torch: true });
    const lit = await open();
    expect(lit.hasLight).toBe(true);
    expect(await lit.light(true)).toBe(true);
    expect(lights).toEqual([{ advanced: [{ torch: true }] }]);
    browserWith(["1"]);
    expect((await open()).hasLight).toBe(false);
  });

  test("hands out the square in the middle of what it sees", async () => {
    browserWith(["1"]);
    const camera = await open();
    const element = video();
    camera.showIn(element);
    expect(element.srcObject).not.toBeNull();
    const seen = await soon(camera.look());
    expect(seen).toMatchObject({ kind: "ok", value: { width: 960, height: 960 } });
  });

  test("lets go of everything when it is closed, and whoever still looks is told", async () => {
    const { running } = browserWith(["1"]);
    const camera = await open();
    const element = video();
    camera.showIn(element);
    const looking = camera.look();
    camera.close();
    expect(running()).toBe(0);
    expect(element.srcObject).toBeNull();
    expect(await soon(looking)).toEqual(ok(undefined));
  });

  test("is off as soon as the page is out of sight, whatever else happens", async () => {
    const { running, document } = browserWith(["1"]);
    await open();
    document.visibilityState = "hidden";
    document.dispatchEvent(new Event("visibilitychange"));
    expect(running()).toBe(0);
    const again = browserWith(["1"]);
    await open();
    again.document.dispatchEvent(new Event("pagehide"));
    expect(again.running()).toBe(0);
  });

  test("says when it was taken away", async () => {
    const { lens } = browserWith(["1"]);
    const camera = await open();
    const looking = camera.look();
    lens.dispatchEvent(new Event("ended"));
    expect(await soon(looking)).toEqual(fault("ended"));
  });

  test("that cannot be opened says why", async () => {
    browserWith(["1"]);
    const getUserMedia = () => Promise.reject(new DOMException("none", "NotFoundError"));
    vi.stubGlobal("navigator", { mediaDevices: { getUserMedia } });
    expect(await openCamera()).toEqual(fault("absent"));
  });
});
