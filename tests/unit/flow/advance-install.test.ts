import { describe, expect, test } from "vitest";
import type { Event } from "../../../app/flow/events.ts";
import { at, opened, shown } from "./people.ts";
import { lastOf, tell } from "./play.ts";

const offered: Event = { kind: "install-offered" };
const pressed: Event = { kind: "install-pressed" };
const declined: Event = { kind: "install-declined" };
const installed: Event = { kind: "installed" };
const copyPressed: Event = { kind: "copy-pressed" };
const copied: Event = { kind: "address-copied", isCopied: true };

const told = (...story: readonly Event[]) => lastOf(tell(at("keep"), opened(), ...story));

describe("the browser's offer to put the app on the home screen", () => {
  test("is waited for from the beginning, and again after each", () => {
    const wait = { kind: "await-install-news" } as const;
    expect(told().commands).toContainEqual(wait);
    expect(told(offered).commands).toEqual([wait]);
    expect(told(offered, pressed, installed).commands).toEqual([wait]);
  });

  test("is taken up only by a press, once", () => {
    expect(told(offered).state.install).toBe("offered");
    expect(told(offered, pressed).commands).toEqual([{ kind: "ask-install" }]);
    expect(told(offered, pressed, pressed).commands).toEqual([]);
    expect(told(pressed).commands).toEqual([]);
  });

  test("that was declined is used up, until the browser makes another", () => {
    expect(told(offered, pressed, declined).state.install).toBe("none");
    expect(told(offered, pressed, declined, offered).state.install).toBe("offered");
  });

  test("ends once the app is there, however it came there", () => {
    expect(told(offered, pressed, installed).state.install).toBe("done");
    expect(told(installed).state.install).toBe("done");
    expect(told(installed, declined).state.install).toBe("done");
    expect(told(installed, offered).state.install).toBe("done");
  });
});

describe("the address of the page", () => {
  test("is copied by a press, and the page says what came of it", () => {
    expect(told(copyPressed).commands).toEqual([{ kind: "copy-address" }]);
    expect(told(copyPressed, copied).state.copied).toBe("done");
    const failed: Event = { kind: "address-copied", isCopied: false };
    expect(told(copyPressed, failed).state.copied).toBe("failed");
  });

  test("of another page has not been copied yet", () => {
    expect(told(copyPressed, copied, shown("start")).state.copied).toBe("none");
  });
});
