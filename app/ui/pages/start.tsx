import { daysUntil } from "../../domain/dates.ts";
import { configOf, hereOf, planOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { Path } from "../parts/path.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

type DeadlineProps = { readonly view: View; readonly deadline: string };

/** So near, a date needs no year. */
const NEAR_DAYS = 300;

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
  return (
    <p class="notice notice--urgent">
      <span>
        <b>{say("start.notice.deadline", { date })}</b> {left === 0 && say("start.notice.today")}
        {left !== undefined && left > 0 && say("start.notice.left", { count: left })}{" "}
        {say("start.notice.after")}
      </span>
    </p>
  );
};

/** One notice, in room that is always there: the deadline, a welcome, or what calms. */
const Notice = ({ view }: ViewProps) => {
  const say = sayer(view);
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
        lead={say("start.lead")}
      />
      <Notice view={view} />
      <h2 class="hidden">{say("start.plan.title")}</h2>
      <Path view={view} />
      <Actions>
        <ActionLink href={view.path(here)}>{say(`steps.${here}.button`)}</ActionLink>
        <ActionLink href={view.path("rescue")} isQuiet={true}>
          {say("start.lost.link")}
        </ActionLink>
      </Actions>
    </>
  );
};
