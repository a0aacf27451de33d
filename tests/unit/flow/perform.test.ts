import { describe, expect, test } from "vitest";
import { NOTHING_KEPT } from "../../../app/domain/kept.ts";
import { ok } from "../../../app/domain/result.ts";
import type { Command } from "../../../app/flow/events.ts";
import type { Directory } from "../../../app/ports/directory.ts";
import type { Identity, SignInRequest } from "../../../app/ports/identity.ts";
import type { Loss } from "../../../app/ports/loss.ts";
import { CONFIG } from "./any-event.ts";
import { NOTE } from "./any-tool-event.ts";
import { APP } from "./people.ts";

import {
  broken,
  directory,
  fine,
  identity,
  keep,
  NEAREST,
  NOON,
  type Ports,
  perform,
  request,
} from "./worlds.ts";

const reminder = { date: "2026-12-01", title: "Last day", text: "Start here" };
const offline = { kind: "offline" } as const;
const COMMANDS: readonly (readonly [Command, fine: unknown, broken: unknown])[] = [
  [
    { kind: "read-setup" },
    { kind: "setup-read", setup: { kind: "ready", config: CONFIG }, hasTraces: true },
    { kind: "setup-read", setup: { kind: "missing", fault: offline }, hasTraces: false },
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
  [
    { kind: "check-connection", config: CONFIG, ticket: 3 },
    { kind: "connection-checked", ticket: 3, fault: undefined },
    { kind: "connection-checked", ticket: 3, fault: offline },
  ],
  [
    { kind: "check-connection-later", ticket: 3, afterMs: 10 },
    { kind: "connection-due", ticket: 3 },
    { kind: "connection-due", ticket: 3 },
  ],
  [
    { kind: "save-reminder", reminder, way: "download" },
    { kind: "reminder-saved", outcome: "done" },
    { kind: "reminder-saved", outcome: "failed" },
  ],
  [{ kind: "save", kept: NOTHING_KEPT }, undefined, undefined],
  [
    { kind: "draw-code", route: { language: "en", page: "install" }, ticks: {} },
    { kind: "code-drawn", code: [[true]] },
    { kind: "code-lost" },
  ],
  [
    { kind: "search-help", query: "signal", language: "en" },
    { kind: "help-found", query: "signal", findings: NEAREST },
    { kind: "help-found", query: "signal", findings: { kind: "unreachable" } },
  ],
  [
    { kind: "list-messages", language: "en" },
    { kind: "messages-listed", language: "en", list: { kind: "here", messages: [] } },
    { kind: "messages-listed", language: "en", list: { kind: "lost" } },
  ],
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
  [
    { kind: "copy-marks", text: "100-F1Y" },
    { kind: "marks-copied", isCopied: true },
    { kind: "marks-copied", isCopied: false },
  ],
  [
    { kind: "print-page" },
    { kind: "card-told", news: "asked" },
    { kind: "card-told", news: "no-printer" },
  ],
  [
    { kind: "pass-on", note: NOTE },
    { kind: "card-told", news: "shared" },
    { kind: "card-told", news: "failed" },
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

describe("a piece of the app that did not come", () => {
  const losing = (loss: Loss): Ports => ({ ...broken, explainLoss: async () => loss });
  const lookUp: Command = { kind: "look-up", config: CONFIG, ticket: 3 };
  const noAnswer = { kind: "fault", fault: { kind: "no-answer" } } as const;
  const lookedUp = { kind: "looked-up", ticket: 3, at: NOON, result: noAnswer };

  test("since the host has another build is told as that", async () => {
    const ports = losing("outdated");
    expect(await perform(lookUp, ports)).toEqual({ kind: "outdated", instead: lookedUp });
    const wait = await perform({ kind: "await-install-news" }, ports);
    expect(wait).toEqual({ kind: "outdated", instead: undefined });
  });

  test("to somebody who was leaving the page is no failure", async () => {
    const ports = losing("outdated");
    const leaving = { kind: "leaving-outdated" };
    expect(await perform({ kind: "sign-in", config: CONFIG, request }, ports)).toEqual(leaving);
    const signOut: Command = { kind: "sign-out", config: CONFIG, returnTo: "/en/" };
    expect(await perform(signOut, ports)).toEqual(leaving);
  });

  test("even after a fresh load is a failure, and not for want of a network", async () => {
    const ports = losing("broken");
    expect(await perform(lookUp, ports)).toEqual(lookedUp);
    expect(await perform({ kind: "sign-in", config: CONFIG, request }, ports)).toEqual({
      kind: "leaving-failed",
      fault: { kind: "no-answer" },
    });
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

describe("before Microsoft’s page", () => {
  const signIn: Command = { kind: "sign-in", config: CONFIG, request };

  test.each(["offline", "intercepted"] as const)(
    "what is in the way (%s) is found out, and nobody leaves",
    async (kind) => {
      const left: SignInRequest[] = [];
      const going: Identity = {
        ...identity,
        signIn: async (wish) => {
          left.push(wish);
          return { kind: "no-answer" };
        },
      };
      const ports = {
        ...fine,
        identity: async () => going,
        findObstacle: async () => ({ kind }),
      };
      expect(await perform(signIn, ports)).toEqual({ kind: "leaving-failed", fault: { kind } });
      expect(left).toEqual([]);
    },
  );

  test("no answer in time holds nobody back", async () => {
    const ports: Ports = { ...fine, findObstacle: async () => ({ kind: "no-answer" }) };
    const event = await perform(signIn, ports);
    expect(event).toEqual({ kind: "leaving-failed", fault: { kind: "cancelled" } });
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

test("a piece that stalls is no sign of another build", async () => {
  const late = new DOMException("", "TimeoutError");
  const ports = { ...broken, explainLoss: async () => "outdated" as const };
  const stalled = { ...ports, identity: () => Promise.reject(late) };
  const command = { kind: "sign-in", config: CONFIG, request } as const;
  expect(await perform(command, ports)).toEqual({ kind: "leaving-outdated" });
  expect(await perform(command, stalled)).toEqual({
    kind: "leaving-failed",
    fault: { kind: "no-answer" },
  });
});
