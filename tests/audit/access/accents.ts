import type { Page } from "playwright-core";
import { accentProperties } from "../../../app/domain/accent.ts";
import type { Look } from "./look.ts";

/** What organisations have, and what no one should: pale, loud, black, and just readable ones. */
const ACCENTS = [
  ..."000000 ffffff 808080 777777 767676 959595 1d2125 fbfaf6 ff0000 00ff00 0000ff".split(" "),
  ..."ffff00 00ffff ff00ff f0941e f663d4 cd1df7 cb17fe ffd700 c8102e 7a1fa2 0078d4".split(" "),
  ..."0a6a5c 6fd0bd 001f3f 3d0000 e6f7ff fffde0 8b4513 5c8001".split(" "),
].map((digits) => `#${digits}`);

/**
 * Runs in a page: words, edges and drawings that are too pale for what lies below them. What
 * fades in counts as it is at the end; a picture below words is nobody's colour, and what will be
 * printed brings its own paper.
 */
export const listPale = (): string[] => {
  type Rgb = readonly [red: number, green: number, blue: number];
  const [TEXT, MARK] = [4.5, 3];
  const read = (colour: string): { rgb: Rgb; alpha: number } => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    return { rgb: [red, green, blue], alpha };
  };
  const groundOf = (element: Element | null): Rgb => {
    for (let one = element; one !== null; one = one.parentElement) {
      const { rgb, alpha } = read(getComputedStyle(one).backgroundColor);
      if (alpha === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const luminance = (rgb: Rgb): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((level) => {
      const value = level / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Rgb, other: Rgb): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest(".hidden, .skip, .preview, .qr-code, .kit-preview, :disabled") === null;

  const found = new Set<string>();
  const check = (element: Element, what: string, one: string, ground: Rgb, least: number): void => {
    const { rgb, alpha } = read(one);
    const measured = contrast(rgb, ground);
    if (alpha > 0 && measured < least) {
      const name = element.getAttribute("class") ?? element.localName;
      found.add(`${what} ${measured.toFixed(2)}: ${name}`);
    }
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (!isSeen(element)) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "",
    );
    if (hasWords) check(element, "words", style.color, ground, TEXT);
    if (element.matches("button, input, textarea, select, .mark, .path__mark, .key")) {
      const isEdged = style.borderTopStyle !== "none" && style.borderTopWidth !== "0px";
      // What is filled is told by its filling.
      const around = groundOf(element.parentElement);
      const isFilled = contrast(ground, around) >= MARK;
      if (isEdged && !isFilled) check(element, "edge", style.borderTopColor, around, MARK);
    }
    if (element instanceof SVGGeometryElement && style.stroke !== "none") {
      check(element, "drawing", style.stroke, groundOf(element), MARK);
    }
  }
  return [...found];
};

const paint = (page: Page, accent: string): Promise<void> =>
  page.evaluate((properties) => {
    for (const [name, value] of properties) {
      document.documentElement.style.setProperty(name, value);
    }
  }, accentProperties(accent));

export const ACCENT_LOOK: Look = {
  name: "accents",
  isForAllLanguages: false,
  at: async (page) => {
    const found: string[] = [];
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const accent of ACCENTS) {
        await paint(page, accent);
        const pale = await page.evaluate(listPale);
        found.push(...pale.map((one) => `${colorScheme} ${accent}: ${one}`));
      }
    }
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
    await page.evaluate(() => document.documentElement.removeAttribute("style"));
    return found;
  },
};
