import type { Encoding } from "../../domain/kit/encoding.ts";
import type { KitFile } from "../../domain/kit/kit-file.ts";
import type { PrintOrder } from "../../domain/kit/print-order.ts";
import type { Sheet } from "../../domain/kit/sheet.ts";
import type {
  GivenList,
  KitField,
  KitNews,
  KitPlace,
  KitState,
  MailChoice,
  Printout,
  ScriptChoice,
} from "./kit-state.ts";

export type KitEvent =
  | { readonly kind: "opened"; readonly here: NonNullable<KitState["here"]> }
  | { readonly kind: "stated"; readonly field: KitField; readonly value: string }
  | { readonly kind: "text-given"; readonly text: string }
  | { readonly kind: "file-given"; readonly file: File }
  | { readonly kind: "encoding-chosen"; readonly encoding: Encoding }
  | { readonly kind: "list-read"; readonly list: GivenList }
  | { readonly kind: "list-dropped" }
  | { readonly kind: "mail-chosen"; readonly change: Partial<MailChoice> }
  | { readonly kind: "print-chosen"; readonly change: Partial<PrintOrder> }
  | { readonly kind: "script-chosen"; readonly change: Partial<ScriptChoice> }
  | { readonly kind: "copy-pressed"; readonly place: KitPlace; readonly text: string }
  | { readonly kind: "save-pressed"; readonly place: KitPlace; readonly file: KitFile }
  | {
      readonly kind: "pack-pressed";
      readonly place: KitPlace;
      readonly name: string;
      readonly files: readonly KitFile[];
    }
  | {
      readonly kind: "picture-pressed";
      readonly place: KitPlace;
      readonly name: string;
      readonly sheet: Sheet;
    }
  | { readonly kind: "print-pressed"; readonly place: KitPlace; readonly printout: Printout }
  | { readonly kind: "told"; readonly news: KitNews };

export type KitCommand =
  | { readonly kind: "read-text"; readonly text: string }
  | { readonly kind: "read-file"; readonly file: File }
  | {
      readonly kind: "read-again";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly encoding: Encoding;
    }
  | { readonly kind: "copy"; readonly place: KitPlace; readonly text: string }
  | { readonly kind: "save"; readonly place: KitPlace; readonly file: KitFile }
  | {
      readonly kind: "pack";
      readonly place: KitPlace;
      readonly name: string;
      readonly files: readonly KitFile[];
    }
  | {
      readonly kind: "picture";
      readonly place: KitPlace;
      readonly name: string;
      readonly sheet: Sheet;
    }
  | { readonly kind: "print"; readonly place: KitPlace }
  | { readonly kind: "guard"; readonly isNeeded: boolean };
