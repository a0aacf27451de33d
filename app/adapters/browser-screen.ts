import type { KeepAwake } from "../ports/screen.ts";

/** Refused on a low battery, and unknown to older browsers: then the screen goes dark as ever. */
const askLock = async (): Promise<WakeLockSentinel | undefined> => {
  try {
    return await navigator.wakeLock.request("screen");
  } catch {
    return undefined;
  }
};

/** May be told as often as anything changes; asks once for as long as the need lasts. */
export const createKeepAwake = (): KeepAwake => {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  return (isNeeded) => {
    if (isNeeded === (lock !== undefined)) return;
    const before = lock;
    lock = isNeeded ? askLock() : undefined;
    // The browser lets go by itself where the page was hidden; twice does no harm.
    void before?.then((held) => held?.release());
  };
};
