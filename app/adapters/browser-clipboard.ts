import type { CopyAddress } from "../ports/clipboard.ts";

/** Has to be called within the press itself: WebKit refuses it any later. */
export const copyAddress: CopyAddress = async () => {
  try {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}`);
    return true;
  } catch {
    // No clipboard without a secure address, and none in some apps.
    return false;
  }
};
