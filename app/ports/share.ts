/** A link on its way to another device; nothing in it is about the person. */
export type Note = { readonly title: string; readonly text: string; readonly address: string };

/** Passes a note on by whatever the person picks; `refused`: the browser would not. */
export type Share = (note: Note) => Promise<"shared" | "dismissed" | "refused">;
