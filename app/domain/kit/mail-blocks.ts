/** One piece of a mail or post; whoever writes it out decides what it looks like. */
export type MailBlock =
  | { readonly kind: "text"; readonly text: string }
  /** Written out, so that people see where it leads. */
  | { readonly kind: "address"; readonly label: string; readonly url: string }
  /** `steps` are in order. */
  | ({ readonly kind: "steps" | "list" } & TitledList);

export type TitledList = { readonly title: string; readonly items: readonly string[] };

/** A mail or post that is not written out yet. */
export type Draft = {
  /** Whose it is; undefined where config.json names nobody. */
  readonly sender: string | undefined;
  readonly title: string;
  readonly body: readonly MailBlock[];
  readonly signature: string;
  /** How to tell that it is real, where that is a part of its own. */
  readonly check?: TitledList;
  /** Whom to ask; no lines: nothing is known of them. */
  readonly desk: { readonly title: string; readonly lines: readonly string[] };
};
