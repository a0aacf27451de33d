import type { Page } from "./routes.ts";
import type { Topic, TopicGroup } from "./topics.ts";

/** Where a link in a guide leads: one of our pages, another guide, or an address of Microsoft's. */
export type LinkTarget =
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "claim"; readonly claim: string };

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  /** What one of Microsoft's screens says: a key of `labels.json`. */
  | { readonly kind: "label"; readonly label: string }
  /** What holds on Microsoft's side: the id of a claim. */
  | { readonly kind: "claim"; readonly claim: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly to: LinkTarget; readonly content: readonly Inline[] };

export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

export type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** What the help page and other guides say of a guide. */
export type GuideCard = {
  readonly topic: Topic;
  readonly title: string;
  readonly group: TopicGroup;
};

/** One answer of the help library, in one language. */
export type Guide = GuideCard & {
  /** The page to go on with. */
  readonly step?: Page;
  /** What people may type who look for it, the title's words apart. */
  readonly keywords: readonly string[];
  readonly related: readonly Topic[];
  /** The short answer, before any heading. */
  readonly answer: readonly Block[];
  /** The steps come first; what to do when nothing helped comes last. */
  readonly sections: readonly Section[];
};
