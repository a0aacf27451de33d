import type { Fault } from "../domain/faults.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";

/**
 * What stands between this device and the sign-in page, found out by asking; undefined when it
 * answered. `no-answer`: it may only be slow.
 */
export type FindObstacle = (config: RuntimeConfig) => Promise<Fault | undefined>;
