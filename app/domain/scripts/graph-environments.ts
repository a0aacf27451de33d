import type { Cloud } from "../clouds.ts";

/** What Connect-MgGraph calls the clouds (Get-MgEnvironment). */
export const GRAPH_ENVIRONMENTS: Readonly<Record<Cloud, string>> = {
  global: "Global",
  "us-gov-l4": "USGov",
  "us-gov-l5": "USGovDoD",
  china: "China",
};
