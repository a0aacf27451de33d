import {
  chooseLasting,
  LASTING_QUESTIONS,
  type LastingWay,
  listLasting,
} from "../../domain/lasting.ts";
import { policyOf } from "../../flow/select.ts";
import { Choice } from "../parts/choice.tsx";
import { KeyLabel } from "../parts/key-label.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const slotsOf = (view: View) => ({
  add: <KeyLabel view={view} of="add-sign-in-method" />,
  phone: <KeyLabel view={view} of="phone" />,
  passkey: <KeyLabel view={view} of="passkey-in-authenticator" />,
});

/** Two questions lead to the way that suits best; whoever skips them sees all ways. */
const Questions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const offered = policyOf(view.state).lasting;
  return (
    <>
      {LASTING_QUESTIONS.filter((question) => offered[question]).map((question) => (
        <Choice
          key={question}
          view={view}
          name={`lasting-${question}`}
          question={say(`backup.lasts.question.${question}`)}
          answer={view.state.lasting?.[question]}
          onAnswer={(answer) => view.dispatch({ kind: "lasting-answered", question, answer })}
        />
      ))}
    </>
  );
};

const Way = ({
  view,
  of,
  isBest,
}: ViewProps & { readonly of: LastingWay; readonly isBest: boolean }) => {
  const say = sayer(view);
  const slots = slotsOf(view);
  return (
    <li>
      <details class="ways__way lasting" open={isBest}>
        <summary>
          {say(`backup.lasts.${of}.title`)}
          {isBest && <small class="lasting__best">{say("backup.lasts.best")}</small>}
        </summary>
        <ol class="numbered">
          {(["one", "two", "three"] as const).map((step) => (
            <li key={step}>
              <Sentence view={view} of={`backup.lasts.${of}.${step}`} slots={slots} />
            </li>
          ))}
        </ol>
        <p>{say(`backup.lasts.${of}.limit`)}</p>
        {of === "token" && (
          <p>
            <button
              type="button"
              class="small-button"
              onClick={() => view.dispatch({ kind: "ticked", step: "backup", mark: "unseen" })}
            >
              {say("backup.unseen.button")}
            </button>
          </p>
        )}
      </details>
    </li>
  );
};

/** Where the page of a step names what lasts. */
const LASTS = "lasts";

/** Instead of a phone number, or beside it: what still works after text messages have ended. */
export const Lasts = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { lasting: offered } = policyOf(view.state);
  const best = chooseLasting(view.state.lasting ?? {}, offered);
  const ways = listLasting(offered);
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby={LASTS}>
      <h2 id={LASTS}>{say("backup.lasts.title")}</h2>
      <p class="lasting__lead">{say("backup.lasts.lead")}</p>
      <Questions view={view} />
      <p class="hidden" role="status">
        {best !== undefined &&
          say("backup.lasts.chosen", { way: say(`backup.lasts.${best}.title`) })}
      </p>
      <ul class="ways">
        {ways.map((way) => (
          <Way key={way} view={view} of={way} isBest={way === best} />
        ))}
      </ul>
    </section>
  );
};

/** To it, from where somebody has just found that a number does not help. */
export const LastsLink = ({ view }: ViewProps) => (
  <a class="way-on" href={`#${LASTS}`}>
    {sayer(view)("backup.number.place.link")}
  </a>
);
