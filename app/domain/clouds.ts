import { SECURITY_INFO, SECURITY_INFO_US } from "./claims/places.ts";

export const CLOUD_IDS = ["global", "us-gov-l4", "us-gov-l5", "china"] as const;
export type Cloud = (typeof CLOUD_IDS)[number];

export type CloudPlaces = {
  readonly signInHost: string;
  readonly graphHost: string;
  /** Where people manage their own methods; undefined where no address is confirmed. */
  readonly securityInfo: string | undefined;
  /** Graph does not tell of all methods there (`method-lists.ts`). */
  readonly isPartlySeen?: true;
};

/**
 * Microsoft's own addresses, the only ones the app speaks to outside its origin. Graph hosts:
 * learn.microsoft.com/graph/deployments (GCC stays on global, L4 is GCC High, L5 is DoD).
 * Sign-in hosts: the preferred networks of @azure/msal-common 16.16.1. Both read 2026-11-23.
 */
export const CLOUDS: Readonly<Record<Cloud, CloudPlaces>> = {
  global: {
    signInHost: "login.microsoftonline.com",
    graphHost: "graph.microsoft.com",
    securityInfo: SECURITY_INFO.value.url,
  },
  "us-gov-l4": {
    signInHost: "login.microsoftonline.us",
    graphHost: "graph.microsoft.us",
    securityInfo: SECURITY_INFO_US.value.url,
  },
  "us-gov-l5": {
    signInHost: "login.microsoftonline.us",
    graphHost: "dod-graph.microsoft.us",
    securityInfo: SECURITY_INFO_US.value.url,
  },
  china: {
    signInHost: "login.partner.microsoftonline.cn",
    graphHost: "microsoftgraph.chinacloudapi.cn",
    // 21Vianet: no source of its own names a Security info page (looked for 2026-11-22).
    securityInfo: undefined,
    isPartlySeen: true,
  },
};
