const pairsOf = (text: string): ReadonlySet<string> => {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

/** How alike two texts are by the pairs of letters that they share (Dice, 1945): 0 to 1. */
export const likeness = (one: string, other: string): number => {
  const [ones, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...ones].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (ones.size + others.size);
};
