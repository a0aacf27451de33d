import type { SaveReminder } from "../ports/reminder.ts";
import { downloadFile, shareFile } from "./handed-file.ts";
import { writeReminder } from "./ics-reminder.ts";

export const saveReminder: SaveReminder = async (reminder, way) => {
  try {
    const text = writeReminder(reminder, location.host);
    const file = new File([text], `${reminder.date}.ics`, { type: "text/calendar" });
    if (way === "share") return (await shareFile(file)) ? "done" : "none";
    downloadFile(file);
    return "done";
  } catch {
    return "failed";
  }
};
