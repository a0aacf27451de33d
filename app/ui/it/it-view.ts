import type { FunctionComponent } from "preact";
import type { ItGuideCard } from "../../domain/guide.ts";
import type { ItGuideId } from "../../domain/it-guides.ts";
import type { ItPage } from "../../domain/it-pages.ts";
import type { Page } from "../../domain/routes.ts";
import type { Topic } from "../../domain/topics.ts";
import type { ItKey, ItTranslator } from "../../ports/it-words.ts";
import type { Setup } from "../../ports/settings.ts";
import type { Values } from "../../ports/translator.ts";

/** All that a page for IT is made from, but for what is done on it. */
export type ItView = {
  readonly page: ItPage;
  readonly setup: Setup;
  /** Whose app it is, as far as its config or the document says. */
  readonly name: string | undefined;
  readonly t: ItTranslator;
  /** Address of another page for IT. */
  readonly itPath: (page: ItPage) => string;
  readonly guidePath: (id: ItGuideId) => string;
  /** Address of a page or a guide for staff, in English. */
  readonly staffPath: (page: Page) => string;
  readonly topicPath: (topic: Topic) => string;
  /** Address of a file of the site, such as `config.json`. */
  readonly filePath: (name: string) => string;
  /** All guides for IT; only pages that list them have them. */
  readonly guides: readonly ItGuideCard[];
  readonly version: string;
};

export type ItViewProps = { readonly view: ItView };

export const itSayer =
  ({ t }: ItView) =>
  (key: ItKey, values?: Values): string =>
    t.say(key, values);

/** A page for IT, bound to whoever draws it anew when something was done on it. */
export type ItPageComponent = (redraw: () => void) => FunctionComponent<ItViewProps>;
