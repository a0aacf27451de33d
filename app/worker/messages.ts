/** What pages tell the worker. */
export type ToWorker =
  | { readonly kind: "speaks"; readonly language: string }
  | { readonly kind: "take-over" };

/** What the worker tells its pages. */
export type FromWorker = {
  readonly kind: "kept" | "not-kept";
  readonly language: string;
};
