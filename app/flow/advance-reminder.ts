import type { Event } from "./events.ts";
import { configOf } from "./select.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/** An installed app on iOS saves a file where no calendar finds it. */
const isFarFromCalendar = ({ platform }: State): boolean =>
  platform?.system === "ios" && platform.isInstalled;

export const reminderPressed = (
  state: State,
  { title, text }: Event & { kind: "reminder-pressed" },
): Turn => {
  const date = configOf(state)?.deadline;
  if (date === undefined || state.reminder === "waiting") return turn(state);
  const way = isFarFromCalendar(state) ? "share" : "download";
  return turn(
    { ...state, reminder: "waiting" },
    { kind: "save-reminder", reminder: { date, title, text }, way },
  );
};
