/** For whoever cannot see that something new is there: they are brought to it. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Stands where something stood that had the focus; takes it over unless it has gone elsewhere. */
export const inheritFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
};
