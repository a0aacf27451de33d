import { daysUntil } from "../../domain/dates.ts";
import { configOf, hereOf, planOf } from "../../flow/select.ts";
import { longest } from "../parts/longest.ts";
import { inAppLead, inAppOf, inAppTitle } from "../parts/out-of-app.tsx";
import { isUnasked, UnaskedNotice } from "../parts/unasked-notice.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

type DeadlineProps = { readonly view: View; readonly deadline: string };

/** So near, a date needs no year. */
const NEAR_DAYS = 300;

/** In each language, no day of a year has a longer name than the longest of these. */
export const LONG_DAYS = ["2026-09-30", "2026-09-10", "2026-10-12", "2026-02-16"] as const;

/** Two digits, as long as a deadline is some weeks away. */
const LONG_LEFT = 28;

/** What a deadline would say here: it comes with the config, and nothing may move then. */
const roomWords = (view: View): string => {
  const say = sayer(view);
  const date = longest(LONG_DAYS.map((day) => view.t.day(day)));
  const sentences = [
    say("start.notice.deadline", { date }),
    say("start.notice.left", { count: LONG_LEFT }),
    say("start.notice.after"),
  ];
  return `${sentences.join(" ")}\n${say("start.reminder.button")}`;
};

/** What comes after the day; after a press, what came of it. */
const AfterWords = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { reminder } = view.state;
  const isOver = reminder === "done" || reminder === "failed";
  const words = say(isOver ? `start.reminder.${reminder}` : "start.notice.after");
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
  const words = say(`start.reminder.${view.state.reminder === "waiting" ? "waiting" : "button"}`);
  return (
    <button type="button" class="notice__button" onClick={press}>
      <span key={words}>{words}</span>
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
      <p class="notice notice--urgent" data-room={roomWords(view)}>
        <span>
          <b>{say("start.notice.late", { date })}</b> {say("start.notice.lateLead")}
        </span>
      </p>
    );
  }
  const isAhead = left !== undefined && left > 0;
  return (
    <div class="notice notice--urgent" data-room={roomWords(view)}>
      <div>
        <p>
          <b>{say("start.notice.deadline", { date })}</b> {left === 0 && say("start.notice.today")}
          {isAhead && say("start.notice.left", { count: left })}{" "}
          {isAhead ? <AfterWords view={view} /> : say("start.notice.after")}
        </p>
        {isAhead && <ReminderButton view={view} />}
      </div>
    </div>
  );
};

/** Whether people can stop here and go on another day. */
const placeKey = ({ state }: View) => {
  if (!state.isKeeping) return "shell.storage.status";
  const isBack = planOf(state).some(({ status }) => status === "behind");
  return isBack ? "start.notice.back" : "start.notice.calm";
};

/** One notice, in room that is always there: the way out of an app, the deadline, or what calms. */
export const StartNotice = ({ view }: ViewProps) => {
  const say = sayer(view);
  const app = inAppOf(view);
  if (app !== undefined) {
    return (
      <p key="app" class="notice notice--urgent" role="status" data-room={roomWords(view)}>
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
  const words = say(placeKey(view));
  return (
    <p class="notice" data-room={roomWords(view)}>
      <span key={words}>{words}</span>
    </p>
  );
};
