import type { Sheet } from "./room.ts";

// What several rooms are dressed in: known by the function that fetches it, it is fetched once.

/** Of every page but the start page, which has one of its own. */
export const stepSheet: Sheet = () => import("../ui/styles/step.css?inline");

export const walletSheet: Sheet = () => import("../ui/styles/wallet.css?inline");

export const programsSheet: Sheet = () => import("../ui/styles/programs.css?inline");
