import type { Look } from "./look.ts";

/**
 * Runs in a page: whatever moves for longer than anybody can see, or would once its state changes.
 * Folded parts and menus are opened while it is looked at.
 */
export const listMotion = (): string[] => {
  const MOST_MS = 1;
  const inMs = (times: string): number =>
    Math.max(
      ...times.split(", ").map((one) => Number.parseFloat(one) * (one.endsWith("ms") ? 1 : 1000)),
    );
  const describe = (element: Element, pseudo: string): string =>
    `${element.localName}.${element.getAttribute("class") ?? ""}${pseudo}`;

  const styled = (element: Element): string[] =>
    ["", "::before", "::after", "::backdrop", "::details-content"].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const isSlow =
        inMs(style.transitionDuration) > MOST_MS ||
        (style.animationName !== "none" && inMs(style.animationDuration) > MOST_MS);
      const isSmooth = style.scrollBehavior === "smooth";
      return [
        ...(isSlow ? [`moves: ${describe(element, pseudo)}`] : []),
        ...(isSmooth ? [`scrolls smoothly: ${describe(element, pseudo)}`] : []),
      ];
    });

  const folded = [...document.querySelectorAll("details:not([open])")];
  for (const details of folded) details.setAttribute("open", "");
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > MOST_MS)
    .map(({ effect }) => `is moving: ${(effect as KeyframeEffect).target?.localName}`);
  const found = [...running, ...[...document.querySelectorAll("*")].flatMap(styled)];
  for (const details of folded) details.removeAttribute("open");
  return [...new Set(found)];
};

export const MOTION: Look = {
  name: "reduced motion",
  isForAllLanguages: false,
  at: async (page) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const found = await page.evaluate(listMotion);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    return found;
  },
};
