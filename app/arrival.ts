import { isStandalone } from "./adapters/browser-display.ts";
import { browserKeep } from "./adapters/browser-keep.ts";
import { carriedIn, parseHint } from "./domain/links.ts";
import { type Platform, parsePlatform } from "./domain/platform.ts";
import type { Stamp } from "./domain/stamp.ts";

/** Takes the sign-in hint out of the address before anybody can see or share it. */
export const takeHint = (): string | undefined => {
  const address = new URL(location.href);
  const given = address.searchParams.get("user");
  if (given === null) return browserKeep.loadHint();
  address.searchParams.delete("user");
  history.replaceState(history.state, "", address);
  const hint = parseHint(given);
  if (hint !== undefined) browserKeep.saveHint(hint);
  return hint;
};

/** Takes the ticks of another device out of the address: a second load would bring them once more. */
export const takeCarried = (): string | undefined => {
  const carried = carriedIn(location.hash);
  if (carried !== undefined) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
  return carried;
};

/** What lies on the phone for us, and whether it takes more. */
export const readKept = () => ({ kept: browserKeep.load(), isKeeping: browserKeep.canSave() });

export const readPlatform = (): Platform =>
  parsePlatform({
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    isStandalone: isStandalone(),
    origin: location.origin,
  });

/** What was stamped into this page, if it was. */
export const readStamp = (): Stamp | undefined => {
  const text = document.getElementById("stamp")?.textContent;
  return text ? (JSON.parse(text) as Stamp) : undefined;
};
