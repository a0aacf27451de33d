import type { CalendarDate } from "../domain/dates.ts";
import type { Encoding } from "../domain/kit/encoding.ts";
import type { KitFile } from "../domain/kit/kit-file.ts";
import type { Sheet } from "../domain/kit/sheet.ts";
import type { TableRow } from "../domain/kit/table.ts";

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

/** A sheet as a picture (PNG), fine enough to be printed. */
export type DrawPicture = (sheet: Sheet) => Promise<Uint8Array>;

/** What the rollout kit needs of the browser. None of it asks a host, and none of it is kept. */
export type KitTools = {
  /** The day, and the address of the app whose kit this is. */
  readonly here: () => { readonly today: CalendarDate; readonly address: string };
  readonly bytesOf: (file: Blob) => Promise<Uint8Array>;
  /** By what the bytes look like, or as somebody says. */
  readonly decode: (bytes: Uint8Array, encoding?: Encoding) => DecodedText;
  readonly readTable: (text: string) => readonly TableRow[];
  readonly save: (file: KitFile) => void;
  /** Files as one archive. */
  readonly pack: (files: readonly KitFile[]) => Uint8Array;
  readonly picture: DrawPicture;
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => boolean;
  /** Whether the browser asks before this page is left. */
  readonly guard: (isNeeded: boolean) => void;
};
