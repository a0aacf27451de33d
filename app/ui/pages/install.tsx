import { ANDROID_STORE, IOS_STORE } from "../../domain/claims/places.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { BroughtNote } from "../parts/brought-note.tsx";
import { HandOver } from "../parts/hand-over.tsx";
import { Heading } from "../parts/heading.tsx";
import { Rows } from "../parts/rows.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type ViewProps } from "../view.ts";

const InstallActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const have = () => view.dispatch({ kind: "ticked", step: "install", mark: "done" });
  return (
    <Actions>
      <span class="for-ios">
        <ActionLink href={IOS_STORE.value.url} isNewTab={true}>
          {say("install.ios.button")}
        </ActionLink>
      </span>
      <span class="for-android">
        <ActionLink href={ANDROID_STORE.value.url} isNewTab={true}>
          {say("install.android.button")}
        </ActionLink>
      </span>
      <span class="for-computer">
        <ActionLink href={view.path("scan")} onPress={have}>
          {say("install.have.button")}
        </ActionLink>
      </span>
      <span class="for-phone">
        <ActionLink href={view.path("scan")} isQuiet={true} onPress={have}>
          {say("install.have.button")}
        </ActionLink>
      </span>
    </Actions>
  );
};

export const Install = ({ view }: ViewProps) => {
  const say = sayer(view);
  const rows = [
    { scene: "store", text: say("install.one") },
    { scene: "bell", text: say("install.two") },
    { scene: "pause", text: say("install.three") },
  ] as const;
  return (
    <>
      <BroughtNote view={view} />
      <Heading view={view} step="install" title={say("install.title")} lead={say("install.lead")} />
      <HandOver view={view} />
      <Rows rows={rows} />
      <StepStatus view={view} step="install" />
      <WaysOut view={view} ways={waysOf(view, "install")} />
      <InstallActions view={view} />
    </>
  );
};
