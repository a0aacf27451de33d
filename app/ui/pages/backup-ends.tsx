import { TEXT_MESSAGES_END } from "../../domain/claims/dates.ts";
import { DaysLeft } from "../parts/days-left.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** True on any day without a script; with one it says how many days are left. */
export const Ends = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section class="notice notice--urgent" aria-labelledby="ends">
      <div>
        <h2 id="ends">{say("backup.ends.title")}</h2>
        <p>
          <DaysLeft view={view} until={TEXT_MESSAGES_END.value.date} />
        </p>
        <p>{say("backup.ends.lead")}</p>
      </div>
    </section>
  );
};
