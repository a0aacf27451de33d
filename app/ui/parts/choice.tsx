import { ANSWERS, type Answer } from "../../domain/readiness-questions.ts";
import { sayer, type ViewProps } from "../view.ts";

type Props = ViewProps & {
  readonly name: string;
  readonly question: string;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
};

/** Yes, no, or “I don’t know”, which is an answer, too. */
export const Choice = ({ view, name, question, answer, onAnswer }: Props) => (
  <fieldset class="choice">
    <legend>{question}</legend>
    <div class="choice__answers">
      {ANSWERS.map((value) => (
        <label class="choice__answer" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
          {sayer(view)(`ready.answer.${value}`)}
        </label>
      ))}
    </div>
  </fieldset>
);
