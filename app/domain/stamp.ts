import type { RuntimeConfig } from "./runtime-config.ts";

/**
 * What of a config is written into the pages, so that they say it at first sight: before the config
 * is here, without a network and without a script.
 */
export type Stamp = Pick<RuntimeConfig, "organisation" | "helpDesk">;

export const stampOf = ({ organisation, helpDesk }: RuntimeConfig): Stamp => ({
  organisation,
  helpDesk,
});
