import type { MicrosoftPlaces } from "../domain/reach.ts";
import type { Reached } from "../domain/readiness.ts";
import { readSkewMs } from "./host-clock.ts";

const PATIENCE_MS = 8_000;

/**
 * Whether anything answers at this address. The answer itself stays closed to us and counts
 * whatever it is; no cookie goes along.
 */
const canReach = async (address: string): Promise<boolean> => {
  try {
    await fetch(address, {
      mode: "no-cors",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return true;
  } catch {
    return false;
  }
};

/** `host` is the address of any small file of ours. */
export const measureReach = async (
  host: string,
  places: MicrosoftPlaces | undefined,
): Promise<Reached> => {
  const [isHostThere, skewMs, signIn, graph] = await Promise.all([
    canReach(host),
    readSkewMs(host),
    places && canReach(places.signIn),
    places && canReach(places.graph),
  ]);
  return {
    host: isHostThere,
    ...(signIn !== undefined && { signIn }),
    ...(graph !== undefined && { graph }),
    ...(skewMs !== undefined && { skewMs }),
  };
};
