export type MoveEvent =
  /** The person has read that all is done. */
  { readonly kind: "move-ended" };
