import type { CalendarDate } from "../domain/dates.ts";
import type { Fault } from "../domain/faults.ts";
import type { Kept } from "../domain/kept.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { MarksCodeFault } from "../domain/marks-code.ts";
import type { Method } from "../domain/methods.ts";
import type { Platform } from "../domain/platform.ts";
import type { PracticeMove, Setting } from "../domain/practice.ts";
import type { AnswerId, ProgramId } from "../domain/programs/programs.ts";
import type { Device, Reached } from "../domain/readiness.ts";
import type { Answer, Question } from "../domain/readiness-questions.ts";
import type { Result } from "../domain/result.ts";
import type { Page, Route } from "../domain/routes.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { StepId } from "../domain/steps.ts";
import type { Mark, Ticks } from "../domain/ticks.ts";
import type { CodeMatrix } from "../ports/code.ts";
import type { Restored, SignInRequest } from "../ports/identity.ts";
import type { Findings } from "../ports/library.ts";
import type { Reminder, ReminderWay } from "../ports/reminder.ts";
import type { Setup } from "../ports/settings.ts";
import type { UpdateNews } from "../ports/updates.ts";
import type { State } from "./state.ts";

/** What has happened; named in the past. */
export type Event =
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
  | { readonly kind: "program-picked"; readonly program: ProgramId }
  | { readonly kind: "program-dropped"; readonly program: ProgramId }
  | {
      readonly kind: "program-answered";
      readonly program: ProgramId;
      readonly answer: AnswerId;
    }
  | { readonly kind: "programs-cleared" }
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
  | { readonly kind: "reminder-saved"; readonly outcome: State["reminder"] }
  | { readonly kind: "code-drawn"; readonly code: CodeMatrix }
  /** Somebody came to the search field of the help page, or typed in it. */
  | { readonly kind: "help-searched"; readonly query: string }
  | { readonly kind: "help-found"; readonly query: string; readonly findings: Findings }
  /** The browser would put the app on the home screen. */
  | { readonly kind: "install-offered" }
  | { readonly kind: "install-pressed" }
  | { readonly kind: "install-declined" }
  | { readonly kind: "installed" }
  | { readonly kind: "copy-pressed" }
  | { readonly kind: "address-copied"; readonly isCopied: boolean }
  /** The rehearsal is to show a number, the first or a new one. */
  | { readonly kind: "practice-number-wanted"; readonly on: Setting }
  | { readonly kind: "practised"; readonly move: PracticeMove }
  /** The phone is to be checked. */
  | { readonly kind: "readiness-pressed" }
  | { readonly kind: "device-read"; readonly device: Device }
  | { readonly kind: "reach-measured"; readonly reached: Reached }
  | {
      readonly kind: "readiness-answered";
      readonly question: Question | "version";
      readonly answer: Answer;
    }
  | { readonly kind: "marks-copy-pressed"; readonly code: string }
  | { readonly kind: "marks-copied"; readonly isCopied: boolean }
  /** What a code of ticks says, be it typed, pasted, or out of a link. */
  | { readonly kind: "marks-brought"; readonly code: Result<Ticks, MarksCodeFault> }
  | { readonly kind: "update-news"; readonly news: UpdateNews }
  /** The host has another build by now, and no more what a command needed. */
  | { readonly kind: "outdated"; readonly instead: Event | undefined }
  /** The same of a command that was to leave for another page. */
  | { readonly kind: "leaving-outdated" }
  | { readonly kind: "update-pressed" }
  | { readonly kind: "update-put-off" }
  | { readonly kind: "keeping-failed" }
  | { readonly kind: "forget-pressed" };

/** What is to be done about it; named as orders. */
export type Command =
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
  | { readonly kind: "draw-code" }
  | { readonly kind: "search-help"; readonly query: string; readonly language: LanguageTag }
  | { readonly kind: "go"; readonly page: Page }
  | { readonly kind: "await-install-news" }
  | { readonly kind: "ask-install" }
  | { readonly kind: "copy-address" }
  | { readonly kind: "draw-number"; readonly on: Setting }
  | { readonly kind: "read-device" }
  /** Without a config to sign in with, only our own host is asked. */
  | { readonly kind: "measure-reach"; readonly config: RuntimeConfig | undefined }
  | { readonly kind: "copy-marks"; readonly code: string }
  | { readonly kind: "apply-update" }
  | { readonly kind: "forget" };

export type Dispatch = (event: Event) => void;
