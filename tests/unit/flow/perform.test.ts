import { describe, expect, test } from "vitest";
import { NOTHING_KEPT } from "../../../app/domain/kept.ts";
import { ok } from "../../../app/domain/result.ts";
import type { Command } from "../../../app/flow/events.ts";
import { type Ports, perform } from "../../../app/flow/perform.ts";
import type { Directory } from "../../../app/ports/directory.ts";
import type { Identity, SignInRequest } from "../../../app/ports/identity.ts";
import type { Keep } from "../../../app/ports/keep.ts";
import { CONFIG } from "./any-event.ts";
import { APP } from "./people.ts";

const NOON = 43_200_000;
const request: SignInRequest = { returnTo: "/en/", language: "en" };

const identity: Identity = {
  restore: async () => ok({ hasArrived: false }),
  signIn: async () => ({ kind: "cancelled" }),
  signOut: async () => ({ kind: "no-answer" }),
  token: async () => ok("token"),
};
const directory: Directory = {
  readName: async () => ok("Nina Park"),
  readMethods: async () => ok([APP]),
};
const keep: Keep = {
  load: () => NOTHING_KEPT,
  save: () => true,
  canSave: () => true,
  forget: () => undefined,
  loadHint: () => undefined,
  saveHint: () => undefined,
  hasSignInTraces: () => true,
};

/** A world in which all goes well. */
const fine: Ports = {
  settings: { read: async () => ({ kind: "ready", config: CONFIG }) },
  identity: async () => identity,
  directory: async () => directory,
  keep,
  clock: {
    now: () => NOON,
    today: () => "2026-11-23",
    after: (_delayMs, act) => {
      act();
      return () => undefined;
    },
  },
  drawCode: async () => [[true]],
  installer: { news: async () => "offered", ask: async () => true },
  copyAddress: async () => true,
  dice: { drawTwoDigits: () => 42 },
  readDevice: async () => ({ camera: "there", version: 18 }),
  measureReach: async () => ({ host: true, skewMs: 7 }),
  go: () => undefined,
  applyUpdate: () => undefined,
  restart: () => undefined,
};

const lost = (): Promise<never> => Promise.reject(new Error("the chunk did not arrive"));
const refuse = (): never => {
  throw new Error("refused");
};

/** A world in which nothing can be fetched, and the phone refuses. */
const broken: Ports = {
  ...fine,
  settings: { read: lost },
  identity: lost,
  directory: lost,
  keep: { ...keep, save: refuse, forget: refuse, hasSignInTraces: refuse },
  drawCode: lost,
  installer: { news: lost, ask: lost },
  copyAddress: lost,
  dice: { drawTwoDigits: refuse },
  readDevice: lost,
  measureReach: lost,
  go: refuse,
  applyUpdate: refuse,
  restart: refuse,
};

