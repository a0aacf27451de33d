import { SMTP_AUTH_END } from "../claims/dates.ts";
import { type CalendarDate, daysUntil, lastDayOf } from "../dates.ts";
import type { Policy } from "../policy.ts";
import { CATALOGUE } from "./catalogue.ts";
import { type Deed, type Outcome, unsure, type VerdictKind } from "./outcomes.ts";
import type { AnswerId, ProgramId } from "./programs.ts";
import { REASONS, type ReasonId } from "./reasons.ts";

type Said = {
  readonly reason: ReasonId;
  /** What to do, in order. */
  readonly deeds: readonly Deed[];
  readonly source: string;
  readonly checked: CalendarDate;
  /** False where no primary source says so. */
  readonly isConfirmed: boolean;
};

/** What a program needs to go on with the new sign-in. */
export type Verdict = Said &
  (
    | { readonly kind: Exclude<VerdictKind, "app-password"> }
    | {
        readonly kind: "app-password";
        /** For sending alone, and only where the organisation leaves SMTP AUTH on. */
        readonly conditions: readonly ["only-sending", "smtp-auth"];
        readonly until: CalendarDate;
        /** From then on it works only where IT has kept it on. */
        readonly hasEnded: boolean;
      }
  );

/** SMTP AUTH takes no password from then on, unless an admin turns it on again. */
export const SMTP_AUTH_LAST_DAY: CalendarDate = lastDayOf(SMTP_AUTH_END.value.month);

/** From then on it works only where IT has kept it on; nobody knows before the day is known. */
export const hasSmtpAuthEnded = (today: CalendarDate | undefined): boolean =>
  today !== undefined && daysUntil(SMTP_AUTH_LAST_DAY, today) < 0;

/** What is known of the day and the organisation; nothing of it before the page is live. */
export type Circumstances = {
  readonly today?: CalendarDate | undefined;
  readonly policy?: Pick<Policy, "appPasswords"> | undefined;
};

const UNANSWERED = unsure("depends");

const outcomeOf = (id: ProgramId, answer: AnswerId | undefined): Outcome => {
  const outcomes: Readonly<Partial<Record<AnswerId | "always", Outcome>>> = CATALOGUE[id];
  return outcomes.always ?? (answer && outcomes[answer]) ?? UNANSWERED;
};

const withPolicy = (outcome: Outcome, { policy }: Circumstances): Outcome => {
  if (outcome.kind !== "app-password") return outcome;
  if (policy === undefined) return unsure("if-allowed", "it-first");
  return policy.appPasswords === "never" ? unsure("not-allowed", "other-way") : outcome;
};

/** Answers for every program and every answer, its own or not; none yet is unsure. */
export const judge = (
  id: ProgramId,
  answer: AnswerId | undefined,
  circumstances: Circumstances = {},
): Verdict => {
  const { kind, reason, deeds } = withPolicy(outcomeOf(id, answer), circumstances);
  const said: Said = { reason, deeds, ...REASONS[reason] };
  if (kind !== "app-password") return { ...said, kind };
  return {
    ...said,
    kind,
    conditions: ["only-sending", "smtp-auth"],
    until: SMTP_AUTH_LAST_DAY,
    hasEnded: hasSmtpAuthEnded(circumstances.today),
  };
};
