/** A network as Chromium pretends it; of bytes a second and of milliseconds a round trip. */
export type Profile = {
  readonly name: string;
  readonly bytesPerSecond: number;
  readonly latencyMs: number;
};

const KBIT = 1000 / 8;

/** How many times slower than this machine the processor is, in all of them. */
export const CPU_SLOWDOWN = 6;

export const PROFILES: readonly Profile[] = [
  { name: "fast", bytesPerSecond: -1, latencyMs: 0 },
  { name: "slow 4G", bytesPerSecond: 1600 * KBIT, latencyMs: 150 },
  { name: "slow 3G", bytesPerSecond: 400 * KBIT, latencyMs: 400 },
];
