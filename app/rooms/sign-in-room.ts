import { SignIn } from "../ui/pages/sign-in.tsx";
import type { Room } from "./room.ts";

export const room: Room = { page: SignIn };
