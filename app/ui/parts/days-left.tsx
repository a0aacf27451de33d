import { type CalendarDate, daysUntil } from "../../domain/dates.ts";
import { sayer, type ViewProps } from "../view.ts";

/** How far off a day is, as soon as a script knows which day it is. Its line is kept free. */
export const DaysLeft = ({ view, until }: ViewProps & { readonly until: CalendarDate }) => {
  const say = sayer(view);
  const { today } = view.state;
  const left = today === undefined ? undefined : daysUntil(until, today);
  return (
    <span class="days-left">
      {left !== undefined && left > 0 && say("backup.ends.left", { count: left })}
      {left === 0 && say("start.notice.today")}
      {left !== undefined && left < 0 && say("backup.ends.over")}
    </span>
  );
};
