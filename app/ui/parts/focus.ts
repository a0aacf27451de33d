/** For whoever cannot see that something new is there: they are brought to it. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Stands where something stood that had the focus; takes it over unless it has gone elsewhere. */
export const inheritFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
};

/** Draws anew; whoever stood on something that is gone by then stands on the heading, not nowhere. */
export const keepFocus = (draw: () => void): void => {
  const stood = document.activeElement;
  draw();
  if (stood !== document.body && document.activeElement === document.body) {
    document.querySelector("h1")?.focus({ preventScroll: true });
  }
};
