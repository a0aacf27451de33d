import { TEXT_MESSAGES_END } from "../../domain/claims/dates.ts";
import { isPageSettled, policyOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { Heading } from "../parts/heading.tsx";
import { KeyLabel } from "../parts/key-label.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { NextLink } from "../parts/next.tsx";
import { Rows } from "../parts/rows.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Lasts } from "./backup-lasts.tsx";

const slotsOf = (view: View) => ({
  add: <KeyLabel view={view} of="add-sign-in-method" />,
  phone: <KeyLabel view={view} of="phone" />,
});

/** True on any day without a script; with one it says how many days are left. */
const Ends = ({ view }: ViewProps) => {
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

const BackupActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  if (isPageSettled(view.state)) {
    return (
      <Actions key="settled">
        <NextLink view={view} after="backup" />
        <MicrosoftLink view={view} from="backup" isQuiet={true} />
      </Actions>
    );
  }
  const skip = () => view.dispatch({ kind: "ticked", step: "backup", mark: "skipped" });
  return (
    <Actions key="open">
      <MicrosoftLink view={view} from="backup" />
      <ActionLink href={view.path("done")} isQuiet={true} onPress={skip}>
        {say("backup.skip.button")}
      </ActionLink>
    </Actions>
  );
};

export const Backup = ({ view }: ViewProps) => {
  const say = sayer(view);
  const slots = slotsOf(view);
  return (
    <>
      <Heading view={view} step="backup" title={say("backup.title")} lead={say("backup.lead")} />
      <p class="note">{say("backup.note")}</p>
      <Rows
        rows={[
          { scene: "button", text: <Sentence view={view} of="backup.one" slots={slots} /> },
          { scene: "country", text: say("backup.two") },
          { scene: "code", text: say("backup.three") },
        ]}
      />
      <StepStatus view={view} step="backup" canTick={true} />
      {!policyOf(view.state).keepsTextMessages && <Ends view={view} />}
      <Lasts view={view} />
      <WaysOut view={view} ways={waysOf(view, "backup")} />
      <BackupActions view={view} />
    </>
  );
};
