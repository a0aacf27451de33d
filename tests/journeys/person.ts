/** Words as people read them: a part of the text, whatever its case, or a pattern. */
export type Words = string | RegExp;

export type Role = "link" | "button" | "checkbox" | "radio" | "summary";

/** A page as it comes out of a printer. */
export type Print = {
  readonly text: string;
  readonly sheets: number;
  readonly background: string;
  readonly ink: string;
};

/** A run of text in one element, or a name that only a screen reader says. */
export type Piece = {
  readonly text: string;
  /** What the nearest element with a language says it is in. */
  readonly language: string;
  /** The element’s or attribute’s name. */
  readonly place: string;
};

/** A file as the browser saved it; `text` is what UTF-8 makes of it. */
export type SavedFile = {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
};

/**
 * Somebody with a phone, who does only what people can do: any browser that can be driven can
 * stand behind it. Whatever waits, waits for what can be seen, and says what was seen instead.
 */
export type Person = {
  opens(path: string): Promise<void>;
  sees(words: Words): Promise<void>;
  seesNot(words: Words): Promise<void>;
  /** The first text that is all of the pattern. */
  reads(pattern: RegExp): Promise<string>;
  /** What stands in a field. */
  finds(label: Words): Promise<string>;
  /** Whether it stands in the first screenful, so that nobody has to scroll for it. */
  seesAtOnce(words: string): Promise<boolean>;
  /** By the name that a screen reader would say, a whole name before a part of one. */
  presses(name: Words, role?: Role): Promise<void>;
  types(label: Words, text: string): Promise<void>;
  /** Puts what was copied elsewhere into a field, all at once. */
  drops(label: Words, text: string): Promise<void>;
  /** Hands a file to the page by the control of this name. */
  picks(label: Words, file: string): Promise<void>;
  /** Copies a text, or the picture in a file, and pastes it where the keyboard is. */
  pastesIn(copied: { readonly text: string } | { readonly picture: string }): Promise<void>;
  /** A key by its name, such as Tab or Enter, or a character. */
  strikes(key: string): Promise<void>;
  /** What the keyboard is on: its label, or what it says. */
  standsOn(): Promise<string>;
  /** Types and then presses Enter. */
  enters(label: Words, text: string): Promise<void>;
  /** Whether a box is ticked. */
  hasTicked(label: Words): Promise<boolean>;
  chooses(label: Words, option: Words): Promise<void>;
  /** Where a link leads, as it is written. */
  leads(name: Words): Promise<string>;
  /** What the browser's own menu would print. */
  prints(): Promise<Print>;
  /** What lies on the clipboard. */
  pastes(): Promise<string>;
  /** The browser would put the app on the home screen, and asks; this is what the person says then. */
  isOfferedInstall(answer: "accepted" | "dismissed"): Promise<void>;
  /** Puts the app on the home screen by the menu of the browser. */
  installs(): Promise<void>;
  goesBack(): Promise<void>;
  goesForward(): Promise<void>;
  reloads(): Promise<void>;
  /** The phone throws the tab away; it comes back at the same address without its session storage. */
  kills(): Promise<void>;
  /** Another app or tab comes to the front. */
  looksAway(): Promise<void>;
  /** This tab comes to the front again. */
  comesBack(): Promise<void>;
  opensNewTab(): Promise<Person>;
  /** The tab that opens by itself in front of this one while `act` runs. */
  seesNewTab(act: () => Promise<void>): Promise<Person>;
  /** The file that the browser saves while `act` runs. */
  saves(act: () => Promise<void>): Promise<SavedFile>;
  /** Runs before any script of a page that is opened from now on: what else this phone can do. */
  carries(feature: (() => void) | string): Promise<void>;
  /** Path and query of the page. */
  address(): Promise<string>;
  heading(): Promise<string>;
  /** Waits until nothing more is fetched for the page. */
  settles(): Promise<void>;
  /** The language that the page, or these words on it, say they are in, and the side they start from. */
  writing(words?: Words): Promise<{ readonly language: string; readonly direction: string }>;
  goesOffline(): Promise<void>;
  goesOnline(): Promise<void>;
  /** Whatever is asked for below this path never arrives. */
  loses(path: string): Promise<void>;
  /** The browser was told once that this page may use the camera. */
  allowsCamera(): Promise<void>;
  /** The browser was told once that this page may not use the camera. */
  refusesCamera(): Promise<void>;
  /** All that the page says, closed and hidden parts too, in its order. */
  pieces(): Promise<readonly Piece[]>;
  screenshot(file: string): Promise<void>;
  /** What axe finds against WCAG 2.2 AA and its best practices, a line each. */
  axe(): Promise<readonly string[]>;
  /** How far the page has shifted by itself since it was opened, as Cumulative Layout Shift. */
  layoutShift(): Promise<number>;
  /** How many pixels of the page lie beyond the side of the screen. */
  overflow(): Promise<number>;
  /** What is cut off, beyond the side or on other text, all of the page unfolded: a line each. */
  misfits(): Promise<readonly string[]>;
  /** What the browser keeps for the page, in the tab and for good. */
  kept(): Promise<Readonly<Record<string, string>>>;
  /**
   * All that has left this phone, and all that stays where others may look: requests with what they
   * carry, the console, the history, everything kept.
   */
  trail(): Promise<readonly string[]>;
  /** What went wrong on any tab of this phone since last asked, a line each. */
  troubles(): readonly string[];
  /** Trouble that this journey asks for. */
  allows(pattern: RegExp): void;
  /** The phone has no more room than this, in bytes, for what pages keep. */
  hasRoomFor(bytes: number): Promise<void>;
  /** The browser throws away what the worker had kept. */
  losesCaches(): Promise<void>;
  /** Puts something into a cache, as a build of long ago may have. */
  fillsCache(name: string, path: string, text: string): Promise<void>;
  /** Names of the caches on this phone. */
  caches(): Promise<readonly string[]>;
  /** The addresses of all that lies in them. */
  cachedAddresses(): Promise<readonly string[]>;
  /** How many times a document was loaded in this tab since it was opened. */
  loads(): number;
  /** Closes the tab; the first tab takes the phone with it. */
  leaves(): Promise<void>;
};

/** Without cookies a browser refuses all that pages keep: storage, caches, workers. */
export type CookieSetting = "refused" | "own site";

export type PersonOptions = {
  readonly origin: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly language?: string;
  readonly colorScheme?: "light" | "dark";
  readonly userAgent?: string;
  readonly javaScript?: boolean;
  readonly deviceScaleFactor?: number;
  readonly mobile?: boolean;
  readonly hasTouch?: boolean;
  /** What the phone's clock shows, for as long as the person is here. */
  readonly clock?: Date;
  /** Where it is false, the browser knows of service workers and takes none. */
  readonly takesWorkers?: boolean;
  /** What the browser was told about cookies in its own settings. */
  readonly cookies?: CookieSetting;
  /** What is odd about this browser: runs in each page before anything else. */
  readonly quirk?: () => void;
  /** Opens the app from the home screen. */
  readonly isInstalled?: boolean;
  readonly hasClipboard?: boolean;
};

/** One browser, and people who share nothing in it. */
export type People = {
  arrives(options: PersonOptions): Promise<Person>;
  leave(): Promise<void>;
};
