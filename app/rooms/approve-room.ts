import { Approve } from "../ui/pages/approve.tsx";
import { labelled } from "./labelled.ts";
import type { Room } from "./room.ts";

export const room: Room = { page: Approve, ...labelled };
