import type { ComponentChildren } from "preact";
import type { MessageKey } from "../../ports/translator.ts";
import type { View } from "../view.ts";

type Props = {
  readonly view: View;
  readonly of: MessageKey;
  /** What stands in the sentence's places, by their names. */
  readonly slots: Readonly<Record<string, ComponentChildren>>;
};

// Private-use characters mark a place: no language writes them.
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A translated sentence with elements in it; each language puts them where it wants them. */
export const Sentence = ({ view, of, slots }: Props) => {
  const marks = Object.fromEntries(Object.keys(slots).map((name) => [name, OPEN + name + CLOSE]));
  const pieces = view.t.say(of, marks).split(/[\uE000\uE001]/);
  // Every second piece is the name of a place.
  return <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : slots[piece]))}</>;
};
