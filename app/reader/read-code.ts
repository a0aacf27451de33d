import { fault, ok } from "../domain/result.ts";
import type { Effort, Frame, Scanner } from "../ports/scanner.ts";
import { readHarder } from "./read-harder.ts";
import { readQuick } from "./read-quick.ts";
import type { Decode } from "./zxing-decoder.ts";

type Decoders = {
  /** The browser's own. */
  readonly readNative: Decode;
  /** The stronger one; rejects where it cannot be had. */
  readonly openZxing: () => Promise<Decode>;
};

/**
 * One decoder after the other, from the nearest to the strongest. What the system's own leaves out,
 * such as light codes on dark pages (Google's issue 303482848, read 2026-11), the bundled one reads.
 */
export const createRead =
  ({ readNative, openZxing }: Decoders): Scanner["read"] =>
  async (frame: Frame, effort: Effort) => {
    const found = (await readNative(frame)) ?? readQuick(frame);
    if (found !== undefined || effort === "quick") return ok(found);
    try {
      return ok(await readHarder(frame, await openZxing()));
    } catch {
      return fault("unavailable");
    }
  };
