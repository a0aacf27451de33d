/** Copies the text; whether it could. */
export type CopyText = (text: string) => Promise<boolean>;

/** Copies the address of the page in view, without anything about the person; whether it could. */
export type CopyAddress = () => Promise<boolean>;
