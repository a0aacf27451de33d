import type { Answer, Question } from "./messages.ts";
import { createNativeDecoder } from "./native-decoder.ts";
import { createRead } from "./read-code.ts";
import { zxingAddress } from "./zxing-address.ts";

declare const self: DedicatedWorkerGlobalScope;

const read = createRead({
  readNative: createNativeDecoder(self as object),
  openZxing: async () => (await import("./zxing-decoder.ts")).openZxing({ address: zxingAddress }),
});

self.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { id, frame, effort } = data;
  self.postMessage({ id, result: await read(frame, effort) } satisfies Answer);
});
