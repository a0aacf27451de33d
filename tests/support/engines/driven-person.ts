import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Person, PersonOptions, SavedFile } from "../../journeys/person.ts";
import { measureOverflow, readKept } from "../person-audits.ts";
import { install, offerInstall } from "../person-device.ts";
import { readFocus } from "../person-eyes.ts";
import { impatient } from "../person-patience.ts";
import { readPieces } from "../person-reading.ts";
import { dropCaches, fillCache, listCachedAddresses, listCaches } from "../person-storage.ts";
import { hide, show } from "../person-tabs.ts";
import { readTrail } from "../person-trail.ts";
import { chordOf } from "./actions.ts";
import { ask, evaluatorOf } from "./ask.ts";
import { auditAccess, measureMisfits, pictureOf } from "./audits.ts";
import { CannotDo } from "./cannot-do.ts";
import { pasteText, readClipboard } from "./clipboard.ts";
import type { Engine } from "./engine.ts";
import { type Feature, playOffline, sourceOf } from "./equipment.ts";
import * as eyes from "./eyes.ts";
import * as hands from "./hands.ts";
import { addressOf, lookUntil } from "./patience.ts";
import type { Phone, Size, Tab } from "./tab.ts";
import type { Wire } from "./wire.ts";

/** Nothing has been fetched for so long: then nothing more will be. */
const QUIET_MS = 500;

const NO_CAMERA = "no driver brings a camera along";

export type Holder = {
  readonly engine: Engine;
  readonly options: PersonOptions;
  readonly size: Size;
  readonly phone: Phone;
  readonly wire: Wire;
  /** All tabs that are open. */
  readonly tabs: Set<Tab>;
  readonly carry: (feature: Feature) => Promise<void>;
  readonly drop: (feature: Feature) => Promise<void>;
  readonly troubles: () => readonly string[];
  readonly allow: (pattern: RegExp) => void;
};

/** What a worker could not fetch either, in Firefox’s words: expected of whoever has no network. */
const REFUSED_BY_WORKER = /A ServiceWorker (?:passed a promise to|intercepted the request)/;

const setLine = async (holder: Holder, isCut: boolean): Promise<void> => {
  holder.wire.cut(isCut);
  if (isCut) holder.allow(REFUSED_BY_WORKER);
  if (isCut) await holder.carry(playOffline);
  else await holder.drop(playOffline);
  const tell = isCut
    ? `(${playOffline})(); dispatchEvent(new Event("offline"))`
    : `delete navigator.onLine; dispatchEvent(new Event("online"))`;
  await Promise.all([...holder.tabs].map((tab) => tab.evaluate(`(() => { ${tell} })()`)));
};

const save = async (holder: Holder, tab: Tab, act: () => Promise<void>): Promise<SavedFile> => {
  const before = holder.phone.saved().length;
  await act();
  const look = async () => holder.phone.saved()[before];
  const file = await lookUntil(tab, "a file to be saved", look);
  const bytes = await readFile(file);
  return { name: basename(file), text: bytes.toString("utf8"), bytes };
};

const IS_OURS = `document.querySelector("meta[http-equiv=Content-Security-Policy]") !== null`;

/** Rejects as Chromium does where no host answers: WebKit shows a page of its own, and is content. */
const goHeard = async (wire: Wire, tab: Tab, address: string): Promise<void> => {
  const before = wire.complained().length;
  const going = await tab.goTo(address).catch((error: unknown) => ({ error }));
  const lost = wire
    .complained()
    .slice(before)
    .find((line) => line.startsWith(`failed request: ${address} `));
  if (going !== undefined) throw lost === undefined ? going.error : new Error(lost);
  // The worker may have had it, after it asked the host in vain.
  if (lost !== undefined && (await tab.evaluate(IS_OURS)) !== true) throw new Error(lost);
};

