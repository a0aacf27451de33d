import type kit from "../../locales/en/kit.json";
import type { Paths, Translator } from "./translator.ts";

/** What IT sends and prints, in the languages of staff. */
export type KitKey = Paths<typeof kit>;

export type KitTranslator = Translator<KitKey>;
