import type { Words } from "../../journeys/person.ts";
import { ask, asked } from "./ask.ts";
import { lookUntil } from "./patience.ts";
import type { Tab } from "./tab.ts";

export const waitForWords = async (tab: Tab, words: Words): Promise<void> => {
  const look = async () => (await ask(tab, "see", asked(words))) || undefined;
  await lookUntil(tab, `to see ${words}`, look);
};

export const waitForNoWords = async (tab: Tab, words: Words): Promise<void> => {
  const look = async () => ((await ask(tab, "see", asked(words))) ? undefined : true);
  await lookUntil(tab, `not to see ${words}`, look);
};

export const readText = (tab: Tab, pattern: RegExp): Promise<string> =>
  lookUntil(tab, `to read ${pattern}`, () => ask(tab, "read", asked(pattern)));

export const isInFirstView = (tab: Tab, words: string): Promise<boolean> =>
  lookUntil(tab, `to see ${words}`, () => ask(tab, "isInFirstView", asked(words)));

export const readHeading = (tab: Tab): Promise<string> =>
  lookUntil(tab, "one main heading", () => ask(tab, "heading"));

export const readField = (tab: Tab, label: Words): Promise<string> =>
  lookUntil(tab, `a field ${label}`, () => ask(tab, "value", asked(label)));

export const readTick = (tab: Tab, label: Words): Promise<boolean> =>
  lookUntil(tab, `a box ${label}`, () => ask(tab, "isTicked", asked(label)));

export const readLink = (tab: Tab, name: Words): Promise<string> =>
  lookUntil(tab, `a link ${name}`, () => ask(tab, "href", asked(name)));

type Writing = { readonly language: string; readonly direction: string };

export const readWriting = (tab: Tab, words?: Words): Promise<Writing> => {
  const look = () => (words ? ask(tab, "writing", asked(words)) : ask(tab, "writing"));
  return lookUntil(tab, `to see ${words ?? "a page"}`, look);
};
