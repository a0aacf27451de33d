const online = (): Promise<void> =>
  new Promise((resolve) => addEventListener("online", () => resolve(), { once: true }));

/** A connection that broke off once says nothing of the next one. */
const LONGEST_PAUSE_MS = 60_000;
const MOST_PAUSES = 20;

const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    if (tries < MOST_PAUSES) setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, 2_000 * 2 ** tries));
  });

const isButton = ({ target }: Event): boolean =>
  target instanceof Element && target.closest("button") !== null;

const pressed = (): Promise<void> =>
  new Promise((resolve) => {
    const hear = (event: Event): void => {
      if (!isButton(event)) return;
      removeEventListener("click", hear);
      resolve();
    };
    addEventListener("click", hear);
  });

/** The network was lost between the page and its pieces: until it is back, links lead on alone. */
export const soonerOrLater = async <T>(
  fetchPiece: () => Promise<T>,
  wake: () => Promise<void> = online,
  tries = 0,
): Promise<T> => {
  try {
    return await fetchPiece();
  } catch {
    await Promise.race([wake(), pause(tries)]);
    return soonerOrLater(fetchPiece, wake, tries + 1);
  }
};

/** The same of a piece without which a press on a button shows nothing: then `renew` is in place. */
export const soonerOrPressed = <T>(
  fetchPiece: () => Promise<T>,
  renew: () => Promise<void>,
): Promise<T> => soonerOrLater(fetchPiece, () => Promise.race([online(), pressed().then(renew)]));

/** Lets the browser draw and hear before more is done: on a slow phone no task should last. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
