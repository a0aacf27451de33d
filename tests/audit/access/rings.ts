import type { Page } from "playwright-core";
import { inFullHeight, type Look } from "./look.ts";
import { numberStops } from "./stops.ts";
import { countStriking } from "./striking-pixels.ts";

/** So far around a control its ring may lie, in CSS px. */
const AROUND = 12;
const LEAST_CONTRAST = 3; // WCAG 2.2, 1.4.11 and 2.4.13

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Stop = {
  readonly place: number;
  readonly name: string;
  readonly box: Box;
  /** Around the longest of its lines: the ring of a link that breaks runs around both as one. */
  readonly perimeter: number;
};

/** Runs in a page: of each kind of stop the first one. */
const listKinds = (around: number): Stop[] => {
  const kinds = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>("[data-stop]")].flatMap((stop) => {
    // What is there for a screen reader alone has its ring around the label that is seen.
    const seen = stop.matches(".hidden") ? (stop.closest("label") ?? stop) : stop;
    const { x, y, width, height } = seen.getBoundingClientRect();
    const kind = `${stop.localName}.${stop.className}.${stop.parentElement?.className}`;
    const isInside = x >= 0 && x + width <= innerWidth && y + height <= innerHeight;
    if (kinds.has(kind) || !isInside || stop.closest(".skip, .preview") !== null) return [];
    kinds.add(kind);
    const name = `${stop.localName}.${stop.className} “${stop.innerText.trim().slice(0, 40)}”`;
    const box = {
      x: Math.max(0, x - around),
      y: Math.max(0, y - around),
      width: Math.min(innerWidth, x + width + around) - Math.max(0, x - around),
      height: height + 2 * around,
    };
    const lines = [...seen.getClientRects()].map((line) => 2 * (line.width + line.height));
    const whole = 2 * (box.width + box.height - 4 * around);
    const perimeter = Math.min(whole, Math.max(0, ...lines));
    return [{ place: Number(stop.dataset["stop"]), name, box, perimeter }];
  });
};

const setFocus = (page: Page, place: number, isOn: boolean): Promise<void> =>
  page.evaluate(
    ([at, on]) => {
      const stop = document.querySelector<HTMLElement>(`[data-stop="${at}"]`);
      // The browser shows the ring as after a press of the Tab key.
      if (on) stop?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      else stop?.blur();
    },
    [place, isOn] as const,
  );

const shoot = async (page: Page, clip: Box): Promise<string> =>
  (await page.screenshot({ clip, animations: "disabled", caret: "hide" })).toString("base64");

const lookAtRings = async (page: Page, reader: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { place, name, box, perimeter } of await page.evaluate(listKinds, AROUND)) {
    await setFocus(page, place, true);
    const focused = await shoot(page, box);
    await setFocus(page, place, false);
    const plain = await shoot(page, box);
    const count = await reader.evaluate(countStriking, [focused, plain, LEAST_CONTRAST] as const);
    // As much as a line of 2 px around it, with something off for round corners.
    if (count < perimeter * 1.6) {
      found.push(`${name}: ${count} px of a ring around ${Math.round(perimeter)} px`);
    }
  }
  return found;
};

const THEMES = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

export const RINGS: Look = {
  name: "rings",
  isForAllLanguages: false,
  at: async (page) => {
    await page.evaluate(numberStops);
    const reader = await page.context().newPage();
    const found: string[] = [];
    for (const { name, media } of THEMES) {
      await page.emulateMedia(media);
      const faults = await inFullHeight(page, 390, () => lookAtRings(page, reader));
      found.push(...faults.map((one) => `${name}: ${one}`));
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await reader.close();
    return found;
  },
};
