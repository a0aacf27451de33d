import { Workbox } from "workbox-window";
import { isLanguageTag, type LanguageTag } from "../domain/languages.ts";
import type { UpdateNews, Updates } from "../ports/updates.ts";

type Place = { readonly base: string; readonly now: () => number };

/** A page that stays open for days looks for a new version by itself. */
const LOOK_EVERY_MS = 3_600_000;

/** iOS lets a new worker in and never says so (vite-plugin-pwa issues 524, 937). */
const PATIENCE_MS = 2_000;

/** A new version that is still on its way when it is wanted. */
const LONGEST_WAIT_MS = 10_000;

type Address = ConstructorParameters<typeof Workbox>[0];
type Policy = { createScriptURL(address: string): Address };
type Factory = { createPolicy(name: string, rules: object): Policy };

/** The one script address that may be made from a string here: that of our own worker. */
const workerAddress = (base: string): Address => {
  const address = `${base}sw.js`;
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  const policy = factory?.createPolicy("second-step-worker", {
    createScriptURL: (wanted: string) => {
      if (wanted !== address) throw new TypeError("not our worker");
      return wanted;
    },
  });
  return policy?.createScriptURL(address) ?? address;
};

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

/** The service worker, as the page sees it. Does nothing where there is none to be had. */
export const createUpdates = ({ base, now }: Place): Updates | undefined => {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return undefined;
  const workbox = new Workbox(workerAddress(base), { scope: base });
  let registration: ServiceWorkerRegistration | undefined;
  let lookedAt = now();
  let isReplaced = false;
  let isWanted = false;

  const speak = (language: LanguageTag): void => {
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
      workbox.addEventListener("waiting", () => onNews({ kind: "waiting" }));
      workbox.addEventListener("controlling", ({ isUpdate }) => {
        isReplaced = true;
        if (isWanted) loadAfresh();
        else if (isUpdate) onNews({ kind: "replaced" });
      });
      workbox.addEventListener("message", ({ data }) => {
        const news = newsOf(data);
        if (news !== undefined) onNews(news);
      });
      workbox.register().then(
        (registered) => {
          registration = registered;
          speak(language);
        },
        // Refused or out of room: the app stays what it was, online.
        () => onNews({ kind: "not-kept", language }),
      );
    },
    look: () => {
      if (now() - lookedAt < LOOK_EVERY_MS) return;
      lookedAt = now();
      registration?.update().catch(() => undefined);
    },
    reload: () => {
      isWanted = true;
      setTimeout(loadAfresh, LONGEST_WAIT_MS);
      void letIn();
    },
  };
};
