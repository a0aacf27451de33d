import { browserKeep } from "../../app/adapters/browser-keep.ts";
import type { Page, Route } from "../../app/domain/routes.ts";
import { STEP_IDS, type StepId } from "../../app/domain/steps.ts";
import type { Ticks } from "../../app/domain/ticks.ts";
import type { Event } from "../../app/flow/events.ts";
import type { Device } from "./device.ts";
import type { Luck } from "./luck.ts";
import type { Microsoft } from "./microsoft.ts";
import { openTab, type Surroundings, type Tab } from "./tab.ts";
import type { VirtualTime } from "./virtual-time.ts";
import type { Weather } from "./weather.ts";

export type PhoneParts = Omit<Surroundings, "onKept"> & { readonly luck: Luck };

/** What a person does with the app, and what they may count on afterwards. */
export type Phone = {
  readonly luck: Luck;
  readonly time: VirtualTime;
  readonly weather: Weather;
  readonly device: Device;
  readonly microsoft: Microsoft;
  readonly tab: () => Tab;
  readonly tabs: () => readonly Tab[];
  readonly open: (page: Page) => Promise<void>;
  readonly reopen: (page?: Page) => Promise<void>;
  readonly lookAt: (tab: Tab) => Promise<void>;
  readonly tell: (...events: readonly Event[]) => Promise<void>;
  readonly show: (page: Page) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  readonly putAway: (ms: number) => Promise<void>;
  readonly wipe: () => Promise<void>;
  /** How many requests to Graph all this is worth at most. */
  readonly allowed: () => number;
  /** Steps that were ticked and are not any more, though nobody took them back; empty: all is well. */
  readonly lost: () => readonly StepId[];
};

/** As often the flow asks by itself in so long a stretch in view: 3 s apart at first, then ever more. */
const triesWithin = (ms: number): number => {
  let tries = 0;
  for (let at = 3_000; at <= ms; at += Math.min(60_000, 3_000 * 1.6 ** tries)) tries += 1;
  return tries;
};

/** What each event may cost: a look-up, and a name where somebody arrives. */
const ASKS: Partial<Record<Event["kind"], number>> = {
  returned: 1,
  "check-pressed": 1,
  "connection-changed": 1,
  opened: 2,
};

/** A token that was refused is renewed once. */
const RENEWED = 2;

export const createPhone = (route: Route, around: PhoneParts): Phone => {
  const { luck, time, weather, device, microsoft } = around;
  let { language } = route;
  let tabs: readonly Tab[] = [];
  let current: Tab | undefined;
  let allowed = 0;
  let said: Ticks = {};

  const tab = (): Tab => {
    if (current === undefined) throw new Error("no tab is open");
    return current;
  };

  const note = (event: Event): void => {
    allowed += ASKS[event.kind] ?? 0;
    if (event.kind === "ticked" && !weather.isStorageRefused && tab().state().isKeeping) {
      said = { ...said, [event.step]: event.mark };
    }
    if (event.kind === "unticked") {
      const { [event.step]: _gone, ...rest } = said;
      said = rest;
    }
    if (event.kind === "sign-out-pressed") {
      const { "sign-in": _gone, ...rest } = said;
      said = rest;
    }
    if (event.kind === "forget-pressed") said = {};
    if (event.kind === "language-chosen") language = event.language;
  };

  const tell = async (...events: readonly Event[]): Promise<void> => {
    for (const event of events) {
      note(event);
      tab().tell(event);
    }
    await time.settle();
  };

  const returned = (): Event => ({
    kind: "returned",
    at: time.clock.now(),
    today: time.clock.today(),
    isThawed: false,
  });

  const caughtUp = (): Event => ({
    kind: "kept-elsewhere",
    kept: browserKeep.load(),
    isKeeping: browserKeep.canSave(),
  });

  const onKept = (by: Tab): void => {
    for (const other of tabs) {
      if (other !== by) queueMicrotask(() => other.tell(caughtUp()));
    }
  };

  const hide = (): void => current?.tell({ kind: "hidden" });

  const open = async (page: Page): Promise<void> => {
    hide();
    allowed += (ASKS.opened ?? 0) + 1;
    const fresh = openTab({ language, page }, { ...around, onKept });
    tabs = [...tabs, fresh];
    current = fresh;
    await time.settle();
  };

  const close = (gone: Tab): void => {
    gone.kill();
    tabs = tabs.filter((other) => other !== gone);
  };

  const lookAt = async (other: Tab): Promise<void> => {
    hide();
    current = other;
    await tell(caughtUp(), returned());
  };

  return {
    ...{ luck, time, weather, device, microsoft, tab, open, tell, lookAt },
    tabs: () => tabs,
    reopen: async (page = tab().state().route.page) => {
      close(tab());
      current = undefined;
      await open(page);
    },
    show: async (page) => {
      tab().show({ language, page });
      await time.settle();
    },
    wait: async (ms) => {
      allowed += triesWithin(ms);
      await time.pass(ms);
    },
    putAway: async (ms) => {
      hide();
      await time.pass(ms);
      await tell(caughtUp(), returned());
    },
    wipe: async () => {
      said = {};
      for (const each of tabs) each.kill();
      tabs = [];
      current = undefined;
      device.wipe();
      await open("start");
    },
    allowed: () => allowed * RENEWED,
    lost: () => {
      const { isKeeping, kept } = tab().state();
      // Who is told that nothing is kept here counts on nothing.
      if (!isKeeping) return [];
      return STEP_IDS.filter((step) => said[step] !== undefined && kept.ticks[step] === undefined);
    },
  };
};
