import type { MailStage } from "../domain/kit/stages.ts";
import { inOneLine } from "../domain/plain-text.ts";
import type { Mail, MailInput } from "../ports/rollout-mail.ts";
import { draftMail } from "./compose-draft.ts";
import { writeMailHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

/** A subject is read in lists, where invisible marks look like somebody’s trick: it has none. */
const subjectOf = (stage: MailStage, { t, dates }: MailInput): string =>
  inOneLine(t.say(`mail.${stage}.subject`, { deadline: t.day(dates.deadline) }));

/** The mail of a stage in the language that `t` speaks. */
export const composeMail = (stage: MailStage, input: MailInput): Mail => {
  const { language } = input.t;
  const draft = draftMail(stage, input);
  const subject = subjectOf(stage, input);
  return {
    subject,
    html: writeMailHtml(draft, { language, subject, accent: input.organisation.accent }),
    text: writeText(draft, language),
  };
};
