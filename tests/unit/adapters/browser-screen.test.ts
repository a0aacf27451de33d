import { afterEach, describe, expect, test, vi } from "vitest";
import { createKeepAwake } from "../../../app/adapters/browser-screen.ts";

type Phone = { readonly asked: () => number; readonly held: () => number };

const phoneWithLock = (isRefusing = false): Phone => {
  let asked = 0;
  let held = 0;
  const request = async () => {
    asked += 1;
    if (isRefusing) throw new DOMException("low battery", "NotAllowedError");
    held += 1;
    return {
      release: async () => {
        held -= 1;
      },
    };
  };
  vi.stubGlobal("navigator", { wakeLock: { request } });
  return { asked: () => asked, held: () => held };
};

/** Lets everything that was promised come true. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => vi.unstubAllGlobals());

describe("the screen", () => {
  test("is asked for once, however often the need is told", async () => {
    const phone = phoneWithLock();
    const keepAwake = createKeepAwake();
    keepAwake(false);
    keepAwake(true);
    keepAwake(true);
    await settled();
    expect(phone.asked()).toBe(1);
    expect(phone.held()).toBe(1);
  });

  test("is let go once the need is over, and asked for again with the next", async () => {
    const phone = phoneWithLock();
    const keepAwake = createKeepAwake();
    keepAwake(true);
    keepAwake(false);
    await settled();
    expect(phone.held()).toBe(0);
    keepAwake(true);
    await settled();
    expect(phone.asked()).toBe(2);
    expect(phone.held()).toBe(1);
  });

  test("goes dark as ever where the phone refuses, and nothing comes of it", async () => {
    const phone = phoneWithLock(true);
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await settled();
    keepAwake(false);
    await settled();
    expect(phone.asked()).toBe(1);
  });

  test("goes dark as ever where no browser knows how", async () => {
    vi.stubGlobal("navigator", {});
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await settled();
    expect(() => keepAwake(false)).not.toThrow();
  });
});
