/**
 * A file that sins against the house in one way, or one that does not. A guard counts only once it
 * was seen refusing: layers.test.ts shows all of them to Biome.
 */
export type Canary = {
  readonly file: string;
  readonly source: string;
  /** The rule that refuses it; none for what is welcome. */
  readonly rule?: string;
};
