import type { ConfigCheck } from "../../../domain/config-check.ts";
import type { DraftPath } from "../../../domain/config-draft.ts";
import type { ConfigEvent, ConfigState } from "../../../flow/config/config-state.ts";
import type { ItViewProps } from "../it-view.ts";

export type ConfigProps = ItViewProps & {
  readonly state: ConfigState;
  readonly check: ConfigCheck;
  readonly dispatch: (event: ConfigEvent) => void;
};

/** Longer than any path of ours; a file may hold any key. */
const LONGEST_ID = 100;

/** The id of the field at a path, to be linked to. */
export const idOf = (path: DraftPath): string =>
  `field-${path
    .join("-")
    .slice(0, LONGEST_ID)
    .replaceAll(/[^\w-]/g, "_")}`;

/** What is to be said of the value at a path, and of what is in it. */
export const about = <Told extends { readonly path: string }>(
  told: readonly Told[],
  path: DraftPath,
): readonly Told[] => {
  const at = path.join(".");
  return told.filter((one) => one.path === at || one.path.startsWith(`${at}.`));
};
