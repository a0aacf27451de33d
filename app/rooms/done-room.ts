import { Done } from "../ui/pages/done.tsx";
import { withCard } from "./card.ts";
import type { Room } from "./room.ts";

export const doneRoom: Room = { page: Done, ...withCard };
