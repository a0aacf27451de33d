import { type Kept, NOTHING_KEPT, parseKept, serialiseKept } from "../domain/kept.ts";
import { KEPT_KEY } from "../domain/kept-layout.ts";
import { parseHint } from "../domain/links.ts";
import type { Keep } from "../ports/keep.ts";

const HINT = `${KEPT_KEY}.hint`;
const PROBE = `${KEPT_KEY}.probe`;
const SIGN_IN = "msal.";

const stores = (): readonly Storage[] => [localStorage, sessionStorage];

const isSignIn = (key: string): boolean => key.startsWith(SIGN_IN);
const isOurs = (key: string): boolean => key.startsWith(KEPT_KEY) || isSignIn(key);

/** Runs on the browser's storage, which may refuse anything at any time. */
const trying = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

/** The sign-in library’s key for what it has encrypted (msal-browser 5.29.0, CacheKeys.ts). */
export const dropSignInKey = (): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in WebKit and Gecko of 2024.
  document.cookie = "msal.cache.encryption=; Max-Age=0; Path=/; Secure";
};

export const browserKeep: Keep = {
  load: (): Kept => trying(() => parseKept(localStorage.getItem(KEPT_KEY)), NOTHING_KEPT),
  save: (kept) =>
    trying(() => {
      localStorage.setItem(KEPT_KEY, serialiseKept(kept));
      return true;
    }, false),
  canSave: () =>
    trying(() => {
      for (const store of stores()) {
        store.setItem(PROBE, "");
        store.removeItem(PROBE);
      }
      return true;
    }, false),
  forget: () => {
    for (const store of trying(stores, [])) {
      trying(() => {
        for (const key of Object.keys(store).filter(isOurs)) store.removeItem(key);
      }, undefined);
    }
    trying(dropSignInKey, undefined);
  },
  loadHint: () => trying(() => parseHint(sessionStorage.getItem(HINT)), undefined),
  saveHint: (hint) => trying(() => sessionStorage.setItem(HINT, hint), undefined),
  hasSignInTraces: () =>
    trying(() => stores().some((store) => Object.keys(store).some(isSignIn)), false),
};
