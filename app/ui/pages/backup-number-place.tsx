import { phoneCheckOf } from "../../flow/select-phone.ts";
import { sayer, type ViewProps } from "../view.ts";
import { LastsLink } from "./backup-lasts.tsx";

type AnswerProps = ViewProps & { readonly answer: "yes" | "no"; readonly isChosen: boolean };

const Answer = ({ view, answer, isChosen }: AnswerProps) => (
  <label class="choice__answer">
    <input
      type="radio"
      name="number-place"
      value={answer}
      checked={isChosen}
      onChange={() => view.dispatch({ kind: "number-placed", isOnThisPhone: answer === "yes" })}
    />
    {sayer(view)(`backup.number.place.${answer}`)}
  </label>
);

/** Ways in are counted by device: a number on the phone with Authenticator is no second one. */
export const NumberPlace = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { isOnThisPhone } = phoneCheckOf(view.state);
  const words = isOnThisPhone ? "here" : "elsewhere";
  return (
    <>
      <fieldset class="choice">
        <legend>
          <span class="for-phone">{say("backup.number.place.title")}</span>
          <span class="for-computer">{say("backup.number.place.computer.title")}</span>
        </legend>
        <div class="choice__answers">
          <Answer view={view} answer="yes" isChosen={isOnThisPhone === true} />
          <Answer view={view} answer="no" isChosen={isOnThisPhone === false} />
        </div>
      </fieldset>
      <p role="status">
        {isOnThisPhone !== undefined && (
          <span key={words}>{say(`backup.number.place.${words}`)}</span>
        )}
      </p>
      {isOnThisPhone && (
        <p>
          <LastsLink view={view} />
        </p>
      )}
    </>
  );
};
