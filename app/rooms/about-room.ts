import { About } from "../ui/pages/about.tsx";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = { page: About, sheets: [stepSheet] };
