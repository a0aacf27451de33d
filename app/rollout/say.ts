import type { KitKey } from "../ports/kit-words.ts";
import type { Values } from "../ports/translator.ts";

export type Say = (key: KitKey, values?: Values) => string;
