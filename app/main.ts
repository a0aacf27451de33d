import { h, hydrate, render } from "preact";
import { browserClock } from "./adapters/browser-clock.ts";
import { createNavigation } from "./adapters/browser-navigation.ts";
import { createKeepAwake } from "./adapters/browser-screen.ts";
import { watchVisits } from "./adapters/browser-visits.ts";
import { readKept, readPlatform, readStamp, takeCarried, takeHint } from "./arrival.ts";
import { base } from "./base.ts";
import { formatPath, parsePath, type Route } from "./domain/routes.ts";
import { dressDocument, speak } from "./dress-document.ts";
import type { Command } from "./flow/events.ts";
import { perform } from "./flow/perform.ts";
import { performersWith } from "./flow/performers.ts";
import { hereOf, isScreenNeeded } from "./flow/select.ts";
import { blankState, type State } from "./flow/state.ts";
import { createStore, holding } from "./flow/store.ts";
import type { Performers, Tool } from "./flow/tool.ts";
import { advanceWith } from "./flow/toolbox.ts";
import { breathe, soonerOrLater, soonerOrPressed } from "./pieces.ts";
import type { Updates } from "./ports/updates.ts";
import type { Room } from "./rooms/room.ts";
import { firstScene, loadScene } from "./scenes.ts";
import { App } from "./ui/app.tsx";
import { keepFocus } from "./ui/parts/focus.ts";
import type { View } from "./ui/view.ts";
import { createPorts } from "./wiring.ts";

const root = document.documentElement;
const { now, today } = browserClock;

const stamp = readStamp();

/** A press from before the app was there. */
const takePress = (): void => {
  const pressed = document.querySelector<HTMLAnchorElement>("a[aria-busy]");
  pressed?.removeAttribute("aria-busy");
  pressed?.click();
};

/** What cannot be had is asked for again, and missed, when somebody goes there. */
const prepare = (route: Route): void => {
  loadScene(route).catch(() => undefined);
};

const start = async (route: Route): Promise<void> => {
  const app = document.getElementById("app") as HTMLElement;
  const first = await firstScene(route).catch(() => undefined);
  if (first === undefined) {
    // The page's own code is not to be had: its links lead on alone.
    root.dataset["live"] = "";
    return takePress();
  }
  let { scene } = first;

  const tree = (state: State) => {
    const view: View = {
      state,
      t: scene.t,
      dispatch: press,
      path: (page, language = scene.route.language) => formatPath({ language, page }, base),
      version: __VERSION__,
      deskCode: scene.deskCodeOf?.(state, __VERSION__),
      own: scene.own,
    };
    return h(App, { view, page: scene.room.page });
  };
  const show = (state: State): void => {
    // Recorded words say only what the page came with.
    if (scene === first.scene) return;
    keepFocus(() => {
      render(tree(state), app);
      // After it: what has the focus and goes has the page styled once more, all of it in a new language.
      speak(scene);
    });
    dressDocument(scene, state);
  };
  const navigation = createNavigation({
    base,
    prepare,
    show: async (next) => {
      const shown = await loadScene(next);
      furnish(shown.room);
      if (shown.route.language !== scene.route.language) updates?.speak(next.language);
      scene = shown;
      store.dispatch({ kind: "page-shown", route: next });
    },
  });
  let updates: Updates | undefined;
  const keepAwake = createKeepAwake();
  const ports = createPorts({
    base,
    version: __VERSION__,
    // Without a worker, a fresh load is all there is to it.
    applyUpdate: () => (updates ?? location).reload(),
    go: (page) => navigation.go({ language: scene.route.language, page }),
  });
  // What the pages shown so far have brought along.
  const tools = new Set<Tool>();
  const performers: Partial<Performers<Command["kind"]>> = performersWith(ports);
  const furnish = (room: Omit<Room, "page">): void => {
    for (const tool of room.tools ?? []) tools.add(tool);
    Object.assign(performers, room.performers);
  };
  furnish(scene.room);
  const store = createStore({
    state: blankState(route, stamp),
    advance: advanceWith(tools),
    onChange: (state, event) => {
      keepAwake(isScreenNeeded(state));
      // The page in that language is on its way, and says all that is new.
      if (event.kind !== "language-chosen") show(state);
    },
    perform: (command) => perform(command, performers, ports.explainLoss),
  });

  /** A link from another device, be it opened here or in the page that is open already. */
  const bring = (): void => {
    const carried = takeCarried();
    if (carried === undefined) return;
    void soonerOrLater(() => import("./brought-along.ts")).then(({ bringAlong }) => {
      const { room, event } = bringAlong(carried);
      furnish(room);
      store.dispatch(event);
    });
  };

  const { dispatch: press, open } = holding(store.dispatch);
  await breathe();
  hydrate(tree(store.current()), app);
  await breathe();
  const hint = takeHint();
  open({
    kind: "opened",
    ...readKept(),
    isOnline: navigator.onLine,
    platform: readPlatform(),
    at: now(),
    today: today(),
    hint,
  });
  root.dataset["live"] = "";
  const catchUp = (): void => store.dispatch({ kind: "kept-elsewhere", ...readKept() });
  watchVisits({
    onKept: catchUp,
    onReturn: (isThawed) => {
      // A page that was frozen has heard of nothing.
      catchUp();
      store.dispatch({ kind: "returned", at: now(), today: today(), isThawed });
      updates?.look();
    },
    onHide: () => store.dispatch({ kind: "hidden" }),
    onConnection: (isOnline) => store.dispatch({ kind: "connection-changed", isOnline }),
  });
  takePress();
  bring();
  addEventListener("hashchange", bring);

  const full = await soonerOrPressed(first.inFull, async () => {
    if ((await ports.explainLoss()) === "outdated") ports.applyUpdate();
  });
  await breathe();
  // Somebody quick may be on another page by now.
  if (scene === first.scene) scene = full;
  show(store.current());
  // The next page is at hand before it is asked for.
  prepare({ language: scene.route.language, page: hereOf(store.current()) });
  const { createUpdates } = await soonerOrLater(() => import("./adapters/workbox-updates.ts"));
  updates = createUpdates({ base, clock: browserClock });
  updates.start(scene.route.language, (news) => store.dispatch({ kind: "update-news", news }));
};

const first = parsePath(location.pathname, base);
if (first !== undefined) void start(first);
