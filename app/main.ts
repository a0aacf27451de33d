import { h, hydrate, render } from "preact";
import { browserClock } from "./adapters/browser-clock.ts";
import { browserKeep } from "./adapters/browser-keep.ts";
import { createNavigation } from "./adapters/browser-navigation.ts";
import { createKeepAwake } from "./adapters/browser-screen.ts";
import { watchVisits } from "./adapters/browser-visits.ts";
import { readPlatform, readStamp, takeHint } from "./arrival.ts";
import { base } from "./base.ts";
import { languageOf } from "./domain/languages.ts";
import { formatPath, parsePath, type Route } from "./domain/routes.ts";
import { perform } from "./flow/perform.ts";
import { hereOf, isScreenNeeded, organisationOf } from "./flow/select.ts";
import { blankState, type State } from "./flow/state.ts";
import { createStore } from "./flow/store.ts";
import { soonerOrLater, soonerOrPressed } from "./pieces.ts";
import type { Updates } from "./ports/updates.ts";
import { firstScene, loadScene, type Scene } from "./scenes.ts";
import { App } from "./ui/app.tsx";
import { TITLES } from "./ui/titles.ts";
import type { View } from "./ui/view.ts";
import { createPorts } from "./wiring.ts";

const root = document.documentElement;
const { now, today } = browserClock;

const stamp = readStamp();
let painted = stamp?.organisation.accent;

/** The organisation's colour; only whoever has one of its own fetches the code for it. */
const paint = (accent: string): void => {
  if (painted === accent) return;
  painted = accent;
  import("./adapters/browser-accent.ts").then(
    ({ applyAccent }) => applyAccent(accent),
    // Without a network the default colour stands; the next change of the page tries again.
    () => {
      painted = undefined;
    },
  );
};

/** What of the document lies outside the page itself. */
const dressDocument = ({ route, t }: Scene, state: State): void => {
  root.lang = route.language;
  root.dir = languageOf(route.language).direction;
  const organisation = organisationOf(state);
  if (organisation?.accent !== undefined) paint(organisation.accent);
  document.title = `${t.say(TITLES[route.page])} · ${organisation?.name || t.say("shell.brand.title")}`;
};

/** A press from before the app was there. */
const takePress = (): void => {
  const pressed = document.querySelector<HTMLAnchorElement>("a[aria-busy]");
  pressed?.removeAttribute("aria-busy");
  pressed?.click();
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
      dispatch: store.dispatch,
      path: (page, language = scene.route.language) => formatPath({ language, page }, base),
      version: __VERSION__,
    };
    return h(App, { view, page: scene.page });
  };
  const show = (state: State): void => {
    // Recorded words say only what the page came with.
    if (scene === first.scene) return;
    render(tree(state), app);
    dressDocument(scene, state);
  };
  const navigation = createNavigation({
    base,
    show: async (next) => {
      const shown = await loadScene(next);
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
  const store = createStore({
    state: blankState(route, stamp),
    onChange: (state) => {
      keepAwake(isScreenNeeded(state));
      show(state);
    },
    perform: (command) => perform(command, ports),
  });

  hydrate(tree(store.current()), app);
  root.dataset["live"] = "";
  const hint = takeHint();
  store.dispatch({
    kind: "opened",
    kept: browserKeep.load(),
    isKeeping: browserKeep.canSave(),
    isOnline: navigator.onLine,
    platform: readPlatform(),
    at: now(),
    today: today(),
    hint,
  });
  watchVisits({
    onReturn: (isThawed) => {
      store.dispatch({ kind: "returned", at: now(), today: today(), isThawed });
      updates?.look();
    },
    onHide: () => store.dispatch({ kind: "hidden" }),
    onConnection: (isOnline) => store.dispatch({ kind: "connection-changed", isOnline }),
  });
  takePress();

  const full = await soonerOrPressed(first.inFull, async () => {
    if ((await ports.explainLoss()) === "outdated") ports.applyUpdate();
  });
  // Somebody quick may be on another page by now.
  if (scene === first.scene) scene = full;
  show(store.current());
  // The next page is at hand before it is asked for.
  const { language } = scene.route;
  loadScene({ language, page: hereOf(store.current()) }).catch(() => undefined);
  const { createUpdates } = await soonerOrLater(() => import("./adapters/workbox-updates.ts"));
  updates = createUpdates({ base, clock: browserClock });
  updates.start(scene.route.language, (news) => store.dispatch({ kind: "update-news", news }));
};

const first = parsePath(location.pathname, base);
if (first !== undefined) void start(first);
