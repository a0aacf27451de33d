import type { PrintOrder } from "../domain/kit/print-order.ts";
import type { Sheet } from "../domain/kit/sheet.ts";
import type { StaffMember } from "../domain/kit/staff-member.ts";
import type { MailStage } from "../domain/kit/stages.ts";
import type { Separator } from "../domain/kit/table.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { MailInput } from "./rollout-mail.ts";

/** What mails, posts and prints are made from, beside their words. */
export type RolloutFacts = Omit<MailInput, "t">;

export type WrittenMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As a file that mail programs open. */
  readonly eml: string;
};

/** What the kit is made with, in every language of staff. It changes nothing outside. */
export type KitCraft = {
  readonly mail: (stage: MailStage, language: LanguageTag, facts: RolloutFacts) => WrittenMail;
  readonly post: (language: LanguageTag, facts: RolloutFacts) => string;
  /** A file for a mail merge. */
  readonly merge: (
    staff: readonly StaffMember[],
    separator: Separator,
    facts: RolloutFacts,
  ) => string;
  readonly sheet: (order: PrintOrder, facts: RolloutFacts) => Sheet;
  /** Rows as a CSV file. */
  readonly table: (rows: readonly (readonly string[])[]) => string;
};
