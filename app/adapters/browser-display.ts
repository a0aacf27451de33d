/** Opened from the home screen, in a window of its own. */
export const isStandalone = (): boolean => matchMedia("(display-mode: standalone)").matches;
