import type { CalendarDate } from "../domain/dates.ts";
import type { Fault } from "../domain/faults.ts";
import type { Install } from "../domain/home-screen.ts";
import { type Kept, NOTHING_KEPT } from "../domain/kept.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Platform } from "../domain/platform.ts";
import { AT_FIRST, type Practice, type PracticeDoor } from "../domain/practice.ts";
import { NO_READINGS, type Readings } from "../domain/readiness.ts";
import type { Route } from "../domain/routes.ts";
import type { CodeMatrix } from "../ports/code.ts";
import type { Account } from "../ports/identity.ts";
import type { Setup } from "../ports/settings.ts";

export type Session =
  | { readonly kind: "unknown" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "leaving" }
  | { readonly kind: "signed-in"; readonly account: Account }
  | { readonly kind: "refused"; readonly fault: Fault };

/** Asking the directory. An answer with another ticket is stale and counts for nothing. */
export type Lookup = { readonly ticket: number; readonly tries: number } & (
  | { readonly kind: "idle" | "running" }
  | { readonly kind: "failed"; readonly fault: Fault }
);

/** Where a look-up leads once it is answered. */
export type Landing = "none" | "next-step" | "approve";

export type State = {
  readonly route: Route;
  readonly setup: Setup;
  readonly platform?: Platform;
  readonly today?: CalendarDate;
  readonly kept: Kept;
  readonly isKeeping: boolean;
  readonly isOnline: boolean;
  /** The page is in view; out of sight nothing is asked. */
  readonly isVisible: boolean;
  readonly session: Session;
  readonly lookup: Lookup;
  readonly landing: Landing;
  readonly hasSteppedUp: boolean;
  /** Until then the directory wished not to be asked, in milliseconds since 1970. */
  readonly quietUntil: number;
  readonly hint?: string;
  /** A new version waits for a word, or was let in by another tab. */
  readonly update: "none" | "waiting" | "replaced";
  /** Languages whose pages work without a network. */
  readonly keptLanguages: readonly LanguageTag[];
  /** Whether the browser puts the app on the home screen by itself. */
  readonly install: Install;
  /** The address of this page was asked for, to be taken to another browser. */
  readonly copied: "none" | "done" | "failed";
  /** When the person last came to the page, in milliseconds since 1970. */
  readonly seenAt: number;
  /** The rehearsal of number matching. */
  readonly practice: Practice;
  readonly practiceDoor: PracticeDoor;
  /** What was found out about the device, and what the person says of it. */
  readonly readings: Readings;
  /** The address of this page as a QR code, once somebody wants to see it. */
  readonly code?: CodeMatrix;
};

/** What a page is prerendered from and first shown with: nothing known. */
export const blankState = (route: Route): State => ({
  route,
  setup: { kind: "loading" },
  kept: NOTHING_KEPT,
  isKeeping: true,
  isOnline: true,
  isVisible: true,
  session: { kind: "unknown" },
  lookup: { kind: "idle", ticket: 0, tries: 0 },
  landing: "none",
  hasSteppedUp: false,
  quietUntil: 0,
  update: "none",
  keptLanguages: [],
  install: "none",
  copied: "none",
  practice: AT_FIRST,
  practiceDoor: "scan",
  readings: NO_READINGS,
  seenAt: 0,
});
