import type { Look } from "./look.ts";
import { inFullHeight } from "./look.ts";

/**
 * Runs in a page: controls that a thumb may miss. A control is as large as what can be hit of it,
 * with its label and whatever is laid over its words; one that is smaller passes if a circle of
 * that size around it meets no other.
 */
export const listSmallTargets = (): string[] => {
  const TAP = 44;
  const ROUNDING = 0.5;
  const CONTROLS = "a[href], button, input, select, textarea, summary, [role='button']";
  type Target = { readonly element: Element; readonly area: DOMRect };

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest(".hidden, .skip, [inert], .preview") === null;

  /** In the middle of a sentence a link is as high as its line (WCAG 2.5.8, “Inline”). */
  const isInline = (element: Element): boolean => {
    const { parentElement } = element;
    if (getComputedStyle(element).display !== "inline" || parentElement === null) return false;
    return [...parentElement.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
  };

  const isHit = (element: Element, x: number, y: number): boolean => {
    const found = document.elementFromPoint(x, y);
    if (found === null) return false;
    const label = found.closest("label");
    return element.contains(found) || (label !== null && label.control === element);
  };

  /** From the middle outwards, as far as a press still reaches the control. */
  const reach = (element: Element): DOMRect => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const walk = (dx: number, dy: number): number => {
      let far = 0;
      while (far < TAP && isHit(element, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
      return far;
    };
    if (!isHit(element, x, y)) return box;
    const [left, right, up, down] = [walk(-1, 0), walk(1, 0), walk(0, -1), walk(0, 1)];
    const [west, north] = [Math.min(box.left, x - left), Math.min(box.top, y - up)];
    const [east, south] = [Math.max(box.right, x + right), Math.max(box.bottom, y + down)];
    return new DOMRect(west, north, east - west, south - north);
  };

  const isLarge = ({ area }: Target): boolean =>
    area.width >= TAP - ROUNDING && area.height >= TAP - ROUNDING;

  const isCrowded = ({ element, area }: Target, others: readonly Target[]): boolean => {
    const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
    return others.some(({ element: other, area: near }) => {
      if (other === element || other.contains(element) || element.contains(other)) return false;
      const across = Math.max(near.left - x, 0, x - near.right);
      const down = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(across, down) < TAP / 2 - ROUNDING;
    });
  };

  const all = [...document.querySelectorAll(CONTROLS)].filter(isSeen);
  const targets = all
    .filter((element) => !isInline(element))
    .map((element): Target => ({ element, area: reach(element) }));
  return targets
    .filter((target) => !isLarge(target) && isCrowded(target, targets))
    .map(({ element, area }) => {
      const name = (element.textContent ?? "").trim().slice(0, 50) || element.id;
      return `${Math.round(area.width)} × ${Math.round(area.height)} px: ${element.localName} ${name}`;
    });
};

export const TARGETS: Look = {
  name: "targets",
  isForAllLanguages: true,
  at: async (page) => {
    const found: string[] = [];
    for (const width of [320, 390]) {
      const small = await inFullHeight(page, width, () => page.evaluate(listSmallTargets));
      found.push(...small.map((one) => `${width} px: ${one}`));
    }
    return found;
  },
};
