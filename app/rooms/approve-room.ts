import { Approve } from "../ui/pages/approve.tsx";
import { labelled } from "./labelled.ts";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = { page: Approve, sheets: [stepSheet], ...labelled };
