import { isUnfit } from "../../domain/phone-number.ts";
import { isNumberWelcome, phoneCheckOf } from "../../flow/select-phone.ts";
import { sayer, type ViewProps } from "../view.ts";
import { LastsLink } from "./backup-lasts.tsx";
import { NumberCard, PlainCard } from "./backup-number-card.tsx";
import { NumberForm } from "./backup-number-form.tsx";

/** What is not surely a number is not laid out before the person has done with typing. */
const LaidOut = ({ view }: ViewProps) => {
  const { verdict, isLeft } = phoneCheckOf(view.state);
  if (verdict.kind === "unchecked") return <PlainCard view={view} typed={verdict.typed} />;
  const isReady = verdict.kind === "right" || (verdict.kind === "unsure" && isLeft);
  if (!isReady || isUnfit(verdict.number)) return null;
  return <NumberCard view={view} number={verdict.number} />;
};

/** Before the person goes to Microsoft: is it a number, and how does that page want it? */
const Check = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <h2 id="number">{say("backup.number.title")}</h2>
      <p>{say("backup.number.lead")}</p>
      <p class="number__note">{say("backup.note")}</p>
      <NumberForm view={view} />
    </>
  );
};

/** Once texts have ended, a number helps hardly anybody. */
const Over = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <div>
      <h2 id="over">{say("backup.number.over.title")}</h2>
      <p>{say("backup.number.over.lead")}</p>
      <p>
        <LastsLink view={view} />
      </p>
      <button
        type="button"
        class="small-button"
        onClick={() => view.dispatch({ kind: "number-wanted" })}
      >
        {say("backup.number.over.button")}
      </button>
    </div>
  );
};

/** Only a script knows that texts are over: that then stands in the room of the field. */
export const BackupNumber = ({ view }: ViewProps) => {
  const isWelcome = isNumberWelcome(view.state);
  return (
    <section class="number" aria-labelledby={isWelcome ? "number" : "over"}>
      <div class="number__room">
        <div class={isWelcome ? undefined : "number__gone"}>
          <Check view={view} />
        </div>
        {!isWelcome && <Over view={view} />}
      </div>
      <LaidOut view={view} />
    </section>
  );
};