const offline = { kind: "offline" } as const;
const COMMANDS: readonly (readonly [Command, fine: unknown, broken: unknown])[] = [
  [
    { kind: "read-setup" },
    { kind: "setup-read", setup: { kind: "ready", config: CONFIG }, hasTraces: true },
    { kind: "setup-read", setup: { kind: "missing" }, hasTraces: false },
  ],
  [
    { kind: "restore-session", config: CONFIG, isAnew: false },
    { kind: "session-restored", result: ok({ hasArrived: false }) },
    { kind: "session-restored", result: { kind: "fault", fault: offline } },
  ],
  [{ kind: "read-name", config: CONFIG }, { kind: "name-read", name: "Nina Park" }, undefined],
  [
    { kind: "sign-in", config: CONFIG, request },
    { kind: "leaving-failed", fault: { kind: "cancelled" } },
    { kind: "leaving-failed", fault: offline },
  ],
  [
    { kind: "sign-out", config: CONFIG, returnTo: "/en/" },
    { kind: "leaving-failed", fault: { kind: "no-answer" } },
    { kind: "leaving-failed", fault: offline },
  ],
  [
    { kind: "look-up", config: CONFIG, ticket: 3 },
    { kind: "looked-up", ticket: 3, at: NOON, result: ok([APP]) },
    { kind: "looked-up", ticket: 3, at: NOON, result: { kind: "fault", fault: offline } },
  ],
  [
    { kind: "look-up-later", ticket: 3, afterMs: 10 },
    { kind: "look-up-due", ticket: 3 },
    { kind: "look-up-due", ticket: 3 },
  ],
  [{ kind: "save", kept: NOTHING_KEPT }, undefined, undefined],
  [{ kind: "draw-code" }, { kind: "code-drawn", code: [[true]] }, undefined],
  [{ kind: "go", page: "scan" }, undefined, undefined],
  [{ kind: "await-install-news" }, { kind: "install-offered" }, undefined],
  [{ kind: "ask-install" }, { kind: "installed" }, { kind: "install-declined" }],
  [
    { kind: "copy-address" },
    { kind: "address-copied", isCopied: true },
    { kind: "address-copied", isCopied: false },
  ],
  [
    { kind: "draw-number", on: "screens" },
    { kind: "practised", move: { kind: "number-shown", on: "screens", number: 42 } },
    undefined,
  ],
  [
    { kind: "read-device" },
    { kind: "device-read", device: { camera: "there", version: 18 } },
    { kind: "device-read", device: { camera: "unknown" } },
  ],
  [
    { kind: "measure-reach", config: CONFIG },
    { kind: "reach-measured", reached: { host: true, skewMs: 7 } },
    { kind: "reach-measured", reached: { host: false } },
  ],
  [{ kind: "apply-update" }, undefined, undefined],
  [{ kind: "forget" }, undefined, undefined],
];

describe.each(COMMANDS)("$kind", (command, whenFine, whenBroken) => {
  test("tells what came of it", async () => {
    expect(await perform(command, fine)).toEqual(whenFine);
  });

  test("never rejects, and is no wait without end, in a world where nothing works", async () => {
    expect(await perform(command, broken)).toEqual(whenBroken);
  });
});

describe("saving", () => {
  test("is done before the call returns", () => {
    const saved: unknown[] = [];
    const save = (kept: unknown): boolean => saved.push(kept) > 0;
    void perform({ kind: "save", kept: NOTHING_KEPT }, { ...fine, keep: { ...keep, save } });
    expect(saved).toEqual([NOTHING_KEPT]);
  });

  test("that the phone refuses is told", async () => {
    const refusing = { ...fine, keep: { ...keep, save: () => false } };
    const event = await perform({ kind: "save", kept: NOTHING_KEPT }, refusing);
    expect(event).toEqual({ kind: "keeping-failed" });
  });
});

describe("a name", () => {
  test("that cannot be read is nothing to speak of", async () => {
    const nameless: Directory = {
      ...directory,
      readName: async () => ({ kind: "fault", fault: { kind: "forbidden" } }),
    };
    const ports = { ...fine, directory: async () => nameless };
    expect(await perform({ kind: "read-name", config: CONFIG }, ports)).toBeUndefined();
  });
});

describe("the browser's own offer", () => {
  test("that the person refuses is over", async () => {
    const ports: Ports = { ...fine, installer: { ...fine.installer, ask: async () => false } };
    expect(await perform({ kind: "ask-install" }, ports)).toEqual({ kind: "install-declined" });
  });
});

describe("forgetting", () => {
  test("comes before starting afresh", async () => {
    const told: string[] = [];
    const ports: Ports = {
      ...fine,
      keep: { ...keep, forget: () => void told.push("forgotten") },
      restart: () => void told.push("afresh"),
    };
    await perform({ kind: "forget" }, ports);
    expect(told).toEqual(["forgotten", "afresh"]);
  });
});

test("a timer waits as long as it was told to", async () => {
  const waits: number[] = [];
  const clock: Ports["clock"] = {
    ...fine.clock,
    after: (delayMs, act) => {
      waits.push(delayMs);
      act();
      return () => undefined;
    },
  };
  await perform({ kind: "look-up-later", ticket: 1, afterMs: 4_800 }, { ...fine, clock });
  expect(waits).toEqual([4_800]);
});
