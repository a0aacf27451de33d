import { Install } from "../ui/pages/install.tsx";
import { handingOver } from "./handing-over.ts";
import type { Room } from "./room.ts";

export const room: Room = { page: Install, ...handingOver };
