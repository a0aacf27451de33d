import { hasLed, watchLeading } from "./leading.ts";

const PARTS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

let wanted: Element | undefined;
let isMissed = false;

const isMeant = (target: EventTarget | null): boolean => {
  if (wanted === undefined || !(target instanceof Element)) return true;
  return (
    wanted.contains(target) ||
    target.contains(wanted) ||
    target.closest("label")?.control === wanted
  );
};

const guard = (event: Event): void => {
  if (!event.isTrusted || wanted === undefined) return;
  if (event.type === "pointerdown") isMissed = !isMeant(event.target);
  if (!isMissed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** From now on a press that lands beside this element, since the page moved, comes to nothing. */
export const expectPress = (element: Element): void => {
  wanted = element;
  isMissed = false;
  for (const part of PARTS) addEventListener(part, guard, true);
  watchLeading();
};

/**
 * Whether the last press landed beside what it was meant for, or leads to another page; whatever is
 * pressed now may.
 */
export const outcome = (): "missed" | "leading" | "staying" => {
  wanted = undefined;
  for (const part of PARTS) removeEventListener(part, guard, true);
  const isLeading = hasLed();
  if (isMissed) return "missed";
  return isLeading ? "leading" : "staying";
};
