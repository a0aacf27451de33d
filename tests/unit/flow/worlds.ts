import { NOTHING_KEPT } from "../../../app/domain/kept.ts";
import { ok } from "../../../app/domain/result.ts";
import type { Command } from "../../../app/flow/events.ts";
import { perform as performWith } from "../../../app/flow/perform.ts";
import { performersWith } from "../../../app/flow/performers.ts";
import type { Ports as CorePorts } from "../../../app/flow/ports.ts";
import { performCard } from "../../../app/flow/tools/card.ts";
import { performHandOver } from "../../../app/flow/tools/hand-over.ts";
import { performMarks } from "../../../app/flow/tools/marks.ts";
import { performPractice } from "../../../app/flow/tools/practice.ts";
import { performReadiness } from "../../../app/flow/tools/readiness.ts";
import { performSearch } from "../../../app/flow/tools/search.ts";
import type { CopyText } from "../../../app/ports/clipboard.ts";
import type { CodeMatrix } from "../../../app/ports/code.ts";
import type { ReadDevice } from "../../../app/ports/device.ts";
import type { Dice } from "../../../app/ports/dice.ts";
import type { Directory } from "../../../app/ports/directory.ts";
import type { Identity, SignInRequest } from "../../../app/ports/identity.ts";
import type { Keep } from "../../../app/ports/keep.ts";
import type { Findings, Library } from "../../../app/ports/library.ts";
import type { PrintPage } from "../../../app/ports/printer.ts";
import type { MeasureReach } from "../../../app/ports/reach.ts";
import type { Share } from "../../../app/ports/share.ts";
import { CONFIG } from "./any-event.ts";
import { APP } from "./people.ts";

/** All that any page’s tools need, too. */
export type Ports = CorePorts & {
  readonly copyText: CopyText;
  readonly drawCode: () => Promise<CodeMatrix>;
  readonly printPage: PrintPage;
  readonly findShare: () => Share | undefined;
  readonly dice: Dice;
  readonly readDevice: ReadDevice;
  readonly measureReach: MeasureReach;
  readonly library: () => Promise<Library>;
};

export const perform = (command: Command, ports: Ports) => {
  const performers = {
    ...performersWith(ports),
    ...performHandOver(ports.drawCode),
    ...performCard(ports),
    ...performMarks(ports.copyText),
    ...performPractice(ports.dice),
    ...performReadiness(ports.readDevice, ports.measureReach),
    ...performSearch(ports.library),
  };
  return performWith(command, performers, ports.explainLoss);
};

export const NOON = 43_200_000;
export const request: SignInRequest = { returnTo: "/en/", language: "en" };

export const identity: Identity = {
  restore: async () => ok({ hasArrived: false }),
  signIn: async () => ({ kind: "cancelled" }),
  signOut: async () => ({ kind: "no-answer" }),
  token: async () => ok("token"),
};
export const directory: Directory = {
  readName: async () => ok("Nina Park"),
  readMethods: async () => ok([APP]),
};
export const keep: Keep = {
  load: () => NOTHING_KEPT,
  save: () => true,
  canSave: () => true,
  forget: () => undefined,
  loadHint: () => undefined,
  saveHint: () => undefined,
  hasSignInTraces: () => true,
};

export const NEAREST: Findings = { kind: "nearest", guides: [] };

/** A world in which all goes well. */
export const fine: Ports = {
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
  findObstacle: async () => undefined,
  saveReminder: async () => "done",
  library: async () => ({ find: () => NEAREST, messages: [] }),
  installer: { news: async () => "offered", ask: async () => true },
  copyAddress: async () => true,
  dice: { drawTwoDigits: () => 42 },
  drawCode: async () => [[true]],
  readDevice: async () => ({ camera: "there", version: 18 }),
  measureReach: async () => ({ host: true, skewMs: 7 }),
  copyText: async (text) => text === "100-F1Y",
  printPage: () => true,
  findShare: () => async () => "shared",
  go: () => undefined,
  applyUpdate: () => undefined,
  explainLoss: async () => "offline",
  restart: () => undefined,
};

const lost = (): Promise<never> => Promise.reject(new Error("the chunk did not arrive"));
const refuse = (): never => {
  throw new Error("refused");
};

/** A world in which nothing can be fetched, and the phone refuses. */
export const broken: Ports = {
  ...fine,
  settings: { read: lost },
  identity: lost,
  directory: lost,
  keep: { ...keep, save: refuse, forget: refuse, hasSignInTraces: refuse },
  findObstacle: lost,
  saveReminder: lost,
  library: lost,
  installer: { news: lost, ask: lost },
  copyAddress: lost,
  dice: { drawTwoDigits: refuse },
  drawCode: lost,
  readDevice: lost,
  measureReach: lost,
  copyText: lost,
  printPage: refuse,
  findShare: refuse,
  go: refuse,
  applyUpdate: refuse,
  restart: refuse,
};
