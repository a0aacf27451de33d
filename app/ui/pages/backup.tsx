import { areTextsEnding, isPageSettled } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { LabelLanguage } from "../parts/label-language.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { NextLink } from "../parts/next.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type ViewProps } from "../view.ts";
import { Ends } from "./backup-ends.tsx";
import { Lasts } from "./backup-lasts.tsx";
import { WhatHappens } from "./backup-next.tsx";
import { BackupNumber } from "./backup-number.tsx";

/** To leave it for now is as good a choice as to do it now, and looks like one. */
const BackupActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  if (isPageSettled(view.state)) {
    return (
      <Actions key="settled" isEven={true}>
        <NextLink view={view} after="backup" />
        <MicrosoftLink view={view} from="backup" isQuiet={true} />
      </Actions>
    );
  }
  const skip = () => view.dispatch({ kind: "ticked", step: "backup", mark: "skipped" });
  return (
    <Actions key="open" isEven={true}>
      <MicrosoftLink view={view} from="backup" />
      <ActionLink href={view.path("done")} isQuiet={true} onPress={skip}>
        {say("backup.skip.button")}
      </ActionLink>
    </Actions>
  );
};

export const Backup = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} step="backup" title={say("backup.title")} lead={say("backup.lead")} />
      <p class="note without-script">{say("backup.note")}</p>
      <div class="for-script">
        <BackupNumber view={view} />
      </div>
      <WhatHappens view={view} />
      <StepStatus view={view} step="backup" canTick={true} />
      {areTextsEnding(view.state) && <Ends view={view} />}
      <Lasts view={view} />
      <WaysOut view={view} ways={waysOf(view, "backup")}>
        <LabelLanguage view={view} />
      </WaysOut>
      <BackupActions view={view} />
    </>
  );
};
