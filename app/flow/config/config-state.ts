import { type Draft, type DraftPath, EMPTY_DRAFT } from "../../domain/config-draft.ts";
import type { CalendarDate } from "../../domain/dates.ts";
import type { LanguageTag } from "../../domain/languages.ts";
import type { Page } from "../../domain/routes.ts";
import type { RuntimeConfig } from "../../domain/runtime-config.ts";
import type { TextFault } from "../../ports/config-text.ts";
import type { PreviewScene } from "../../ports/config-tools.ts";

/** Where what stands in the form came from. */
export type Origin = "waiting" | "none" | "site" | "kept" | "given" | "not-object";

export type Shown = {
  readonly page: Page;
  readonly language: LanguageTag;
  /** The device of whoever looks at it is set to this country; empty: to none that is named. */
  readonly country: string;
};

export type ConfigState = {
  readonly draft: Draft;
  readonly origin: Origin;
  /** What the draft was when it could last be used: what staff would see is drawn from that. */
  readonly usable?: RuntimeConfig;
  /** Why the file that was read was no JSON. */
  readonly textFaults: readonly TextFault[];
  /** The language that texts are written in, or `all`. */
  readonly writing: string;
  readonly shown: Shown;
  readonly scene?: PreviewScene;
  readonly news: "none" | "copied" | "not-copied" | "saved";
  readonly today?: CalendarDate;
  readonly host: string;
};

export const FIRST_CONFIG_STATE: ConfigState = {
  draft: EMPTY_DRAFT,
  origin: "waiting",
  textFaults: [],
  writing: "all",
  shown: { page: "start", language: "en", country: "" },
  news: "none",
  host: "",
};

export type ConfigEvent =
  | {
      readonly kind: "opened";
      readonly today: CalendarDate;
      readonly host: string;
      /** What was being written in this tab before. */
      readonly kept: string | undefined;
    }
  | { readonly kind: "site-file"; readonly text: string | undefined }
  | { readonly kind: "given"; readonly text: string }
  | { readonly kind: "put"; readonly path: DraftPath; readonly value: unknown }
  | { readonly kind: "written"; readonly path: DraftPath; readonly text: string }
  | { readonly kind: "writing-in"; readonly language: string }
  | { readonly kind: "show"; readonly shown: Partial<Shown> }
  | { readonly kind: "scene"; readonly scene: PreviewScene }
  | { readonly kind: "begin-anew" }
  | { readonly kind: "save" }
  | { readonly kind: "copy" }
  | { readonly kind: "copied"; readonly isDone: boolean };

export type ConfigCommand =
  | { readonly kind: "read-site-file" }
  | { readonly kind: "keep"; readonly text: string }
  | { readonly kind: "forget" }
  | { readonly kind: "save"; readonly text: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "load-scene"; readonly page: Page; readonly language: LanguageTag };
