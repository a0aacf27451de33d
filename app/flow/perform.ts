import type { Fault } from "../domain/faults.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { CopyAddress, CopyText } from "../ports/clipboard.ts";
import type { Clock } from "../ports/clock.ts";
import type { DrawCode } from "../ports/code.ts";
import type { FindObstacle } from "../ports/connection.ts";
import type { ReadDevice } from "../ports/device.ts";
import type { Dice } from "../ports/dice.ts";
import type { Directory } from "../ports/directory.ts";
import type { Identity } from "../ports/identity.ts";
import type { Installer } from "../ports/installer.ts";
import type { Keep } from "../ports/keep.ts";
import type { Library } from "../ports/library.ts";
import type { Loss } from "../ports/loss.ts";
import type { MeasureReach } from "../ports/reach.ts";
import type { SaveReminder } from "../ports/reminder.ts";
import type { Settings } from "../ports/settings.ts";
import type { Command, Event } from "./events.ts";

/** The world, as far as the flow needs it. Identity and directory load when they are first asked. */
export type Ports = {
  readonly settings: Settings;
  readonly identity: (
    config: RuntimeConfig,
    options?: { readonly isAnew: boolean },
  ) => Promise<Identity>;
  readonly directory: (config: RuntimeConfig) => Promise<Directory>;
  readonly findObstacle: FindObstacle;
  readonly keep: Keep;
  readonly clock: Clock;
  readonly drawCode: DrawCode;
  readonly saveReminder: SaveReminder;
  readonly library: (language: LanguageTag) => Promise<Library>;
  readonly installer: Installer;
  readonly copyAddress: CopyAddress;
  readonly dice: Dice;
  readonly readDevice: ReadDevice;
  readonly measureReach: MeasureReach;
  readonly copyText: CopyText;
  readonly go: (page: Page) => void;
  /** Lets the new version in. */
  readonly applyUpdate: () => void;
  /** Never rejects. */
  readonly explainLoss: () => Promise<Loss>;
  /** Starts afresh once everything is forgotten. */
  readonly restart: () => void;
};

const save = (keep: Keep, command: Command & { kind: "save" }): Event | undefined =>
  keep.save(command.kept) ? undefined : { kind: "keeping-failed" };

const lookUp = async (
  { directory, clock }: Ports,
  { config, ticket }: Command & { kind: "look-up" },
): Promise<Event> => {
  const result = await (await directory(config)).readMethods();
  return { kind: "looked-up", ticket, at: clock.now(), result };
};

const readName = async (
  { directory }: Ports,
  config: RuntimeConfig,
): Promise<Event | undefined> => {
  const result = await (await directory(config)).readName();
  return result.kind === "ok" ? { kind: "name-read", name: result.value } : undefined;
};

const lookUpLater = (
  { clock }: Ports,
  { ticket, afterMs }: Command & { kind: "look-up-later" },
): Promise<Event> =>
  new Promise((resolve) => {
    clock.after(afterMs, () => resolve({ kind: "look-up-due", ticket }));
  });

/** To a page of Microsoft's, if it is there: an installed app would end on the browser's own error. */
const leave = async (
  { identity, findObstacle }: Ports,
  config: RuntimeConfig,
  go: (identity: Identity) => Promise<Fault>,
): Promise<Event> => {
  const [loaded, obstacle] = await Promise.all([identity(config), findObstacle(config)]);
  const isInTheWay = obstacle !== undefined && obstacle.kind !== "no-answer";
  return { kind: "leaving-failed", fault: isInTheWay ? obstacle : await go(loaded) };
};

const checkConnection = async (
  { findObstacle }: Ports,
  { config, ticket }: Command & { kind: "check-connection" },
): Promise<Event> => ({ kind: "connection-checked", ticket, fault: await findObstacle(config) });

const checkConnectionLater = (
  { clock }: Ports,
  { ticket, afterMs }: Command & { kind: "check-connection-later" },
): Promise<Event> =>
  new Promise((resolve) => {
    clock.after(afterMs, () => resolve({ kind: "connection-due", ticket }));
  });

const search = async (
  { library }: Ports,
  { query, language }: Command & { kind: "search-help" },
): Promise<Event> => {
  const findings = (await library(language)).find(query);
  return { kind: "help-found", query, findings };
};

