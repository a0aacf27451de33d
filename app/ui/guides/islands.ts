import { type ComponentChild, h, hydrate, render } from "preact";
import type { LanguageTag } from "../../domain/languages.ts";
import { HelpDesk } from "../parts/help-desk.tsx";
import { FooterContent, HeaderContent } from "../parts/shell.tsx";
import type { View } from "../view.ts";
import { GuideDay } from "./guide-day.tsx";

/** The parts of a document that are alive; all around them stays as it came. */
export type Islands = {
  /** Takes up what the document shows already. */
  wake(view: View): void;
  show(view: View): void;
};

type Island = { readonly place: Element; readonly draw: (view: View) => ComponentChild };

export const createIslands = (pathIn: (language: LanguageTag) => string): Islands => {
  const drawings: Readonly<Record<string, Island["draw"]>> = {
    header: (view) => h(HeaderContent, { view, pathIn }),
    desk: (view) => h(HelpDesk, { view, heading: "h2" }),
    footer: (view) => h(FooterContent, { view, pathIn }),
  };
  const marked = [...document.querySelectorAll<HTMLElement>("[data-island]")].map((place) => ({
    place,
    draw: drawings[place.dataset["island"] ?? ""] ?? (() => null),
  }));
  const days = [...document.querySelectorAll<HTMLElement>("[data-day]")].map((place) => ({
    place,
    draw: (view: View) => h(GuideDay, { view, day: place.dataset["day"] ?? "" }),
  }));
  const islands: readonly Island[] = [...marked, ...days];
  return {
    wake: (view) => {
      for (const { place, draw } of islands) hydrate(draw(view), place);
    },
    show: (view) => {
      for (const { place, draw } of islands) render(draw(view), place);
    },
  };
};
