import { isPageSettled } from "../../flow/select.ts";
import { type Need, needOf } from "../../flow/select-programs.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { LabelLanguage } from "../parts/label-language.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { NextLink } from "../parts/next.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { AboutAppPasswords } from "./app-password-about.tsx";
import { MakeAppPassword } from "./app-password-make.tsx";
import { YourPrograms } from "./app-password-yours.tsx";

type Props = ViewProps & { readonly need: Need };

const MakeActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { dispatch } = view;
  return (
    <Actions key="make">
      <MicrosoftLink view={view} from="app-password" label={say("app-password.make.link")} />
      <ActionButton
        isQuiet={true}
        onPress={() => dispatch({ kind: "ticked", step: "app-password", mark: "done" })}
      >
        {say("app-password.made.button")}
      </ActionButton>
    </Actions>
  );
};

/** Who needs none says so: nobody is ticked off unasked. */
const noneNeeded = (view: View, isQuiet: boolean) => (
  <ActionLink
    key="none"
    href={view.path("done")}
    isQuiet={isQuiet}
    onPress={() => view.dispatch({ kind: "ticked", step: "app-password", mark: "not-needed" })}
  >
    {sayer(view)("app-password.button")}
  </ActionLink>
);

const chooseFirst = (view: View, words: "choose" | "change", isQuiet: boolean) => (
  <ActionLink key="apps" href={view.path("apps")} isQuiet={isQuiet}>
    {sayer(view)(`app-password.${words}.button`)}
  </ActionLink>
);

const StepActions = ({ view, need }: Props) => {
  if (isPageSettled(view.state)) {
    return (
      <Actions key="settled">
        <NextLink view={view} after="app-password" />
        {chooseFirst(view, "change", true)}
      </Actions>
    );
  }
  switch (need.kind) {
    case "needed":
      return <MakeActions view={view} />;
    case "none":
    case "unclear":
      return (
        <Actions key="choose">
          {chooseFirst(view, need.kind === "none" ? "choose" : "change", false)}
          {noneNeeded(view, true)}
        </Actions>
      );
    case "unneeded":
    case "disallowed":
      return (
        <Actions key="unneeded">
          {noneNeeded(view, false)}
          {chooseFirst(view, "change", true)}
        </Actions>
      );
  }
};

export const AppPassword = ({ view }: ViewProps) => {
  const say = sayer(view);
  const need = needOf(view.state);
  return (
    <>
      <Heading
        view={view}
        step="app-password"
        title={say("app-password.title")}
        lead={say("app-password.lead")}
      />
      <YourPrograms view={view} need={need} />
      <MakeAppPassword view={view} need={need} />
      <AboutAppPasswords view={view} />
      {/* Before the config is here, nobody knows that there is such a step. */}
      <div class="yours__status">
        <StepStatus view={view} step="app-password" />
      </div>
      <WaysOut view={view} ways={waysOf(view, "app-password")}>
        <LabelLanguage view={view} />
      </WaysOut>
      <StepActions view={view} need={need} />
    </>
  );
};
