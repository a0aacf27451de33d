const online = (): Promise<void> =>
  new Promise((resolve) => addEventListener("online", () => resolve(), { once: true }));

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
): Promise<T> => {
  try {
    return await fetchPiece();
  } catch {
    await wake();
    return soonerOrLater(fetchPiece, wake);
  }
};

/** The same of a piece without which a press on a button shows nothing: then `renew` is in place. */
export const soonerOrPressed = <T>(
  fetchPiece: () => Promise<T>,
  renew: () => Promise<void>,
): Promise<T> => soonerOrLater(fetchPiece, () => Promise.race([online(), pressed().then(renew)]));
