/** Something that has to be on the machine, and Debian's package that brings it. */
export type Need = { readonly file: string; readonly debianPackage: string };

export type Outcome = {
  /** How many things were looked at. */
  readonly looked: number;
  /** What is not as it should be, a line each. */
  readonly findings: readonly string[];
};

/** One look at everything of its kind. The built app is in `dist`, the machine has what it needs. */
export type Audit = {
  readonly name: string;
  /** What is looked at, for the summary. */
  readonly what: string;
  readonly needs: readonly Need[];
  readonly run: () => Promise<Outcome>;
};
