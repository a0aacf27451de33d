import { browserKeep } from "../../app/adapters/browser-keep.ts";
import { createSettings } from "../../app/adapters/fetch-settings.ts";
import { createDirectory } from "../../app/adapters/graph-directory.ts";
import { phoneBook } from "../../app/adapters/libphonenumber-book.ts";
import { classifyBarcode } from "../../app/domain/barcode/classify-barcode.ts";
import { ok } from "../../app/domain/result.ts";
import type { Page, Route } from "../../app/domain/routes.ts";
import type { Command, Event } from "../../app/flow/events.ts";
import { perform } from "../../app/flow/perform.ts";
import { performersWith } from "../../app/flow/performers.ts";
import type { Ports } from "../../app/flow/ports.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import { createStore } from "../../app/flow/store.ts";
import { performHandOver } from "../../app/flow/tools/hand-over.ts";
import { performLabelLanguage } from "../../app/flow/tools/label-language.ts";
import { performMarks } from "../../app/flow/tools/marks.ts";
import { performPhone } from "../../app/flow/tools/phone.ts";
import { performPractice } from "../../app/flow/tools/practice.ts";
import { performReadiness } from "../../app/flow/tools/readiness.ts";
import { performSearch } from "../../app/flow/tools/search.ts";
import type { SignInRequest } from "../../app/ports/identity.ts";
import { advance } from "../unit/flow/all-tools.ts";
import { IPHONE } from "../unit/flow/any-event.ts";
import type { Device } from "./device.ts";
import type { Microsoft } from "./microsoft.ts";
import type { VirtualTime } from "./virtual-time.ts";
import type { Weather } from "./weather.ts";

/** Where a tab is that has left for a page of Microsoft's. */
export type Away = { readonly to: "sign-in" | "sign-out"; readonly request?: SignInRequest };

export type Surroundings = {
  readonly time: VirtualTime;
  readonly weather: Weather;
  readonly device: Device;
  readonly microsoft: Microsoft;
  readonly send: (answer: () => Promise<Response>) => Promise<Response>;
  /** Other tabs hear of it when one has kept something. */
  readonly onKept: (by: Tab) => void;
  /** Every state that any tab was ever in. */
  readonly onState: (state: State, event: Event) => void;
};

export type Tab = {
  readonly state: () => State;
  readonly tell: (event: Event) => void;
  readonly show: (route: Route) => void;
  readonly away: () => Away | undefined;
  readonly comeBack: () => void;
  /** Wants to be loaded afresh, at this page. */
  readonly reload: () => Page | undefined;
  /** The phone took its memory away: nothing that is under way comes back to it. */
  readonly kill: () => void;
};

const never = <T>(): Promise<T> => new Promise(() => undefined);

/** Commands that wait for time to pass, or for ever: nobody waits for them to be done. */
const SLOW: ReadonlySet<Command["kind"]> = new Set([
  "look-up-later",
  "check-connection-later",
  "await-install-news",
  "await-handed",
  "sign-in",
  "sign-out",
]);

/** One page of the app, opened at `route`: the real flow on whatever adapters need no browser. */
export const openTab = (route: Route, around: Surroundings): Tab => {
  const { time, weather, device, microsoft, send, onKept, onState } = around;
  let away: Away | undefined;
  let reload: Page | undefined;
  let isAlive = true;

  const identity = microsoft.identityIn(device.local, (to, request) => {
    away = { to, ...(request && { request }) };
    return never();
  });

  const ports: Ports = {
    settings: createSettings("/config.json"),
    identity: async () => identity,
    directory: async () =>
      createDirectory({
        fetch: (input, init) => send(() => microsoft.graph(new Request(input, init))),
        now: time.clock.now,
        token: identity.token,
        skewMs: async () => time.clock.now() - time.now(),
        root: "http://localhost/demo/graph/v1.0",
      }),
    findObstacle: async () => (weather.isOnline ? undefined : { kind: "offline" }),
    keep: {
      ...browserKeep,
      save: (kept) => {
        const isKept = browserKeep.save(kept);
        if (isKept) onKept(tab);
        return isKept;
      },
    },
    clock: time.clock,
    saveReminder: async () => "done",
    installer: { news: never, ask: async () => true },
    copyAddress: async () => true,
    go: (page) => show({ ...store.current().route, page }),
    applyUpdate: () => {
      reload = store.current().route.page;
    },
    explainLoss: async () => "offline",
    restart: () => {
      reload = "start";
    },
  };

  const performers = {
    ...performersWith(ports),
    ...performHandOver(async () => []),
    ...performMarks(async () => true),
    ...performPractice({ drawTwoDigits: () => 42 }),
    ...performReadiness(
      async () => ({ camera: "unknown" }),
      async () => ({ host: weather.isOnline }),
    ),
    ...performSearch(async () => ({ find: () => ({ kind: "nearest", guides: [] }), messages: [] })),
    ...performPhone(
      async () => phoneBook,
      () => ["en-GB"],
      async () => true,
    ),
    ...performLabelLanguage(async () => ({})),
    "read-text": {
      run: async ({
        round,
        text,
      }: {
        readonly round: number;
        readonly text: string;
      }): Promise<Event> => ({
        kind: "looked",
        round,
        result: ok(classifyBarcode(text, { origin: "http://localhost:4173", base: "/" })),
      }),
    },
  };

  const store = createStore({
    state: blankState(route),
    advance: (state, event) => {
      const turn = advance(state, event);
      onState(turn.state, event);
      return turn;
    },
    onChange: () => undefined,
    perform: async (command) => {
      const work = perform(command, performers, ports.explainLoss);
      const event = await (SLOW.has(command.kind) ? work : time.busy(work));
      return isAlive ? event : undefined;
    },
  });

  const tell = (event: Event): void => {
    if (isAlive) store.dispatch(event);
  };
  const show = (to: Route): void => tell({ kind: "page-shown", route: to });

  const tab: Tab = {
    state: store.current,
    tell,
    show,
    away: () => away,
    comeBack: () => {
      away = undefined;
    },
    reload: () => reload,
    kill: () => {
      isAlive = false;
    },
  };
  tell({
    kind: "opened",
    kept: browserKeep.load(),
    isKeeping: browserKeep.canSave(),
    isOnline: weather.isOnline,
    platform: IPHONE,
    at: time.clock.now(),
    today: time.clock.today(),
  });
  return tab;
};
