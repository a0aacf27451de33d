import type config from "../../locales/en/it/config.json";
import type desk from "../../locales/en/it/desk.json";
import type frame from "../../locales/en/it/frame.json";
import type guide from "../../locales/en/it/guide.json";
import type kit from "../../locales/en/it/kit.json";
import type start from "../../locales/en/it/start.json";
import type { MessageKey, Paths, Translator } from "./translator.ts";

type Staff = `${"steps" | "fault" | "shell"}.${string}` | "ready.title" | "about.title";

/** Each file of theirs under its name. */
type It = {
  readonly frame: typeof frame;
  readonly desk: typeof desk;
  readonly kit: typeof kit;
  readonly start: typeof start;
  readonly guide: typeof guide;
  readonly config: typeof config;
};

/** What the pages for IT say: their own words, and what staff read of steps and faults. */
export type ItKey = Paths<It> | Extract<MessageKey, Staff>;

export type ItTranslator = Translator<ItKey>;
