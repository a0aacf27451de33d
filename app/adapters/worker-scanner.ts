import { fault, type Result } from "../domain/result.ts";
import type { Effort, Frame, ScanFault, Scanner } from "../ports/scanner.ts";
import { inTime } from "./browser-patience.ts";

type Reading = Result<string | undefined, ScanFault>;
type Settle = (reading: Reading) => void;

/** As the reader answers (app/reader/messages.ts). */
type Answer = { readonly id: number; readonly result: Reading };

/** What of a worker is used. */
type Reader = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

const UNAVAILABLE: Reading = fault("unavailable");

/** A worker whose script never comes says nothing at all; no code takes a slow phone that long. */
const PATIENCE_MS = 30_000;

/**
 * Reads codes in a worker, so that the page stays at hand meanwhile. `openReader` starts one; it is
 * asked again after a release, and after one that could not be fetched.
 */
export const createScanner = (openReader: () => Reader): Scanner => {
  let reader: Reader | undefined;
  let asked = 0;
  const waiting = new Map<number, Settle>();

  const release = (): void => {
    reader?.terminate();
    reader = undefined;
    // Whoever still waits is told; with `undefined` a camera would go on looking.
    for (const settle of waiting.values()) settle(UNAVAILABLE);
    waiting.clear();
  };

  const open = (): Reader => {
    const opened = openReader();
    opened.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.(data.result);
      waiting.delete(data.id);
    });
    opened.addEventListener("error", () => {
      if (opened === reader) release();
    });
    return opened;
  };

  const ask = (frame: Frame, effort: Effort): Promise<Reading> =>
    new Promise((settle) => {
      asked += 1;
      waiting.set(asked, settle);
      try {
        reader ??= open();
        reader.postMessage({ id: asked, frame, effort });
      } catch {
        release();
      }
    });

  return {
    read: async (frame, effort) => {
      try {
        return await inTime(ask(frame, effort), PATIENCE_MS);
      } catch {
        release();
        return UNAVAILABLE;
      }
    },
    release,
  };
};
