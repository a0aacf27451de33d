/** Pages that are looked at at once in one browser: as many as two processors keep busy. */
const AT_ONCE = 3;

/** All findings of a few lookers that work off one list together. */
export const sideBySide = async (
  lookAtRest: () => Promise<readonly string[]>,
): Promise<readonly string[]> =>
  (await Promise.all(Array.from({ length: AT_ONCE }, lookAtRest))).flat();
