import type { CalendarDate } from "../domain/dates.ts";
import type { Fault } from "../domain/faults.ts";
import type { Kept } from "../domain/kept.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Method } from "../domain/methods.ts";
import type { Platform } from "../domain/platform.ts";
import type { Result } from "../domain/result.ts";
import type { Page, Route } from "../domain/routes.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { StepId } from "../domain/steps.ts";
import type { Mark } from "../domain/ticks.ts";
import type { Restored, SignInRequest } from "../ports/identity.ts";
import type { Reminder, ReminderOutcome, ReminderWay } from "../ports/reminder.ts";
import type { Setup } from "../ports/settings.ts";
import type { UpdateNews } from "../ports/updates.ts";
import type { BarcodeCommand, BarcodeEvent } from "./tools/barcode-events.ts";
import type { CardCommand, CardEvent } from "./tools/card-events.ts";
import type { HandOverCommand, HandOverEvent } from "./tools/hand-over-events.ts";
import type { LabelLanguageCommand, LabelLanguageEvent } from "./tools/label-language-events.ts";
import type { LastingEvent } from "./tools/lasting-events.ts";
import type { MarksCommand, MarksEvent } from "./tools/marks-events.ts";
import type { MoveEvent } from "./tools/move-events.ts";
import type { PhoneCommand, PhoneEvent } from "./tools/phone-events.ts";
import type { PracticeCommand, PracticeEvent } from "./tools/practice-events.ts";
import type { ProgramsEvent } from "./tools/programs-events.ts";
import type { ReadinessCommand, ReadinessEvent } from "./tools/readiness-events.ts";
import type { SearchCommand, SearchEvent } from "./tools/search-events.ts";

/** What can happen on any page. */
export type CoreEvent =
  | {
      readonly kind: "opened";
      readonly kept: Kept;
      /** The phone lets us keep things at all. */
      readonly isKeeping: boolean;
      readonly isOnline: boolean;
      readonly platform: Platform;
      readonly at: number;
      readonly today: CalendarDate;
      readonly hint?: string | undefined;
    }
  | { readonly kind: "setup-read"; readonly setup: Setup; readonly hasTraces: boolean }
  | { readonly kind: "session-restored"; readonly result: Result<Restored, Fault> }
  | { readonly kind: "name-read"; readonly name: string }
  | { readonly kind: "page-shown"; readonly route: Route }
  | {
      readonly kind: "returned";
      readonly at: number;
      readonly today: CalendarDate;
      /** The page had been frozen as it was left, a sign-in half begun in it perhaps. */
      readonly isThawed: boolean;
    }
  | { readonly kind: "hidden" }
  /** Another tab of this browser has kept something since, or may have. */
  | {
      readonly kind: "kept-elsewhere";
      readonly kept: Kept;
      /** The phone lets us keep things now. */
      readonly isKeeping: boolean;
    }
  | { readonly kind: "connection-changed"; readonly isOnline: boolean }
  | { readonly kind: "connection-due"; readonly ticket: number }
  | {
      readonly kind: "connection-checked";
      readonly ticket: number;
      readonly fault?: Fault | undefined;
    }
  | { readonly kind: "sign-in-pressed"; readonly isNewAccount?: boolean }
  | { readonly kind: "step-up-pressed" }
  | { readonly kind: "sign-out-pressed" }
  | { readonly kind: "leaving-failed"; readonly fault: Fault }
  | { readonly kind: "left"; readonly from: StepId }
  | { readonly kind: "ticked"; readonly step: StepId; readonly mark: Mark }
  | { readonly kind: "unticked"; readonly step: StepId }
  /** Whose is what is new on record? */
  | { readonly kind: "unasked-answered"; readonly isMine: boolean }
  | { readonly kind: "check-pressed" }
  | { readonly kind: "look-up-due"; readonly ticket: number }
  | {
      readonly kind: "looked-up";
      readonly ticket: number;
      readonly at: number;
      readonly result: Result<readonly Method[], Fault>;
    }
  | { readonly kind: "language-chosen"; readonly language: LanguageTag }
  | { readonly kind: "language-note-read" }
  | { readonly kind: "reminder-pressed"; readonly title: string; readonly text: string }
  | { readonly kind: "reminder-saved"; readonly outcome: ReminderOutcome }
  /** The browser would put the app on the home screen. */
  | { readonly kind: "install-offered" }
  | { readonly kind: "install-pressed" }
  | { readonly kind: "install-declined" }
  | { readonly kind: "installed" }
  | { readonly kind: "copy-pressed" }
  | { readonly kind: "address-copied"; readonly isCopied: boolean }
  | { readonly kind: "update-news"; readonly news: UpdateNews }
  /** The host has another build by now, and no more what a press to leave needed. */
  | { readonly kind: "leaving-outdated" }
  | { readonly kind: "update-pressed" }
  | { readonly kind: "update-put-off" }
  | { readonly kind: "keeping-failed" }
  | { readonly kind: "forget-pressed" };

/** What has happened; named in the past. */
export type Event =
  | CoreEvent
  | BarcodeEvent
  | CardEvent
  | HandOverEvent
  | LabelLanguageEvent
  | LastingEvent
  | MarksEvent
  | MoveEvent
  | PhoneEvent
  | PracticeEvent
  | ProgramsEvent
  | ReadinessEvent
  | SearchEvent
  /** The host has another build by now, and no more what a command needed. */
  | { readonly kind: "outdated"; readonly instead: Event | undefined };

/** What any page may want done. */
export type CoreCommand =
  | { readonly kind: "read-setup" }
  | {
      readonly kind: "restore-session";
      readonly config: RuntimeConfig;
      /** Nothing that the sign-in library remembers of this page counts any more. */
      readonly isAnew: boolean;
    }
  | { readonly kind: "read-name"; readonly config: RuntimeConfig }
  | { readonly kind: "sign-in"; readonly config: RuntimeConfig; readonly request: SignInRequest }
  | { readonly kind: "sign-out"; readonly config: RuntimeConfig; readonly returnTo: string }
  | { readonly kind: "look-up"; readonly config: RuntimeConfig; readonly ticket: number }
  | { readonly kind: "look-up-later"; readonly ticket: number; readonly afterMs: number }
  | {
      readonly kind: "check-connection";
      readonly config: RuntimeConfig;
      readonly ticket: number;
    }
  | { readonly kind: "check-connection-later"; readonly ticket: number; readonly afterMs: number }
  | { readonly kind: "save"; readonly kept: Kept }
  | {
      readonly kind: "save-reminder";
      readonly reminder: Reminder;
      readonly way: ReminderWay;
    }
  | { readonly kind: "go"; readonly page: Page }
  | { readonly kind: "await-install-news" }
  | { readonly kind: "ask-install" }
  | { readonly kind: "copy-address" }
  | { readonly kind: "apply-update" }
  | { readonly kind: "forget" };

/** What is to be done about it; named as orders. */
export type Command =
  | CoreCommand
  | BarcodeCommand
  | CardCommand
  | HandOverCommand
  | LabelLanguageCommand
  | MarksCommand
  | PhoneCommand
  | PracticeCommand
  | ReadinessCommand
  | SearchCommand;

export type Dispatch = (event: Event) => void;
