import { isBehind } from "../../domain/plan.ts";
import { hereOf, planOf } from "../../flow/select.ts";
import { strengthToday } from "../../flow/select-strength.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { inAppOf, OutAction } from "../parts/out-of-app.tsx";
import { Path } from "../parts/path.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { StrengthNote } from "../parts/strength-note.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";
import { StartNotice } from "./start-notice.tsx";

/** Inside an app the way out is the main way; going on is possible all the same. */
const StartActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const here = hereOf(view.state);
  if (inAppOf(view) !== undefined) {
    return (
      <Actions>
        <OutAction view={view} />
        <ActionLink href={view.path(here)} isQuiet={true}>
          {say("in-app.stay.link")}
        </ActionLink>
      </Actions>
    );
  }
  return (
    <Actions>
      <ActionLink href={view.path(here)}>{say(`steps.${here}.button`)}</ActionLink>
      <ActionLink href={view.path("rescue")} isQuiet={true}>
        {say("start.lost.link")}
      </ActionLink>
    </Actions>
  );
};

/** The installed app on iOS knows nothing of the browser; its room is there, needed or not. */
const BringOn = ({ view }: ViewProps) => (
  <p class="bring-on">
    {Object.keys(view.state.kept.ticks).length === 0 && (
      <a href={view.path("keep")}>{sayer(view)("start.bring.link")}</a>
    )}
  </p>
);

/** Before Authenticator is there, how many ways in there are is no news to anybody. */
const isPrepared = ({ state }: View): boolean =>
  isBehind(planOf(state), "scan") && strengthToday(state) !== undefined;

export const Start = ({ view }: ViewProps) => {
  const say = sayer(view);
  const here = hereOf(view.state);
  return (
    <>
      <Heading
        view={view}
        title={
          <Reserve room={say("start.title")}>
            {say(here === "done" ? "start.finished.title" : "start.title")}
          </Reserve>
        }
        lead={
          <Reserve room={say("start.lead")}>
            {say(here === "done" ? "start.finished.lead" : "start.lead")}
          </Reserve>
        }
      />
      <StartNotice view={view} />
      <h2 class="hidden">{say("start.plan.title")}</h2>
      <Path view={view} />
      <BringOn view={view} />
      <div class="strength-room">{isPrepared(view) && <StrengthNote view={view} />}</div>
      <StartActions view={view} />
    </>
  );
};
