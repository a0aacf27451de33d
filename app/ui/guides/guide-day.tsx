import { type CalendarDate, daysUntil } from "../../domain/dates.ts";
import { sayer, type ViewProps } from "../view.ts";

/** How far off a day is; nothing before today is known. */
export const GuideDay = ({ view, day }: ViewProps & { readonly day: CalendarDate }) => {
  const say = sayer(view);
  const { today } = view.state;
  if (today === undefined) return null;
  const count = daysUntil(day, today);
  const date = view.t.date(day);
  if (count === 0) return <>{say("guide.day.today", { date })}</>;
  return (
    <>{count < 0 ? say("guide.day.past", { date }) : say("guide.day.left", { count, date })}</>
  );
};
