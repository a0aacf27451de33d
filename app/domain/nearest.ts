/** Levenshtein's distance; one row is enough. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at++) {
      const swap = (row[at] ?? 0) + (to[at] === letter ? 0 : 1);
      next.push(Math.min(swap, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};

/**
 * The path whose last key is most likely meant by `key`, found in the section `prefix`
 * ("helpDesk." or ""); its own section wins a draw. Undefined if nothing is close.
 */
export const nearest = (
  key: string,
  prefix: string,
  paths: readonly string[],
): string | undefined => {
  const meant = key.slice(0, 40).toLowerCase();
  let best: string | undefined;
  let least = 1 + Math.min(2, meant.length / 3);
  for (const path of paths) {
    const dot = path.lastIndexOf(".") + 1;
    const away = path.slice(0, dot) === prefix ? 0 : 0.5;
    const far = distance(meant, path.slice(dot).toLowerCase()) + away;
    if (far < least) [best, least] = [path, far];
  }
  return best;
};