const run = async (command: Command, ports: Ports): Promise<Event | undefined> => {
  switch (command.kind) {
    case "read-setup": {
      const setup = await ports.settings.read();
      return { kind: "setup-read", setup, hasTraces: ports.keep.hasSignInTraces() };
    }
    case "restore-session": {
      const { config, isAnew } = command;
      const result = await (await ports.identity(config, { isAnew })).restore();
      return { kind: "session-restored", result };
    }
    case "read-name":
      return readName(ports, command.config);
    case "sign-in":
      return leave(ports, command.config, ({ signIn }) => signIn(command.request));
    case "sign-out":
      return leave(ports, command.config, ({ signOut }) => signOut(command.returnTo));
    case "check-connection":
      return checkConnection(ports, command);
    case "check-connection-later":
      return checkConnectionLater(ports, command);
    case "look-up":
      return lookUp(ports, command);
    case "look-up-later":
      return lookUpLater(ports, command);
    case "save":
      return save(ports.keep, command);
    case "save-reminder": {
      const { reminder, way } = command;
      return { kind: "reminder-saved", outcome: await ports.saveReminder(reminder, way) };
    }
    case "draw-code":
      return { kind: "code-drawn", code: await ports.drawCode() };
    case "search-help":
      return search(ports, command);
    case "go":
      ports.go(command.page);
      return undefined;
    case "await-install-news":
      return {
        kind: (await ports.installer.news()) === "offered" ? "install-offered" : "installed",
      };
    case "ask-install":
      return { kind: (await ports.installer.ask()) ? "installed" : "install-declined" };
    case "copy-address":
      return { kind: "address-copied", isCopied: await ports.copyAddress() };
    case "draw-number": {
      const number = ports.dice.drawTwoDigits();
      return { kind: "practised", move: { kind: "number-shown", on: command.on, number } };
    }
    case "read-device":
      return { kind: "device-read", device: await ports.readDevice() };
    case "measure-reach":
      return { kind: "reach-measured", reached: await ports.measureReach(command.config) };
    case "copy-marks":
      return { kind: "marks-copied", isCopied: await ports.copyText(command.code) };
    case "apply-update":
      ports.applyUpdate();
      return undefined;
    case "forget":
      ports.keep.forget();
      ports.restart();
      return undefined;
  }
};

/** What a command that could not even be begun means: its code did not arrive. */
const afterLoss = (command: Command, loss: Loss, at: number): Event | undefined => {
  const fault = { kind: loss === "offline" ? "offline" : "no-answer" } as const;
  switch (command.kind) {
    case "read-setup":
      return { kind: "setup-read", setup: { kind: "missing" }, hasTraces: false };
    case "restore-session":
      return { kind: "session-restored", result: { kind: "fault", fault } };
    case "sign-in":
    case "sign-out":
      return { kind: "leaving-failed", fault };
    case "check-connection":
      return { kind: "connection-checked", ticket: command.ticket, fault };
    case "look-up":
      return { kind: "looked-up", ticket: command.ticket, at, result: { kind: "fault", fault } };
    case "save-reminder":
      return { kind: "reminder-saved", outcome: "failed" };
    case "search-help":
      return { kind: "help-found", query: command.query, findings: { kind: "unreachable" } };
    case "ask-install":
      return { kind: "install-declined" };
    case "copy-address":
      return { kind: "address-copied", isCopied: false };
    case "read-device":
      return { kind: "device-read", device: { camera: "unknown" } };
    case "measure-reach":
      return { kind: "reach-measured", reached: { host: false } };
    case "copy-marks":
      return { kind: "marks-copied", isCopied: false };
    default:
      return undefined;
  }
};

/** A build that the host has no more: a fresh load of the page brings the next one. */
const afterOutdated = (instead: Event | undefined): Event =>
  instead?.kind === "leaving-failed" ? { kind: "leaving-outdated" } : { kind: "outdated", instead };

/** Carries a command out and tells what came of it. Never rejects. */
export const perform = async (command: Command, ports: Ports): Promise<Event | undefined> => {
  try {
    return await run(command, ports);
  } catch {
    // Adapters answer with faults; what still throws is a chunk of ours that could not be fetched.
    const loss = await ports.explainLoss();
    const instead = afterLoss(command, loss, ports.clock.now());
    return loss === "outdated" ? afterOutdated(instead) : instead;
  }
};
