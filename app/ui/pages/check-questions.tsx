import {
  type Answer,
  isOfAndroid,
  QUESTIONS,
  type Question,
  stateOfAnswer,
} from "../../domain/readiness-questions.ts";
import { readingsOf } from "../../flow/tools/readiness.ts";
import { Choice } from "../parts/choice.tsx";
import { Mark } from "../parts/mark.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const wordsOf = (view: View, question: Question, answer: Answer | undefined) => {
  const say = sayer(view);
  switch (stateOfAnswer(question, answer)) {
    case "asked":
      return false;
    case "fine":
      return say("ready.good");
    case "look":
      return say(`ready.${question}.look`);
    case "unknown":
      return say(`ready.${question}.how`);
  }
};

const Asked = ({ view, question }: ViewProps & { readonly question: Question }) => {
  const answer = readingsOf(view.state).answers[question];
  const words = wordsOf(view, question, answer);
  return (
    <div class="check check--asked">
      <Mark of={stateOfAnswer(question, answer)} />
      <div>
        <Choice
          view={view}
          name={question}
          question={sayer(view)(`ready.${question}.title`)}
          answer={answer}
          onAnswer={(given) =>
            view.dispatch({ kind: "readiness-answered", question, answer: given })
          }
        />
        <p role="status">{words && <span key={words}>{words}</span>}</p>
      </div>
    </div>
  );
};

/** What no page can see is asked, and answered where it stands. */
export const Questions = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section class="for-phone" aria-labelledby="asked">
      <div class="for-script">
        <h2 id="asked">{say("ready.asked.title")}</h2>
        <p>{say("ready.asked.lead")}</p>
        <ul class="checks">
          {QUESTIONS.map((question) => (
            <li key={question} class={isOfAndroid(question) ? "for-android" : undefined}>
              <Asked view={view} question={question} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
