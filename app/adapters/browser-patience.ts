/** What takes longer than that is given up: it rejects as a fetch does whose time is over (`isLate`). */
export const inTime = <T>(work: Promise<T>, patienceMs: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("late", "TimeoutError")), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** On one bar of signal a piece may take long; one that stalls would keep people waiting for ever. */
const PIECE_MS = 30_000;

/** A piece of ours, or `isLate`. */
export const pieceInTime = <T>(piece: Promise<T>): Promise<T> => inTime(piece, PIECE_MS);
