import type { Setting } from "../../domain/practice.ts";
import { ActionButton, Actions } from "../parts/actions.tsx";
import { Rows } from "../parts/rows.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** What will be rehearsed, in words and drawings: without a script this is all of it. */
export const Choosing = ({ view, isAgain }: ViewProps & { readonly isAgain: boolean }) => {
  const say = sayer(view);
  const begin = (on: Setting) => () => view.dispatch({ kind: "practice-number-wanted", on });
  const rows = [
    { scene: "number", text: say("practice.choosing.one") },
    { scene: "code", text: say("practice.choosing.two") },
    { scene: "pause", text: say("practice.choosing.three") },
    { scene: "bell", text: say("practice.choosing.four") },
  ] as const;
  return (
    <>
      <ScreenHeading isNew={isAgain}>{say("practice.choosing.title")}</ScreenHeading>
      <Rows rows={rows} />
      <div class="for-script">
        <Actions>
          <ActionButton onPress={begin("phone")}>
            {say("practice.choosing.phone.button")}
          </ActionButton>
          <ActionButton isQuiet={true} onPress={begin("screens")}>
            {say("practice.choosing.screens.button")}
          </ActionButton>
        </Actions>
      </div>
    </>
  );
};
