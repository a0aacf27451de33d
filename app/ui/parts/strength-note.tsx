import { isStrengthEnding, strengthToday } from "../../flow/select-strength.ts";
import { sayer, type ViewProps } from "../view.ts";
import { Reserve } from "./reserve.tsx";

/** In how many ways the person can get in, by devices; “we can’t tell” is an answer. */
export const StrengthNote = ({ view }: ViewProps) => {
  const say = sayer(view);
  const strength = strengthToday(view.state) ?? "unknown";
  return (
    <div class={`strength strength--${strength}`} role="status">
      <p>
        <Reserve room={say("strength.unsure")}>{say(`strength.${strength}`)}</Reserve>
      </p>
      {isStrengthEnding(view.state) && <p>{say("strength.ends")}</p>}
    </div>
  );
};
