import { adviceOn, type ConfigAdvice } from "./config-advice.ts";
import type { Draft } from "./config-draft.ts";
import type { CalendarDate } from "./dates.ts";
import { type ConfigFault, parseRuntimeConfig, type RuntimeConfig } from "./runtime-config.ts";

export type ConfigCheck = {
  /** Undefined while the file cannot be used. */
  readonly config?: RuntimeConfig;
  readonly faults: readonly ConfigFault[];
  /** Keys that nothing reads. */
  readonly unknown: readonly ConfigFault[];
  readonly advice: readonly ConfigAdvice[];
};

const isUnknown = ({ problem }: ConfigFault): boolean => problem === "unknown-key";

/** What a draft would be on the host `host`, on that day. */
export const checkDraft = (
  draft: Draft,
  { host, today }: { readonly host: string; readonly today: CalendarDate },
): ConfigCheck => {
  const result = parseRuntimeConfig(draft, { host });
  if (result.kind === "fault") {
    const faults = result.fault.filter((fault) => !isUnknown(fault));
    return { faults, unknown: result.fault.filter(isUnknown), advice: [] };
  }
  const { config, warnings } = result.value;
  return { config, faults: [], unknown: warnings, advice: adviceOn(config, today) };
};
