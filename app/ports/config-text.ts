/** Where in a text, counted from 1; columns as editors count them, in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

/** Why a text is no JSON, as far as people often do it. */
export type TextProblem =
  | "empty"
  | "comment"
  | "trailing-comma"
  | "comma-missing"
  | "quotes"
  | "cut-short"
  | "after-end"
  | "syntax";

export type TextFault = { readonly problem: TextProblem; readonly place: Place };

export type ConfigText = {
  /** What it says, as far as it can be read; undefined where nothing can. */
  readonly json: unknown;
  /** None for JSON. */
  readonly faults: readonly TextFault[];
  /** Paths of keys that stand twice in the same { }: the last one counts. */
  readonly twice: readonly string[];
  /** Where the value at `helpDesk.phone` stands, or else what is around it. */
  readonly placeOf: (path: string) => Place;
};

export type ReadConfigText = (text: string) => ConfigText;
