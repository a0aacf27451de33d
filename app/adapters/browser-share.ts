import type { Share } from "../ports/share.ts";

const share: Share = async ({ title, text, address }) => {
  try {
    await navigator.share({ title, text, url: address });
    return "shared";
  } catch (error) {
    // AbortError: the person chose nothing (Web Share 2.1.1).
    return error instanceof DOMException && error.name === "AbortError" ? "dismissed" : "refused";
  }
};

/** Undefined where the browser passes nothing on, as Firefox on a computer (web-features, 2026). */
export const findShare = (): Share | undefined =>
  typeof navigator.share === "function" ? share : undefined;
