import { browserDice } from "../adapters/browser-dice.ts";
import { performPractice, practiceTool } from "../flow/tools/practice.ts";
import { PracticePage } from "../ui/pages/practice.tsx";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = {
  page: PracticePage,
  sheets: [stepSheet, () => import("../ui/styles/practice.css?inline")],
  tools: [practiceTool],
  performers: performPractice(browserDice),
};
