import { Scan } from "../ui/pages/scan.tsx";
import { handingOver } from "./handing-over.ts";
import type { Room } from "./room.ts";

export const scanRoom: Room = { page: Scan, ...handingOver };
