import type { CookieSetting } from "../../journeys/person.ts";

/** Where a finger comes down, in pixels of the page from its upper left corner as it is in view. */
export type Point = { readonly x: number; readonly y: number };

export type Size = { readonly width: number; readonly height: number };

/** One tab of a driven browser: the little that every engine can be told to do. */
export type Tab = {
  goTo(address: string): Promise<void>;
  goBack(): Promise<void>;
  goForward(): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression, which may be a promise, as JSON has it. */
  evaluate(expression: string): Promise<unknown>;
  click(point: Point): Promise<void>;
  /** Keys one after the other, by their WebDriver values; those of one list are held together. */
  strike(chords: readonly (readonly string[])[]): Promise<void>;
  /** Hands a file to the file field that the expression leads to. */
  attach(expression: string, file: string): Promise<void>;
  resize(size: Size): Promise<void>;
  /** What is in view, as PNG. */
  picture(): Promise<Buffer>;
  /** How many documents were loaded here. */
  loads(): number;
  close(): Promise<void>;
};

/** One browser with nothing in it, for one person. */
export type Phone = {
  readonly newTab: () => Promise<Tab>;
  /** Tabs that have opened by themselves and that nobody has taken yet. */
  readonly takeOpened: () => Promise<Tab | undefined>;
  /** Scripts that run before those of each page from now on, in the place of all before. */
  readonly carry: (scripts: readonly string[]) => Promise<void>;
  /** What the consoles of all pages have said so far, a line each. */
  readonly said: () => readonly string[];
  /** What of that is trouble. */
  readonly complained: () => readonly string[];
  /** Files that the browser has saved so far. */
  readonly saved: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Where phones come from, and what is left to be put away once nobody needs one any more. */
export type Shop = {
  readonly open: (kind: PhoneKind) => Promise<Phone>;
  readonly close: () => Promise<void>;
};

export type PhoneKind = {
  readonly size: Size;
  readonly language: string;
  readonly userAgent: string | undefined;
  readonly isDark: boolean;
  readonly javaScript: boolean;
  readonly cookies: CookieSetting | undefined;
  /** All requests go through it. */
  readonly proxyPort: number;
};
