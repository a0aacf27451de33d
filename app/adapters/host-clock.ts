/** How long an answer has been on its way through caches, in milliseconds (RFC 9111 5.1). */
const ageMs = (headers: Headers): number => Number(headers.get("Age") ?? 0) * 1000;

const PATIENCE_MS = 8_000;

/**
 * How far this device's clock is ahead of our host's, in milliseconds; undefined when the host
 * does not tell. The host is taken to have looked at its clock halfway through the request.
 * `address` is any small file of ours.
 */
export const readSkewMs = async (address: string): Promise<number | undefined> => {
  try {
    const sentAt = Date.now();
    const { headers } = await fetch(address, {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const halfway = (sentAt + Date.now()) / 2;
    const hostTime = Date.parse(headers.get("Date") ?? "") + ageMs(headers);
    return Number.isFinite(hostTime) ? halfway - hostTime : undefined;
  } catch {
    return undefined;
  }
};
