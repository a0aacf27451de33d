import type { CalendarDate } from "../domain/dates.ts";
import type { Contact } from "../domain/help-desk.ts";
import type { SiteAddress } from "../domain/kit/site-address.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { KitTranslator } from "./kit-words.ts";

/** What a mail or post says beside its words. */
export type MailInput = {
  /** Speaks the language of the mail. */
  readonly t: KitTranslator;
  /** As config.json has it; a name may be empty. */
  readonly organisation: Pick<RuntimeConfig["organisation"], "name" | "accent">;
  readonly address: SiteAddress;
  readonly helpDesk: Contact;
  readonly dates: { readonly action: CalendarDate; readonly deadline: CalendarDate };
  /** Whether a second way in is asked for. */
  readonly hasBackup: boolean;
};

export type Mail = { readonly subject: string; readonly html: string; readonly text: string };

/** To be pasted into a channel of Teams: the text by itself, or as HTML. */
export type Post = { readonly text: string; readonly html: string };
