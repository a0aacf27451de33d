import { pieceInTime } from "../adapters/browser-patience.ts";
import { base } from "../base.ts";
import { microsoftPlaces } from "../domain/reach.ts";
import { performReadiness, readinessTool } from "../flow/tools/readiness.ts";
import { Check } from "../ui/pages/check.tsx";
import { handingOver } from "./handing-over.ts";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

export const room: Room = {
  page: Check,
  sheets: [stepSheet, () => import("../ui/styles/check.css?inline")],
  tools: [readinessTool, ...handingOver.tools],
  performers: {
    ...handingOver.performers,
    ...performReadiness(
      async () => (await pieceInTime(import("../adapters/browser-device.ts"))).readDevice(),
      async (config) => {
        const { measureReach } = await pieceInTime(import("../adapters/fetch-reach.ts"));
        return measureReach(`${base}config.json`, microsoftPlaces(config, location.origin));
      },
    ),
  },
};
