import type { Point } from "./tab.ts";

// Both protocols, the classic one and BiDi, take the same lists (W3C WebDriver, 15. Actions).

/** Keys by their names, as the protocol writes them (W3C WebDriver, 15.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Escape: "\uE00C",
  ArrowDown: "\uE015",
  F8: "\uE038",
  F9: "\uE039",
  Space: " ",
};

/** A key or several at once, such as Control+V, by the values of the protocol. */
export const chordOf = (name: string): readonly string[] =>
  [...name].length === 1 ? [name] : name.split("+").map((part) => KEYS[part] ?? part);

export const pressAt = ({ x, y }: Point): readonly unknown[] => [
  {
    type: "pointer",
    id: "finger",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x, y, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  },
];

export const strikeAll = (chords: readonly (readonly string[])[]): readonly unknown[] => [
  {
    type: "key",
    id: "keyboard",
    actions: chords.flatMap((chord) => [
      ...chord.map((value) => ({ type: "keyDown", value })),
      ...chord.toReversed().map((value) => ({ type: "keyUp", value })),
    ]),
  },
];
