import { MAIL_STAGES, planMails } from "../../../domain/kit/stages.ts";
import { itSayer } from "../it-view.ts";
import type { KitProps } from "./kit-props.ts";

/** Which mail goes out when; a short rollout does without some. */
export const Schedule = ({ view, facts: { dates } }: KitProps) => {
  const say = itSayer(view);
  const planned = dates === undefined ? [] : planMails(dates);
  const dayOf = (stage: (typeof MAIL_STAGES)[number]): string => {
    const mail = planned.find((one) => one.stage === stage);
    if (mail !== undefined) return view.t.date(mail.date);
    return say(dates === undefined ? "kit.mails.undated" : "kit.mails.dropped");
  };
  return (
    <dl class="report kit-schedule">
      {MAIL_STAGES.map((stage) => (
        <div class="report__part" key={stage}>
          <dt>{say(`kit.mails.stage.${stage}`)}</dt>
          <dd key={dayOf(stage)}>{dayOf(stage)}</dd>
        </div>
      ))}
    </dl>
  );
};
