import type { CalendarDate } from "../../domain/dates.ts";
import type { Encoding } from "../../domain/kit/encoding.ts";
import type { PrintOrder } from "../../domain/kit/print-order.ts";
import type { MailStage } from "../../domain/kit/stages.ts";
import type { Separator, TableRow } from "../../domain/kit/table.ts";
import type { LanguageTag } from "../../domain/languages.ts";

/** What is said in everything that the kit makes; config.json says it first. */
export const KIT_FIELDS = [
  "name",
  "address",
  "action",
  "deadline",
  "phone",
  "hours",
  "email",
  "url",
] as const;
export type KitField = (typeof KIT_FIELDS)[number];

/** Where a list came from. A file's bytes stay, to be read once more in another encoding. */
export type ListSource =
  | { readonly kind: "pasted" }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly encoding: Encoding;
    };

export type GivenList = { readonly source: ListSource; readonly rows: readonly TableRow[] };

export type MailChoice = {
  readonly stage: MailStage;
  readonly language: LanguageTag;
  /** Whether the mail is shown as it looks, or as text alone. */
  readonly form: "looks" | "text";
  /** In the file for a mail merge. */
  readonly separator: Extract<Separator, "," | ";">;
};

export type ScriptChoice = {
  readonly action: "report" | "enable-mfa" | "issue-passes";
  readonly minutes: string;
  readonly isUsableOnce: boolean;
};

/** What the printer gets: the chosen print, or the sheet for the help desk. */
export type Printout = "print" | "calls";

/** Parts of the page that say what came of a press. */
export type KitPlace = "list" | "mails" | "merge" | "prints" | "script" | "calls" | "all";
export type KitNews = {
  readonly place: KitPlace;
  readonly kind: "copied" | "not-copied" | "saved" | "not-saved" | "not-printed" | "not-read";
};

/** All of it goes with the page. */
export type KitState = {
  readonly here: { readonly today: CalendarDate; readonly address: string } | undefined;
  readonly edits: Partial<Readonly<Record<KitField, string>>>;
  readonly list: GivenList | undefined;
  readonly mail: MailChoice;
  readonly print: PrintOrder;
  readonly script: ScriptChoice;
  readonly printout: Printout;
  readonly news: KitNews | undefined;
};

export const FIRST_KIT: KitState = {
  here: undefined,
  edits: {},
  list: undefined,
  mail: { stage: "announcement", language: "en", form: "text", separator: "," },
  print: { design: "poster", paper: "a4", language: "en", second: "none", target: "door" },
  // A pass that lasts a working day.
  script: { action: "report", minutes: "480", isUsableOnce: false },
  printout: "print",
  news: undefined,
};
