import { MAIL_STAGES } from "../../../domain/kit/stages.ts";
import { LANGUAGES } from "../../../domain/languages.ts";
import { mailFile } from "../../../flow/kit/kit-files.ts";
import { itSayer } from "../it-view.ts";
import { KitChoice } from "./kit-field.tsx";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";
import { MailPreview } from "./mail-preview.tsx";
import { Merge } from "./merge.tsx";
import { rolloutFactsOf } from "./rollout-facts.ts";
import { Schedule } from "./schedule.tsx";

const LANGUAGE_OPTIONS = LANGUAGES.map(({ tag, name }) => ({ value: tag, name }));

const FORMS = ["text", "looks"] as const;

const Choices = ({ view, state: { mail }, dispatch }: KitProps) => {
  const say = itSayer(view);
  const stages = MAIL_STAGES.map((stage) => ({
    value: stage,
    name: say(`kit.mails.stage.${stage}`),
  }));
  return (
    <div class="kit-fields">
      <KitChoice
        id="kit-stage"
        label={say("kit.mails.which.label")}
        value={mail.stage}
        options={stages}
        onChosen={(stage) => dispatch({ kind: "mail-chosen", change: { stage } })}
      />
      <KitChoice
        id="kit-language"
        label={say("kit.mails.language.label")}
        value={mail.language}
        options={LANGUAGE_OPTIONS}
        onChosen={(language) => dispatch({ kind: "mail-chosen", change: { language } })}
      />
      <KitChoice
        id="kit-form"
        label={say("kit.mails.form.label")}
        value={mail.form}
        options={FORMS.map((form) => ({ value: form, name: say(`kit.mails.form.${form}`) }))}
        onChosen={(form) => dispatch({ kind: "mail-chosen", change: { form } })}
      />
    </div>
  );
};

/** One mail as it is read, and what to do with it. */
const Preview = ({ view, state: { mail }, facts, craft, dispatch }: KitProps) => {
  const say = itSayer(view);
  const known = rolloutFactsOf(facts);
  const { stage, language } = mail;
  const written = known && craft.mail(stage, language, known);
  return (
    <>
      <MailPreview mail={written} choice={mail} label={say("kit.mails.preview")} />
      <div class="kit-buttons">
        <button
          type="button"
          class="small-button"
          disabled={written === undefined}
          onClick={() => {
            if (written === undefined) return;
            const file = mailFile(stage, language, written.eml);
            dispatch({ kind: "save-pressed", place: "mails", file });
          }}
        >
          {say("kit.mails.save.button")}
        </button>
        <button
          type="button"
          class="small-button"
          disabled={written === undefined}
          onClick={() =>
            written && dispatch({ kind: "copy-pressed", place: "mails", text: written.text })
          }
        >
          {say("kit.mails.copy.button")}
        </button>
        <button
          type="button"
          class="small-button"
          disabled={known === undefined}
          onClick={() =>
            known &&
            dispatch({ kind: "copy-pressed", place: "mails", text: craft.post(language, known) })
          }
        >
          {say("kit.mails.post.button")}
        </button>
      </div>
    </>
  );
};

/** What goes out when, in which words. */
export const Mails = (props: KitProps) => {
  const say = itSayer(props.view);
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{say("kit.mails.title")}</h2>
      <p>{say("kit.mails.lead")}</p>
      <Schedule {...props} />
      <Choices {...props} />
      <Preview {...props} />
      <KitNews {...props} place="mails" />
      <Merge {...props} />
    </section>
  );
};
