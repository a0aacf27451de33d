import { moveTool } from "../flow/tools/move.ts";
import { MovePage } from "../ui/pages/move.tsx";
import type { Room } from "./room.ts";

export const moveRoom: Room = { page: MovePage, tools: [moveTool] };
