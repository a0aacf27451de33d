import { browserClock } from "./adapters/browser-clock.ts";
import { watchVisits } from "./adapters/browser-visits.ts";
import { createRecordedTranslator } from "./adapters/recorded-translator.ts";
import { readKept, readPlatform, readStamp, takeHint } from "./arrival.ts";
import { base } from "./base.ts";
import { formatPath } from "./domain/routes.ts";
import { formatTopicPath, parseTopicPath, type TopicRoute } from "./domain/topics.ts";
import { perform } from "./flow/perform.ts";
import { performHere } from "./flow/perform-here.ts";
import { organisationOf } from "./flow/select.ts";
import { blankState, type State } from "./flow/state.ts";
import { createStore } from "./flow/store.ts";
import { advanceWith } from "./flow/toolbox.ts";
import { paint } from "./paint.ts";
import { soonerOrLater } from "./pieces.ts";
import type { Words } from "./ports/translator.ts";
import { createIslands } from "./ui/guides/islands.ts";
import { createPorts } from "./wiring.ts";

// A guide is read as it came. This adds what the organisation says of itself, remembers the
// language, and keeps the app on the phone; nobody is signed in here, and nothing is looked up.

const { now, today } = browserClock;

const start = async ({ language, topic }: TopicRoute): Promise<void> => {
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}") as Words;
  let t = createRecordedTranslator(language, words);
  const viewOf = (state: State) => ({
    state,
    t,
    dispatch: store.dispatch,
    path: (page: State["route"]["page"], tag = language) =>
      formatPath({ language: tag, page }, base),
    version: __VERSION__,
    own,
  });
  const islands = createIslands((tag) => formatTopicPath({ language: tag, topic }, base));
  const stamp = readStamp();
  const loadOwn = () => soonerOrLater(() => import("./own-parts.ts"));
  let own = stamp?.isOutspoken && (await loadOwn()).ownIn(language);
  let isComposing = false;
  const show = (state: State): void => {
    // Recorded words say only what the document came with.
    if (!isComposing) return;
    islands.show(viewOf(state));
    const accent = organisationOf(state)?.accent;
    if (accent !== undefined) paint(accent);
  };
  const ports = createPorts({
    base,
    version: __VERSION__,
    applyUpdate: () => undefined,
    go: () => undefined,
  });
  const { "read-setup": readSetup, save } = performHere(ports);
  const performers = { "read-setup": readSetup, save };
  const store = createStore({
    state: blankState({ language, page: "help" }, stamp),
    advance: advanceWith([]),
    onChange: show,
    perform: (command) => perform(command, performers, ports.explainLoss),
  });

  islands.wake(viewOf(store.current()));
  store.dispatch({
    kind: "opened",
    ...readKept(),
    isOnline: navigator.onLine,
    platform: readPlatform(),
    at: now(),
    today: today(),
    hint: takeHint(),
  });
  // A language that is chosen here is saved together with all that other tabs have kept meanwhile.
  const catchUp = (): void => store.dispatch({ kind: "kept-elsewhere", ...readKept() });
  const nothing = (): void => undefined;
  watchVisits({ onKept: catchUp, onReturn: catchUp, onHide: nothing, onConnection: nothing });

  const { createTranslator } = await soonerOrLater(
    () => import("./adapters/i18next-translator.ts"),
  );
  own ??= (await loadOwn()).ownIn(language);
  t = createTranslator(language, words);
  isComposing = true;
  show(store.current());
  const { createUpdates } = await soonerOrLater(() => import("./adapters/workbox-updates.ts"));
  createUpdates({ base, clock: browserClock })?.start(language, (news) =>
    store.dispatch({ kind: "update-news", news }),
  );
};

const route = parseTopicPath(location.pathname, base);
if (route !== undefined) void start(route);
