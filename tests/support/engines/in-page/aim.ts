import { expectPress } from "./guard.ts";

/** Where to press, or what is in the way. */
export type Aim =
  | { readonly kind: "point"; readonly x: number; readonly y: number }
  | { readonly kind: "not-yet"; readonly why: string };

const notYet = (why: string): Aim => ({ kind: "not-yet", why });

const isSame = (one: DOMRect, other: DOMRect): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width;

/** A link may be broken over lines, and the middle of all of them be beside it. */
const boxOf = (element: Element): DOMRect =>
  [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ??
  element.getBoundingClientRect();

const isIn = ({ x, y, width, height }: DOMRect): boolean =>
  y >= 0 && x + width / 2 >= 0 && y + height <= innerHeight && x + width / 2 <= innerWidth;

const isHit = (element: Element, x: number, y: number): boolean => {
  const hit = document.elementFromPoint(x, y);
  if (hit === null) return false;
  const label = hit.closest("label");
  return element.contains(hit) || hit.contains(element) || label?.control === element;
};

let before: { readonly element: Element; readonly box: DOMRect } | undefined;

/** Whether it is where it was when it was looked at last. */
const standsStill = (element: Element, box: DOMRect): boolean => {
  const isStill = before?.element === element && isSame(before.box, box);
  before = { element, box };
  return isStill;
};

/**
 * The middle of a control, once it stands still, can be used, and nothing lies on it. Waits for
 * nothing by itself: where scripts are off, a page has no timers.
 */
export const aimAt = (found: readonly Element[]): Aim => {
  const [element] = found;
  if (element === undefined) return notYet("there is none");
  if (found.length > 1) return notYet(`there are ${found.length}, and none is called just that`);
  if (element.matches(":disabled")) return notYet("it is disabled");
  if (!isIn(boxOf(element))) element.scrollIntoView({ block: "center", behavior: "instant" });
  const box = boxOf(element);
  if (!standsStill(element, box)) return notYet("it does not stand still");
  const [x, y] = [Math.floor(box.x + box.width / 2), Math.floor(box.y + box.height / 2)];
  if (isHit(element, x, y)) {
    expectPress(element);
    return { kind: "point", x, y };
  }
  element.scrollIntoView({ block: "center", behavior: "instant" });
  return notYet(`this lies on it: ${document.elementFromPoint(x, y)?.outerHTML.slice(0, 100)}`);
};
