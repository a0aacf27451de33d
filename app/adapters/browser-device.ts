import type { Device } from "../domain/readiness.ts";
import { parseSystemVersion, type SystemHints } from "../domain/system-version.ts";
import type { ReadDevice } from "../ports/device.ts";

// Not in TypeScript’s DOM library: only Chromium has it (developer.mozilla.org
// NavigatorUAData.getHighEntropyValues, read 2026-11).
type Hinting = Navigator & {
  readonly userAgentData?: {
    getHighEntropyValues(hints: readonly string[]): Promise<SystemHints>;
  };
};

/** What a browser does not have, or refuses, is not known: nothing here is worth an error. */
const orNothing = async <T>(read: () => Promise<T | undefined>): Promise<T | undefined> => {
  try {
    return await read();
  } catch {
    return undefined;
  }
};

const readHints = (): Promise<SystemHints | undefined> =>
  orNothing(async () =>
    (navigator as Hinting).userAgentData?.getHighEntropyValues(["platformVersion"]),
  );

/** Neither of these asks the person: a query only tells, and unnamed cameras can be counted. */
const readCamera = async (): Promise<Device["camera"]> => {
  const permission = await orNothing(() => navigator.permissions.query({ name: "camera" }));
  if (permission?.state === "denied") return "refused";
  const devices = await orNothing(() => navigator.mediaDevices.enumerateDevices());
  if (devices === undefined) return "unknown";
  return devices.some(({ kind }) => kind === "videoinput") ? "there" : "absent";
};

const readRoom = (): Promise<number | undefined> =>
  orNothing(async () => {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? undefined : quota - (usage ?? 0);
  });

export const readDevice: ReadDevice = async () => {
  const [hints, camera, roomBytes] = await Promise.all([readHints(), readCamera(), readRoom()]);
  const { userAgent } = navigator;
  const version = parseSystemVersion({ userAgent, ...(hints && { hints }) });
  return {
    camera,
    ...(version !== undefined && { version }),
    ...(roomBytes !== undefined && { roomBytes }),
  };
};
