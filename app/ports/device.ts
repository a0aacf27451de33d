import type { Device } from "../domain/readiness.ts";

/** What the browser tells of the device, without asking for any permission. */
export type ReadDevice = () => Promise<Device>;
