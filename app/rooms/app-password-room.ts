import { programsTool } from "../flow/tools/programs.ts";
import { AppPassword } from "../ui/pages/app-password.tsx";
import type { Room } from "./room.ts";

export const appPasswordRoom: Room = { page: AppPassword, tools: [programsTool] };
