import { About } from "../ui/pages/about.tsx";
import type { Room } from "./room.ts";

export const room: Room = { page: About };
