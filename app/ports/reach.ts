import type { Reached } from "../domain/readiness.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";

/** Asks our host, and Microsoft’s where the config has a sign-in; says nothing about the person. */
export type MeasureReach = (config: RuntimeConfig | undefined) => Promise<Reached>;