/** Somebody with a browser that is driven by WebDriver, in a tab of it. */
export const createDrivenPerson = (
  holder: Holder,
  firstTab: Tab,
  leaves: () => Promise<void>,
): Person => {
  const { engine, options, phone, wire, size, tabs } = holder;
  const { origin } = options;
  let tab = firstTab;
  let page = evaluatorOf(tab);
  tabs.add(tab);

  const cannot = (what: string, reason: string) => () =>
    Promise.reject(new CannotDo(what, engine, reason));
  const close = async (one: Tab): Promise<void> => {
    tabs.delete(one);
    await one.close();
  };
  const createSecond = (second: Tab): Person =>
    createDrivenPerson(holder, second, () => close(second));

  return impatient({
    opens: (path) => goHeard(wire, tab, origin + path),
    sees: (words) => eyes.waitForWords(tab, words),
    seesNot: (words) => eyes.waitForNoWords(tab, words),
    reads: (pattern) => eyes.readText(tab, pattern),
    finds: (label) => eyes.readField(tab, label),
    seesAtOnce: (words) => eyes.isInFirstView(tab, words),
    prints: cannot("prints", "no driver lays a page out for paper"),
    presses: (name, role) => hands.press(tab, name, role),
    types: (label, text) => hands.type(tab, label, text),
    drops: (label, text) => hands.drop(tab, label, text),
    picks: (label, file) => hands.pick(tab, label, file),
    pastesIn: async (copied) => {
      if ("text" in copied) await pasteText(tab, phone, copied.text);
      else await cannot("pastesIn", "no picture gets onto the clipboard")();
    },
    strikes: (key) => tab.strike([chordOf(key)]),
    standsOn: () => readFocus(page),
    enters: (label, text) => hands.enter(tab, label, text),
    hasTicked: (label) => eyes.readTick(tab, label),
    leads: (name) => eyes.readLink(tab, name),
    pastes: () => readClipboard(phone, origin),
    isOfferedInstall: (answer) => offerInstall(page, answer),
    installs: () => install(page),
    chooses: (label, option) => hands.choose(tab, label, option),
    goesBack: () => tab.goBack(),
    goesForward: () => tab.goForward(),
    reloads: () => tab.reload(),
    kills: async () => {
      const address = String(await tab.evaluate("location.href"));
      const next = await phone.newTab();
      await close(tab);
      tab = next;
      page = evaluatorOf(tab);
      tabs.add(tab);
      await tab.goTo(address);
    },
    looksAway: () => hide(page),
    comesBack: () => show(page),
    opensNewTab: async () => createSecond(await phone.newTab()),
    seesNewTab: async (act) => {
      await act();
      const opened = await lookUntil(tab, "a new tab", () => phone.takeOpened());
      await hide(page);
      return createSecond(opened);
    },
    saves: (act) => save(holder, tab, act),
    carries: (feature) => holder.carry(sourceOf(feature)),
    address: () => addressOf(tab),
    heading: () => eyes.readHeading(tab),
    settles: async () => {
      do {
        while (wire.quietForMs() < QUIET_MS) await wait(50);
        // A page that is busy itself may ask for more once it gets to it.
        await tab.evaluate("0");
      } while (wire.quietForMs() < QUIET_MS);
    },
    writing: (words) => eyes.readWriting(tab, words),
    goesOffline: () => setLine(holder, true),
    goesOnline: () => setLine(holder, false),
    loses: async (path) => wire.lose(origin + path),
    allowsCamera: cannot("allowsCamera", NO_CAMERA),
    refusesCamera: cannot("refusesCamera", NO_CAMERA),
    pieces: () => readPieces(page),
    screenshot: async (file) => writeFile(file, await pictureOf(tab, size)),
    axe: () => auditAccess(tab, size),
    layoutShift: async () => (await ask(tab, "shifts")) ?? 0,
    overflow: () => measureOverflow(page),
    misfits: () => measureMisfits(tab, size),
    kept: () => readKept(page),
    trail: () => readTrail(page, { sent: () => [...wire.sent(), ...phone.said()] }),
    hasRoomFor: cannot("hasRoomFor", "no driver sets how much a page may keep"),
    losesCaches: () => dropCaches(page),
    fillsCache: (name, path, text) => fillCache(page, name, path, text),
    caches: () => listCaches(page),
    cachedAddresses: () => listCachedAddresses(page),
    loads: () => tab.loads(),
    troubles: holder.troubles,
    allows: holder.allow,
    leaves,
  });
};
