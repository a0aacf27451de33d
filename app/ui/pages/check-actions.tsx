import { hereOf } from "../../flow/select.ts";
import { readingsOf } from "../../flow/tools/readiness.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { inheritFocus } from "../parts/focus.ts";
import { sayer, type ViewProps } from "../view.ts";

/** Before and while it is checked. */
const Open = ({ view, onCheck }: ViewProps & { readonly onCheck: () => void }) => {
  const say = sayer(view);
  return (
    <>
      <div class="for-script">
        <ActionButton onPress={onCheck}>
          <span class="for-phone">{say("ready.button")}</span>
          <span class="for-computer">{say("ready.computer.button")}</span>
        </ActionButton>
      </div>
      <ActionLink href={view.path("start")} isQuiet={true}>
        {say("shell.menu.steps.link")}
      </ActionLink>
    </>
  );
};

/** Then the way on stands where the button stood, and whoever was on the button is on it. */
const Done = ({ view, onCheck }: ViewProps & { readonly onCheck: () => void }) => {
  const say = sayer(view);
  const here = hereOf(view.state);
  return (
    <>
      <ActionLink href={view.path(here)} onShown={inheritFocus}>
        {say(`steps.${here}.button`)}
      </ActionLink>
      <ActionButton isQuiet={true} onPress={onCheck}>
        {say("ready.again.button")}
      </ActionButton>
    </>
  );
};

export const CheckActions = ({ view }: ViewProps) => {
  const check = () => view.dispatch({ kind: "readiness-pressed" });
  const Now = readingsOf(view.state).reach.kind === "done" ? Done : Open;
  return (
    <Actions>
      <Now view={view} onCheck={check} />
    </Actions>
  );
};
