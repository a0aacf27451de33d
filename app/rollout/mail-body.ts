import type { MailBlock } from "../domain/kit/mail-blocks.ts";
import { pageAddress } from "../domain/kit/site-address.ts";
import type { MailStage } from "../domain/kit/stages.ts";
import type { MailInput } from "../ports/rollout-mail.ts";
import type { Say } from "./say.ts";

/** What a stage says between its title and who it is from. */
type Body = (say: Say, input: MailInput) => readonly MailBlock[];

const text = (said: string): MailBlock => ({ kind: "text", text: said });

/** Where the app begins, in the language of the mail. */
export const addressBlock = (label: string, { t, address }: MailInput): MailBlock => ({
  kind: "address",
  label,
  url: pageAddress(address, { language: t.language }),
});

const STEPS = ["install", "scan", "backup"] as const;
const SNAGS = ["phone", "scan", "old", "private"] as const;
const RULES = ["stranger", "lost", "fresh"] as const;

export const MAIL_BODIES: Readonly<Record<MailStage, Body>> = {
  announcement: (say, input) => [
    text(say("mail.announcement.lead")),
    text(say("mail.announcement.why")),
    text(say("mail.announcement.now")),
    addressBlock(say("mail.announcement.open.label"), input),
    text(say("mail.announcement.phone")),
    text(say("mail.announcement.deadline")),
  ],
  action: (say, input) => [
    text(say("mail.action.lead")),
    addressBlock(say("mail.open.label"), input),
    {
      kind: "steps",
      title: say("mail.action.steps.title"),
      items: STEPS.filter((step) => step !== "backup" || input.hasBackup).map((step) =>
        say(`mail.action.steps.${step}`),
      ),
    },
    text(say("mail.action.after")),
    text(say("mail.phone")),
  ],
  "reminder-day-2": (say, input) => [
    text(say("mail.reminder-day-2.lead")),
    text(say("mail.reminder-day-2.rest")),
    addressBlock(say("mail.open.label"), input),
    text(say("mail.reminder-day-2.stuck")),
    text(say("mail.phone")),
  ],
  "reminder-day-10": (say, input) => [
    text(say("mail.reminder-day-10.lead")),
    text(say("mail.reminder-day-10.rest")),
    addressBlock(say("mail.open.label"), input),
    {
      kind: "list",
      title: say("mail.reminder-day-10.snags.title"),
      items: SNAGS.map((snag) => say(`mail.reminder-day-10.snags.${snag}`)),
    },
  ],
  "last-call": (say, input) => [
    text(say("mail.last-call.lead")),
    text(say("mail.last-call.rest")),
    addressBlock(say("mail.open.label"), input),
    text(say("mail.last-call.late")),
    text(say("mail.phone")),
  ],
  done: (say, input) => [
    text(say("mail.done.lead")),
    {
      kind: "list",
      title: say("mail.done.rules.title"),
      items: RULES.map((rule) => say(`mail.done.rules.${rule}`)),
    },
    addressBlock(say("mail.done.open.label"), input),
    text(say("mail.done.left")),
  ],
};
