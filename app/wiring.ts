import { copyAddress } from "./adapters/browser-clipboard.ts";
import { browserClock } from "./adapters/browser-clock.ts";
import { createInstaller } from "./adapters/browser-installer.ts";
import { browserKeep } from "./adapters/browser-keep.ts";
import { pieceInTime } from "./adapters/browser-patience.ts";
import { explainLoss, noteRenewal } from "./adapters/host-build.ts";
import type { Page } from "./domain/routes.ts";
import type { Ports } from "./flow/ports.ts";
import type { Identity } from "./ports/identity.ts";

type Place = {
  readonly base: string;
  readonly go: (page: Page) => void;
  readonly applyUpdate: () => void;
  readonly version: string;
};

/** Which adapter stands behind which port. What the first page does not need comes by import(). */
export const createPorts = ({ base, go, applyUpdate, version }: Place): Ports => {
  let known: Promise<Identity> | undefined;

  const identity: Ports["identity"] = (config, options) => {
    if (options?.isAnew) known = undefined;
    known ??= pieceInTime(import("./adapters/msal-identity.ts")).then(({ createIdentity }) =>
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
      const { createFindObstacle } = await pieceInTime(import("./adapters/fetch-obstacle.ts"));
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
      const [{ openDirectory }, { token }] = await Promise.all([
        pieceInTime(import("./wiring-directory.ts")),
        identity(config),
      ]);
      return openDirectory(config, base, token);
    },
    settings: {
      read: async () => {
        const { createSettings } = await pieceInTime(import("./adapters/fetch-settings.ts"));
        return createSettings(`${base}config.json`).read();
      },
    },
    saveReminder: async (reminder, way) => {
      const { saveReminder } = await pieceInTime(import("./adapters/saved-reminder.ts"));
      return saveReminder(reminder, way);
    },
  };
};
