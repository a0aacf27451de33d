import { Rescue } from "../ui/pages/rescue.tsx";
import { withCard } from "./card.ts";
import type { Room } from "./room.ts";

export const rescueRoom: Room = { page: Rescue, ...withCard };
