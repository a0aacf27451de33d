import type { CalendarDate } from "../domain/dates.ts";
import type { Fault } from "../domain/faults.ts";
import type { Install } from "../domain/home-screen.ts";
import { type Kept, NOTHING_KEPT } from "../domain/kept.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { LastingAnswers } from "../domain/lasting.ts";
import type { PhoneCheck } from "../domain/phone-check.ts";
import type { Platform } from "../domain/platform.ts";
import type { Practice, PracticeDoor } from "../domain/practice.ts";
import type { ProgramId } from "../domain/programs/programs.ts";
import type { Readings } from "../domain/readiness.ts";
import type { Route } from "../domain/routes.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { CodeMatrix } from "../ports/code.ts";
import type { Account } from "../ports/identity.ts";
import type { Findings } from "../ports/library.ts";
import type { ReminderOutcome } from "../ports/reminder.ts";
import type { Setup } from "../ports/settings.ts";
import type { Labels } from "../ports/translator.ts";
import type { Look } from "./tools/barcode-look.ts";
import type { CardNews } from "./tools/card-events.ts";
import type { MessageList } from "./tools/search-events.ts";

export type Session =
  | { readonly kind: "unknown" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "leaving" }
  | { readonly kind: "signed-in"; readonly account: Account }
  | { readonly kind: "refused"; readonly fault: Fault };

/** Asking the directory. An answer with another ticket is stale and counts for nothing. */
export type Lookup = { readonly ticket: number; readonly tries: number } & (
  | { readonly kind: "idle" }
  /** `isAgain`: the last one failed, and nothing was heard since. */
  | { readonly kind: "running"; readonly isAgain?: boolean }
  | { readonly kind: "failed"; readonly fault: Fault }
);

/** What came of a code that was brought here from another browser. */
export type Brought =
  | { readonly kind: "nothing" }
  | ({ readonly by: "hand" | "link" } & (
      | { readonly kind: "nothing-new" | "unreadable" | "newer" }
      | { readonly kind: "added"; readonly count: number }
    ));

/** Where a look-up leads once it is answered. */
export type Landing = "none" | "next-step" | "approve";

/** What is looked for on the help page, and the latest answer to it. */
type Search = {
  readonly query: string;
  readonly findings?: Findings;
  /** It was picked from the list of messages, not typed. */
  readonly isPicked?: boolean;
  /** What came was a secret: it is not even here any more. */
  readonly isSecret?: boolean;
  /** Messages to pick from, once somebody wants to. */
  readonly list?: MessageList;
};

/** Microsoft’s labels in a language of the person’s choice. */
export type Screens =
  | { readonly kind: "reading" | "lost"; readonly language: LanguageTag }
  | { readonly kind: "read"; readonly language: LanguageTag; readonly labels: Labels };

export type State = {
  readonly route: Route;
  readonly setup: Setup;
  /** What the page came with of its organisation. */
  readonly stamp?: Stamp;
  readonly platform?: Platform;
  readonly today?: CalendarDate;
  readonly kept: Kept;
  readonly isKeeping: boolean;
  /** As the browser says, until something is answered after all: only ever a hint. */
  readonly isOnline: boolean;
  /** Looking for the network after a sign-in that found none. */
  readonly probe: { readonly ticket: number; readonly tries: number };
  /** What a sign-in was turned back by, and is over since; until the next page or press. */
  readonly passed?: Fault;
  /** The last thing that went wrong since the app was opened, over or not. */
  readonly lastFault?: Fault;
  /** The page is in view; out of sight nothing is asked. */
  readonly isVisible: boolean;
  readonly session: Session;
  readonly lookup: Lookup;
  readonly landing: Landing;
  readonly hasSteppedUp: boolean;
  /** Until then the directory wished not to be asked, in milliseconds since 1970. */
  readonly quietUntil: number;
  readonly hint?: string;
  /**
   * A new version waits for a word, or is there already, by another tab or on the host; or a piece of this
   * one did not come, and nobody knows why: a fresh load would tell.
   */
  readonly update: "none" | "waiting" | "replaced" | "lost";
  /** Languages whose pages work without a network. */
  readonly keptLanguages: readonly LanguageTag[];
  /** The language just changed to, and how far it is kept; until the next page or a press. */
  readonly changed?: {
    readonly language: LanguageTag;
    readonly progress: "keeping" | "kept" | "not-kept";
  };
  /** The deadline was to be put in the calendar. */
  readonly reminder: ReminderOutcome | "waiting";
  /** Whether the browser puts the app on the home screen by itself. */
  readonly install: Install;
  /** The address of this page was asked for, to be taken to another browser. */
  readonly copied: "none" | "done" | "failed";
  /** Programs that were picked just now: what to do about them stands open. */
  readonly unfolded: readonly ProgramId[];
  /** The code of the ticks was asked for, to be taken to the installed app. */
  readonly copiedMarks: "none" | "done" | "failed";
  readonly brought: Brought;
  readonly search: Search;
  /** The card for the wallet was to be printed, or sent to another device. */
  readonly card: CardNews;
  /** When the person last came to the page, in milliseconds since 1970. */
  readonly seenAt: number;
  /** What the person has, to choose a second way in by. */
  readonly lasting?: LastingAnswers;
  /** The rehearsal of number matching, once it is begun. */
  readonly practice?: Practice;
  /** The page that it was last opened from. */
  readonly practiceDoor?: PracticeDoor;
  /** What was found out about the device, and what the person says of it. */
  readonly readings?: Readings;
  /** Looking for a barcode, and what it turned out to be. */
  readonly barcode?: Look;
  /** The backup number that is being checked, until another page is in view. */
  readonly phoneCheck?: PhoneCheck;
  /** The language that Microsoft’s screens are in on this phone, where it is not that of the page. */
  readonly screens?: Screens;
  /** The address of this page as a QR code, once somebody wants to see it; or what draws it did not come. */
  readonly code?: CodeMatrix | "lost";
};

/** What came of something on one page, and is forgotten with the page. */
export const FRESH_VIEW = {
  reminder: "none",
  copied: "none",
  copiedMarks: "none",
  card: "none",
  brought: { kind: "nothing" },
  search: { query: "" },
} as const satisfies Partial<State>;

/** What a page is prerendered from and first shown with: nothing known but whose page it is. */
export const blankState = (route: Route, stamp?: Stamp): State => ({
  route,
  setup: { kind: "loading" },
  ...(stamp && { stamp }),
  kept: NOTHING_KEPT,
  isKeeping: true,
  isOnline: true,
  probe: { ticket: 0, tries: 0 },
  isVisible: true,
  session: { kind: "unknown" },
  lookup: { kind: "idle", ticket: 0, tries: 0 },
  landing: "none",
  hasSteppedUp: false,
  quietUntil: 0,
  update: "none",
  keptLanguages: [],
  install: "none",
  ...FRESH_VIEW,
  unfolded: [],
  seenAt: 0,
});
