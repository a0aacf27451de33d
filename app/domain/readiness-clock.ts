/** This device’s clock beside our host’s, as far as it matters to codes. */
export type Clock =
  | { readonly state: "fine" | "unknown" }
  /** `skewMs`: so far ahead, or behind where it is negative. */
  | { readonly state: "off" | "wrong"; readonly skewMs: number };

/** Codes change every 30 seconds (RFC 6238 4.1 and 5.2: the default step, and one step of grace). */
const ONE_STEP_MS = 30_000;
/** Ten steps: nobody’s grace goes as far as this. */
const FAR_OFF_MS = 300_000;

export const clockOf = (skewMs: number | undefined): Clock => {
  if (skewMs === undefined || !Number.isFinite(skewMs)) return { state: "unknown" };
  const offMs = Math.abs(skewMs);
  if (offMs < ONE_STEP_MS) return { state: "fine" };
  return { state: offMs <= FAR_OFF_MS ? "off" : "wrong", skewMs };
};
