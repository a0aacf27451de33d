import type { Engine } from "./engine.ts";

/**
 * What a person cannot do in a browser because nobody outside can make it do so. No journey
 * that asks for it has failed, and none has passed.
 */
export class CannotDo extends Error {
  static {
    // On the prototype, so that the stack, which reports are made of, begins with it.
    CannotDo.prototype.name = "CannotDo";
  }

  constructor(what: string, engine: Engine, reason: string) {
    super(`${what} in ${engine}: ${reason}`);
  }
}
