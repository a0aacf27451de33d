/** What somebody handed to the page: a file that may be a picture, or a text. */
export type Handed =
  | { readonly kind: "file"; readonly file: Blob }
  | { readonly kind: "text"; readonly text: string };

/** The next thing that is pasted or dropped, wherever on the page. It may never come. */
export type NextHanded = () => Promise<Handed>;
