/** A QR code as rows of dark (true) and light modules, without its quiet zone. */
export type CodeMatrix = readonly (readonly boolean[])[];

/** The address of the page in view, without anything about the person, as a code. */
export type DrawCode = () => Promise<CodeMatrix>;
