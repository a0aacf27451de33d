import { SignIn } from "../ui/pages/sign-in.tsx";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = { page: SignIn, sheets: [stepSheet] };
