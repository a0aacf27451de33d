import { Scan } from "../ui/pages/scan.tsx";
import { handingOver } from "./handing-over.ts";
import { labelled } from "./labelled.ts";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = {
  page: Scan,
  sheets: [stepSheet],
  tools: [...handingOver.tools, ...labelled.tools],
  performers: { ...handingOver.performers, ...labelled.performers },
};
