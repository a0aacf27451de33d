import { Workbox } from "workbox-window";
import { isLanguageTag, type LanguageTag } from "../domain/languages.ts";
import type { UpdateNews, Updates } from "../ports/updates.ts";

type Place = { readonly base: string; readonly now: () => number };

/** A page that stays open for days looks for a new version by itself. */
const LOOK_EVERY_MS = 3_600_000;

/** iOS lets a new worker in and never says so (vite-plugin-pwa issues 524, 937). */
const PATIENCE_MS = 2_000;

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

/** The service worker, as the page sees it. Does nothing where there is none to be had. */
export const createUpdates = ({ base, now }: Place): Updates | undefined => {
  if (!("serviceWorker" in navigator)) return undefined;
  const workbox = new Workbox(workerAddress(base), { scope: base });
  let registration: ServiceWorkerRegistration | undefined;
  let lookedAt = now();
  let isApplying = false;

  const speak = (language: LanguageTag): void => {
    // Once a worker is there; a page may speak before it is.
    void navigator.serviceWorker.ready.then(({ active }) =>
      active?.postMessage({ kind: "speaks", language }),
    );
  };

  const reload = (): void => location.reload();

  return {
    speak,
    start: (language, onNews) => {
      workbox.addEventListener("waiting", () => onNews({ kind: "waiting" }));
      workbox.addEventListener("controlling", ({ isUpdate }) => {
        if (isApplying) reload();
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
    apply: () => {
      isApplying = true;
      registration?.waiting?.postMessage({ kind: "take-over" });
      setTimeout(reload, PATIENCE_MS);
    },
  };
};
