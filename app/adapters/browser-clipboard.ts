import type { CopyAddress, CopyText } from "../ports/clipboard.ts";

/** Has to be called within the press itself: WebKit refuses it any later. */
export const copyText: CopyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard without a secure address, and none in some apps.
    return false;
  }
};

export const copyAddress: CopyAddress = () => copyText(`${location.origin}${location.pathname}`);
