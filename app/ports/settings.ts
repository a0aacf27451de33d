import type { Fault } from "../domain/faults.ts";
import type { ConfigFault, RuntimeConfig } from "../domain/runtime-config.ts";

/** The organisation's `config.json`: as it is, as it was last good, or why it cannot be used. */
export type Setup =
  | { readonly kind: "loading" }
  | {
      readonly kind: "ready";
      readonly config: RuntimeConfig;
      /** What is in it that nothing reads. */
      readonly warnings?: readonly ConfigFault[];
    }
  | { readonly kind: "broken"; readonly faults: readonly ConfigFault[] }
  /** `fault`: it may be there all the same, and could not be had just now. */
  | { readonly kind: "missing"; readonly fault?: Fault };

export type Settings = {
  read(): Promise<Setup>;
};
