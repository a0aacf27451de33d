type Library = { readonly initialize: () => Promise<void> };
type Store = Pick<Storage, "removeItem">;

const isTheirs = (key: string): boolean => key.startsWith("msal.");

/**
 * The library, ready. It reads all that it kept before it does anything, and the key to it before
 * that, and stops where something is unreadable, at every visit anew (msal-browser 5.29.0,
 * LocalStorage.ts): nobody could ever sign in again on that phone. So both are dropped, and
 * Microsoft is asked once more. A sign-in under way is not, since it lies in the session storage.
 */
export const openLibrary = async <L extends Library>(
  create: () => L,
  store: () => Store,
  dropKey: () => void,
): Promise<L> => {
  const library = create();
  try {
    await library.initialize();
    return library;
  } catch {
    const kept = store();
    for (const key of Object.keys(kept).filter(isTheirs)) kept.removeItem(key);
    dropKey();
    const next = create();
    await next.initialize();
    return next;
  }
};
