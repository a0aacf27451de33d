import { Install } from "../ui/pages/install.tsx";
import { handingOver } from "./handing-over.ts";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = { page: Install, sheets: [stepSheet], ...handingOver };
