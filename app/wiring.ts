import { copyAddress } from "./adapters/browser-clipboard.ts";
import { browserClock } from "./adapters/browser-clock.ts";
import { createInstaller } from "./adapters/browser-installer.ts";
import { browserKeep } from "./adapters/browser-keep.ts";
import { explainLoss, noteRenewal } from "./adapters/host-build.ts";
import { CLOUDS } from "./domain/clouds.ts";
import type { Page } from "./domain/routes.ts";
import type { RuntimeConfig } from "./domain/runtime-config.ts";
import type { Ports } from "./flow/ports.ts";
import type { Identity } from "./ports/identity.ts";

type Place = {
  readonly base: string;
  readonly go: (page: Page) => void;
  readonly applyUpdate: () => void;
  readonly version: string;
};

const graphRoot = ({ demo, signIn }: RuntimeConfig): string =>
  demo === undefined
    ? `https://${CLOUDS[signIn?.cloud ?? "global"].graphHost}/v1.0`
    : `${location.origin}${demo.graph}`;

/** Which adapter stands behind which port. What the first page does not need comes by import(). */
export const createPorts = ({ base, go, applyUpdate, version }: Place): Ports => {
  let known: Promise<Identity> | undefined;

  const identity: Ports["identity"] = (config, options) => {
    if (options?.isAnew) known = undefined;
    known ??= import("./adapters/msal-identity.ts").then(({ createIdentity }) =>
      createIdentity(config, base),
    );
    // What could not be fetched is tried again the next time it is asked for.
    known.catch(() => {
      known = undefined;
    });
    return known;
  };

  return {
    findObstacle: async (config) => {
      const { createFindObstacle } = await import("./adapters/fetch-obstacle.ts");
      const { origin } = location;
      return createFindObstacle({ fetch: (...request) => fetch(...request), origin })(config);
    },
    keep: browserKeep,
    clock: browserClock,
    installer: createInstaller(),
    copyAddress,
    go,
    applyUpdate: () => {
      noteRenewal(version);
      applyUpdate();
    },
    explainLoss: () => explainLoss(version),
    restart: () => location.assign(base),
    identity,
    directory: async (config) => {
      const [{ createDirectory }, { METHOD_LISTS }, { readSkewMs }, { token }] = await Promise.all([
        import("./adapters/graph-directory.ts"),
        import("./domain/method-lists.ts"),
        import("./adapters/host-clock.ts"),
        identity(config),
      ]);
      return createDirectory({
        fetch: (...request) => fetch(...request),
        now: browserClock.now,
        token,
        skewMs: () => readSkewMs(`${base}config.json`),
        root: graphRoot(config),
        lists: METHOD_LISTS[config.signIn?.cloud ?? "global"],
      });
    },
    settings: {
      read: async () => {
        const { createSettings } = await import("./adapters/fetch-settings.ts");
        return createSettings(`${base}config.json`).read();
      },
    },
    saveReminder: async (reminder, way) => {
      const { saveReminder } = await import("./adapters/saved-reminder.ts");
      return saveReminder(reminder, way);
    },
  };
};
