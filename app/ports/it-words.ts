import type it from "../../locales/en/it.json";
import type { MessageKey, Paths, Translator } from "./translator.ts";

type Staff = `${"steps" | "fault" | "shell"}.${string}` | "ready.title" | "about.title";

/** What the pages for IT say: their own words, and what staff read of steps and faults. */
export type ItKey = Paths<typeof it> | Extract<MessageKey, Staff>;

export type ItTranslator = Translator<ItKey>;
