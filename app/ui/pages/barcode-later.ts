import type { FunctionComponent } from "preact";
import type { LookOf } from "../../flow/tools/barcode-look.ts";
import type { ViewProps } from "../view.ts";

type FoundScreen = FunctionComponent<ViewProps & { readonly look: LookOf<"found"> }>;

let screen: FoundScreen | undefined;

/** All that can be said of barcodes comes once there is one to be told. */
export const fetchFound = async (): Promise<void> => {
  screen ??= (await import("./barcode-found.tsx")).Found;
};

/** Undefined: nothing can have been found yet. */
export const foundScreen = (): FoundScreen | undefined => screen;
