import { Workbox } from "workbox-window";
import { isLanguageTag, type LanguageTag } from "../domain/languages.ts";
import type { Clock } from "../ports/clock.ts";
import type { UpdateNews, Updates } from "../ports/updates.ts";
import { createLooks } from "./hourly-looks.ts";
import { workerAddress } from "./worker-address.ts";

type Place = { readonly base: string; readonly clock: Clock };

/** iOS lets a new worker in and never says so (vite-plugin-pwa issues 524, 937). */
const PATIENCE_MS = 2_000;

/** A new version that is still on its way when it is wanted. */
const LONGEST_WAIT_MS = 10_000;

const newsOf = (message: unknown): UpdateNews | undefined => {
  const { kind, language } = (message ?? {}) as { kind?: unknown; language?: unknown };
  if (kind !== "kept" && kind !== "not-kept") return undefined;
  return typeof language === "string" && isLanguageTag(language) ? { kind, language } : undefined;
};

const isInstalled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    worker.addEventListener("statechange", () => resolve());
  });

/** The worker that can take over, also one that the page had not heard of. */
const findNext = async (
  registration: ServiceWorkerRegistration | undefined,
): Promise<ServiceWorker | null | undefined> => {
  if (registration === undefined || registration.waiting !== null) return registration?.waiting;
  await registration.update().catch(() => undefined);
  if (registration.installing !== null) await isInstalled(registration.installing);
  return registration.waiting;
};

/** Where there is no worker to be had: the app stays online, and says so when it is asked. */
const withoutWorker = (): Updates => {
  let tell: (news: UpdateNews) => void = () => undefined;
  return {
    start: (_language, onNews) => {
      tell = onNews;
    },
    speak: (language) => tell({ kind: "not-kept", language }),
    look: () => undefined,
    reload: () => location.reload(),
  };
};

/** The service worker, as the page sees it. */
export const createUpdates = ({ base, clock }: Place): Updates => {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return withoutWorker();
  const workbox = new Workbox(workerAddress(base, "sw.js"), { scope: base });
  let registration: ServiceWorkerRegistration | undefined;
  let isRefused = false;
  let tell: (news: UpdateNews) => void = () => undefined;
  let isReplaced = false;
  let isWanted = false;

  const speak = (language: LanguageTag): void => {
    if (isRefused) tell({ kind: "not-kept", language });
    // Once a worker is there; a page may speak before it is.
    void navigator.serviceWorker.ready.then(({ active }) =>
      active?.postMessage({ kind: "speaks", language }),
    );
  };

  const loadAfresh = (): void => {
    if (isWanted) location.reload();
    isWanted = false;
  };

  const letIn = async (): Promise<void> => {
    const next = isReplaced ? undefined : await findNext(registration);
    next?.postMessage({ kind: "take-over" });
    if (next) setTimeout(loadAfresh, PATIENCE_MS);
    else loadAfresh();
  };

  return {
    speak,
    start: (language, onNews) => {
      tell = onNews;
      workbox.addEventListener("waiting", () => onNews({ kind: "waiting" }));
      // The first worker takes over from nobody, and is of the same build.
      let isFirst = navigator.serviceWorker.controller === null;
      workbox.addEventListener("controlling", () => {
        const isUpdate = !isFirst;
        isFirst = false;
        if (!isUpdate) return;
        isReplaced = true;
        if (isWanted) loadAfresh();
        else onNews({ kind: "replaced" });
      });
      // Not workbox's own event: it hears nothing of a worker that an earlier page had installed by
      // half (workbox-window 7.4.1, getSW).
      navigator.serviceWorker.addEventListener("message", ({ data }) => {
        const news = newsOf(data);
        if (news !== undefined) onNews(news);
      });
      workbox.register().then(
        (registered) => {
          registration = registered;
          speak(language);
        },
        // Refused or out of room: the app stays what it was, online.
        () => {
          isRefused = true;
          onNews({ kind: "not-kept", language });
        },
      );
    },
    look: createLooks({
      clock,
      isInView: () => document.visibilityState === "visible",
      ask: () => void registration?.update().catch(() => undefined),
    }),
    reload: () => {
      isWanted = true;
      setTimeout(loadAfresh, LONGEST_WAIT_MS);
      void letIn();
    },
  };
};
