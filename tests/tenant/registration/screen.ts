import type { Directory } from "../people/directory.ts";
import type { Person } from "../people/people.ts";
import type { Html } from "../web/html.ts";
import type { Pairings } from "./pairings.ts";

/** One screen of a registration. It is shown anew when `watched` changes. */
export type Screen = {
  readonly title: string;
  readonly content: Html;
  readonly watched?: string;
};

/** Whose registration it is, and what it may change. */
export type Registrar = {
  readonly person: Person;
  readonly directory: Directory;
  readonly pairings: Pairings;
};
