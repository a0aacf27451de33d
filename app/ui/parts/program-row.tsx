import {
  type AnswerId,
  answersOf,
  type Program,
  type QuestionId,
} from "../../domain/programs/programs.ts";
import { judge } from "../../domain/programs/verdict.ts";
import { chosenOf } from "../../flow/select.ts";
import { circumstancesOf } from "../../flow/select-programs.ts";
import { sayer, type View } from "../view.ts";
import { VerdictWords } from "./verdict-words.tsx";

type Props = { readonly view: View; readonly program: Program };

const Choice = ({ view, program, answer }: Props & { readonly answer: AnswerId }) => {
  const say = sayer(view);
  const { state, dispatch } = view;
  const { id, question } = program;
  const verdict = judge(id, answer, circumstancesOf(state));
  return (
    <div class="choice">
      <label class="choice__label">
        <input
          type="radio"
          name={id}
          checked={chosenOf(state)[id] === answer}
          onChange={() => dispatch({ kind: "program-answered", program: id, answer })}
        />
        <span>{say(`apps.answer.${answer}`)}</span>
      </label>
      <div class="choice__answer">
        {answer === "unknown" && question !== undefined && <p>{say(`apps.find.${question}`)}</p>}
        <VerdictWords view={view} verdict={verdict} />
      </div>
    </div>
  );
};

/** Every answer is in the page; the style sheet shows the one that is chosen. */
const Question = ({ view, program, question }: Props & { readonly question: QuestionId }) => (
  <fieldset class="choices">
    <legend>{sayer(view)(`apps.question.${question}`)}</legend>
    {answersOf(program).map((answer) => (
      <Choice key={answer} view={view} program={program} answer={answer} />
    ))}
  </fieldset>
);

/**
 * A program to tick, and beside it what to do about it: folded, so that nothing moves when kept
 * choices arrive after the first render, and open at once when it was picked just now.
 */
export const ProgramRow = ({ view, program }: Props) => {
  const say = sayer(view);
  const { state, dispatch } = view;
  const { id, question } = program;
  const isPicked = chosenOf(state)[id] !== undefined;
  const name = say(`apps.program.${id}`);
  return (
    <li class="program">
      <label class="program__pick">
        <input
          type="checkbox"
          checked={isPicked}
          onChange={() =>
            dispatch({ kind: isPicked ? "program-dropped" : "program-picked", program: id })
          }
        />
        <span>{name}</span>
      </label>
      <details class="program__details" open={state.unfolded.includes(id)}>
        <summary>
          <span class="hidden">{say("apps.fold.label", { program: name })}</span>
        </summary>
        {question === undefined ? (
          <VerdictWords view={view} verdict={judge(id, undefined, circumstancesOf(state))} />
        ) : (
          <Question view={view} program={program} question={question} />
        )}
      </details>
    </li>
  );
};
