import type { Draft } from "../domain/kit/mail-blocks.ts";
import { hostOf } from "../domain/kit/site-address.ts";
import type { MailStage } from "../domain/kit/stages.ts";
import { shownText } from "../domain/local-text.ts";
import { inOneLine } from "../domain/plain-text.ts";
import type { MailInput } from "../ports/rollout-mail.ts";
import { addressBlock, MAIL_BODIES } from "./mail-body.ts";
import type { Say } from "./say.ts";

/** Fills in the days of the rollout, wherever a sentence names them. */
const sayer = ({ t, dates }: MailInput): Say => {
  const days = { action: t.date(dates.action), deadline: t.date(dates.deadline) };
  return (key, values) => t.say(key, { ...days, ...values });
};

const senderOf = ({ organisation }: MailInput): string | undefined =>
  inOneLine(organisation.name) || undefined;

const DESK_LINES = ["phone", "hours", "email", "chat", "url"] as const;

const deskOf = (say: Say, { t, helpDesk }: MailInput): Draft["desk"] => {
  const known = { ...helpDesk, hours: shownText(helpDesk.hours ?? "", [t.language]).text };
  return {
    title: say("mail.desk.title"),
    lines: DESK_LINES.flatMap((line) => {
      const value = inOneLine(known[line] ?? "");
      return value === "" ? [] : [say(`mail.desk.${line}`, { [line]: value })];
    }),
  };
};

const signatureOf = (say: Say, name: string | undefined): string =>
  name === undefined ? say("mail.from.unnamed") : say("mail.from.named", { name });

const CHECKS = ["address", "type", "call", "secret"] as const;

/** The mail of a stage, as pieces in their order. */
export const draftMail = (stage: MailStage, input: MailInput): Draft => {
  const say = sayer(input);
  const sender = senderOf(input);
  const host = hostOf(input.address);
  return {
    sender,
    title: say(`mail.${stage}.title`),
    body: MAIL_BODIES[stage](say, input),
    signature: signatureOf(say, sender),
    check: {
      title: say("mail.check.title"),
      items: CHECKS.map((check) => say(`mail.check.${check}`, { host })),
    },
    desk: deskOf(say, input),
  };
};

/** A post for a channel: what to do, where, by when, and whom to ask. */
export const draftPost = (input: MailInput): Draft => {
  const say = sayer(input);
  const sender = senderOf(input);
  return {
    sender,
    title: say("post.title"),
    body: [
      { kind: "text", text: say("post.lead") },
      addressBlock(say("post.open.label"), input),
      { kind: "text", text: say("post.phone") },
      { kind: "text", text: say("post.check") },
    ],
    signature: signatureOf(say, sender),
    desk: deskOf(say, input),
  };
};
