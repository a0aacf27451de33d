import { browserClock } from "./adapters/browser-clock.ts";
import { createDirectory } from "./adapters/graph-directory.ts";
import { readSkewMs } from "./adapters/host-clock.ts";
import { CLOUDS } from "./domain/clouds.ts";
import { METHOD_LISTS } from "./domain/method-lists.ts";
import type { RuntimeConfig } from "./domain/runtime-config.ts";
import type { Directory } from "./ports/directory.ts";
import type { Identity } from "./ports/identity.ts";

const graphRoot = ({ demo, signIn }: RuntimeConfig): string =>
  demo === undefined
    ? `https://${CLOUDS[signIn?.cloud ?? "global"].graphHost}/v1.0`
    : `${location.origin}${demo.graph}`;

/** The part of the wiring that only those need who are signed in: it comes with the directory. */
export const openDirectory = (
  config: RuntimeConfig,
  base: string,
  token: Identity["token"],
): Directory =>
  createDirectory({
    fetch: (...request) => fetch(...request),
    now: browserClock.now,
    token,
    skewMs: () => readSkewMs(`${base}config.json`),
    root: graphRoot(config),
    lists: METHOD_LISTS[config.signIn?.cloud ?? "global"],
  });
