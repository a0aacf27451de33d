import type { Page } from "../domain/routes.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { CopyAddress } from "../ports/clipboard.ts";
import type { Clock } from "../ports/clock.ts";
import type { FindObstacle } from "../ports/connection.ts";
import type { Directory } from "../ports/directory.ts";
import type { Identity } from "../ports/identity.ts";
import type { Installer } from "../ports/installer.ts";
import type { Keep } from "../ports/keep.ts";
import type { Loss } from "../ports/loss.ts";
import type { SaveReminder } from "../ports/reminder.ts";
import type { Settings } from "../ports/settings.ts";

/**
 * The world, as far as every page needs it; a tool has ports of its own. Identity and directory load
 * when they are first asked.
 */
export type Ports = {
  readonly settings: Settings;
  readonly identity: (
    config: RuntimeConfig,
    options?: { readonly isAnew: boolean },
  ) => Promise<Identity>;
  readonly directory: (config: RuntimeConfig) => Promise<Directory>;
  readonly findObstacle: FindObstacle;
  readonly keep: Keep;
  readonly clock: Clock;
  readonly saveReminder: SaveReminder;
  readonly installer: Installer;
  readonly copyAddress: CopyAddress;
  readonly go: (page: Page) => void;
  /** Lets the new version in. */
  readonly applyUpdate: () => void;
  /** Never rejects. */
  readonly explainLoss: () => Promise<Loss>;
  /** Starts afresh once everything is forgotten. */
  readonly restart: () => void;
};
