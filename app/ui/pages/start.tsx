import { daysUntil } from "../../domain/dates.ts";
import { isBehind } from "../../domain/plan.ts";
import { configOf, hereOf, planOf } from "../../flow/select.ts";
import { strengthToday } from "../../flow/select-strength.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { inAppLead, inAppOf, inAppTitle, OutAction } from "../parts/out-of-app.tsx";
import { Path } from "../parts/path.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { StrengthNote } from "../parts/strength-note.tsx";
import { isUnasked, UnaskedNotice } from "../parts/unasked-notice.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

type DeadlineProps = { readonly view: View; readonly deadline: string };

/** So near, a date needs no year. */
const NEAR_DAYS = 300;

/** What comes after the day; after a press, what came of it. */
const AfterWords = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { reminder } = view.state;
  const words = say(reminder === "none" ? "start.notice.after" : `start.reminder.${reminder}`);
  return (
    <span role="status">
      <span key={words}>{words}</span>
    </span>
  );
};

const ReminderButton = ({ view }: ViewProps) => {
  const say = sayer(view);
  const press = (): void => {
    const address = `${view.state.platform?.origin ?? ""}${view.path("start")}`;
    const text = say("start.reminder.text", { address });
    view.dispatch({ kind: "reminder-pressed", title: say("start.reminder.title"), text });
  };
  return (
    <button type="button" class="notice__button" onClick={press}>
      {say("start.reminder.button")}
    </button>
  );
};

const Deadline = ({ view, deadline }: DeadlineProps) => {
  const say = sayer(view);
  const { today } = view.state;
  const left = today === undefined ? undefined : daysUntil(deadline, today);
  const isNear = left !== undefined && Math.abs(left) < NEAR_DAYS;
  const date = isNear ? view.t.day(deadline) : view.t.date(deadline);
  if (left !== undefined && left < 0) {
    return (
      <p class="notice notice--urgent">
        <span>
          <b>{say("start.notice.late", { date })}</b> {say("start.notice.lateLead")}
        </span>
      </p>
    );
  }
  const isAhead = left !== undefined && left > 0;
  return (
    <div class="notice notice--urgent">
      <p>
        <b>{say("start.notice.deadline", { date })}</b> {left === 0 && say("start.notice.today")}
        {isAhead && say("start.notice.left", { count: left })}{" "}
        {isAhead ? <AfterWords view={view} /> : say("start.notice.after")}
      </p>
      {isAhead && <ReminderButton view={view} />}
    </div>
  );
};

/** One notice, in room that is always there: the way out of an app, the deadline, or what calms. */
const Notice = ({ view }: ViewProps) => {
  const say = sayer(view);
  const app = inAppOf(view);
  if (app !== undefined) {
    return (
      <p key="app" class="notice notice--urgent" role="status">
        <span>
          <b class="line">{inAppTitle(view, app)}</b> {inAppLead(view)}
        </span>
      </p>
    );
  }
  if (isUnasked(view.state)) return <UnaskedNotice view={view} />;
  const deadline = configOf(view.state)?.deadline;
  const isOpen = hereOf(view.state) !== "done";
  if (deadline !== undefined && isOpen) return <Deadline view={view} deadline={deadline} />;
  const isBack = planOf(view.state).some(({ status }) => status === "behind");
  const words = say(isBack ? "start.notice.back" : "start.notice.calm");
  return (
    <p class="notice">
      <span key={words}>{words}</span>
    </p>
  );
};

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
      <Notice view={view} />
      <h2 class="hidden">{say("start.plan.title")}</h2>
      <Path view={view} />
      <BringOn view={view} />
      <div class="strength-room">{isPrepared(view) && <StrengthNote view={view} />}</div>
      <StartActions view={view} />
    </>
  );
};
