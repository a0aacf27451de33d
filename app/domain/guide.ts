import type { ItGuideId } from "./it-guides.ts";
import type { ItPage } from "./it-pages.ts";
import type { Page } from "./routes.ts";
import type { Topic, TopicGroup } from "./topics.ts";

/** Where a link in a guide leads: one of our pages, another guide, or an address of Microsoft's. */
export type LinkTarget =
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "claim"; readonly claim: string }
  /** From guides for IT alone. */
  | { readonly kind: "it-guide"; readonly id: ItGuideId }
  | { readonly kind: "it-page"; readonly page: ItPage };

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  /** What one of Microsoft's screens says: a key of `labels.json`. */
  | { readonly kind: "label"; readonly label: string }
  /** What holds on Microsoft's side: the id of a claim. */
  | { readonly kind: "claim"; readonly claim: string }
  /** What is typed just so; in guides for IT alone. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly to: LinkTarget; readonly content: readonly Inline[] };

/** A line of text: that of a paragraph, of an item or of a table's cell. */
export type Content = readonly Inline[];

export const CODE_LANGUAGES = ["powershell", "bash", "nginx", "json"] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

export type CodeBlock = {
  readonly kind: "code";
  readonly language: CodeLanguage;
  /** What it does. */
  readonly title: string;
  readonly text: string;
};

export type TableBlock = {
  readonly kind: "table";
  readonly head: readonly Content[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Content[])[];
};

export type Block =
  | { readonly kind: "paragraph"; readonly content: Content }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Content[] }
  /** In guides for IT alone. */
  | CodeBlock
  | TableBlock;

export type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** What every guide says, whomever it is for. */
export type GuideText = {
  readonly title: string;
  /** The short answer, before any heading. */
  readonly answer: readonly Block[];
  readonly sections: readonly Section[];
};

/** What the help page and other guides say of a guide. */
export type GuideCard = {
  readonly topic: Topic;
  readonly title: string;
  readonly group: TopicGroup;
};

/** One answer of the help library, in one language: the steps come first, what to do when nothing helped last. */
export type Guide = GuideCard &
  GuideText & {
    /** The page to go on with. */
    readonly step?: Page;
    /** What people may type who look for it, the title's words apart. */
    readonly keywords: readonly string[];
    readonly related: readonly Topic[];
  };

/** What the pages for IT say of one of their guides. */
export type ItGuideCard = { readonly id: ItGuideId; readonly title: string; readonly lead: string };

/** A guide for IT. */
export type ItGuide = ItGuideCard &
  GuideText & {
    /** All that it says of Microsoft's side, and rests on: ids of claims. */
    readonly claims: readonly string[];
  };
