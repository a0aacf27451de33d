import type { Person, PersonOptions } from "../person.ts";
import type { FaultyHost, Rule } from "./faulty-host.ts";

/** Who walks a cell, and against what. */
export type Scene = { readonly person: Person; readonly host: FaultyHost };

/** A part of a journey: a press, a page, a sign-in. */
export type Walk = (scene: Scene) => Promise<void>;

/** Words by their key; a pattern for those of the demo tenant. */
export type Said = string | RegExp;

/** One thing that goes wrong at one place, and what comes of it. */
export type Cell = {
  readonly what: string;
  /** At which point of the journey. */
  readonly where: string;
  /** What the host does from then on. */
  readonly fails?: readonly Rule[];
  /** What is special about the phone. */
  readonly phone?: Omit<PersonOptions, "origin">;
  /** It goes wrong before the first page is opened, and the tick is made in spite of it. */
  readonly isFromStart?: true;
  /** All goes well so far. */
  readonly before?: Walk;
  /** Into the fault. */
  readonly walk: Walk;
  /** By key: what people read then, all of it at once. */
  readonly words: readonly string[];
  /** By key: what is pressed then, the fault still there; and what is read after it. */
  readonly way: { readonly press: Said; readonly sees: Said };
  /** What is read by itself, or after a press, once nothing fails any more. */
  readonly mended?: { readonly press?: Said; readonly sees: Said };
  /** How often the failing part is asked at most, however long the page stays open. */
  readonly most: number;
  /** What was ticked before is gone, since the browser took it. */
  readonly takesTicks?: true;
  /** Part of `npm test`. */
  readonly isCheap?: true;
};

/** One row of the matrix, as it was walked. */
export type Row = {
  readonly family: string;
  readonly what: string;
  readonly where: string;
  readonly words: readonly string[];
  readonly way: string;
  readonly ticks: "kept" | "taken";
  readonly asked: number;
  readonly most: number;
};
