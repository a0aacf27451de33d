import type { Frame } from "../../../app/ports/scanner.ts";

/**
 * A picture, made when it is asked for: some are of twelve million pixels. `text` is what its code
 * says; undefined: there is none in it.
 */
export type Case = {
  readonly name: string;
  readonly text: string | undefined;
  readonly draw: () => Frame;
};
