import { Scan } from "../ui/pages/scan.tsx";
import { handingOver } from "./handing-over.ts";
import { labelled } from "./labelled.ts";
import type { Room } from "./room.ts";

export const room: Room = {
  page: Scan,
  tools: [...handingOver.tools, ...labelled.tools],
  performers: { ...handingOver.performers, ...labelled.performers },
};
