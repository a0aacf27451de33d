/** A file that the kit hands over. */
export type KitFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
};
