/** What takes longer than that is given up: it rejects as a fetch does whose time is over (`isLate`). */
export const inTime = <T>(work: Promise<T>, patienceMs: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException("late", "TimeoutError")), patienceMs);
    }),
  ]);
