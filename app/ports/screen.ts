/** Keeps the screen from going dark while that is needed, as far as the phone allows it. */
export type KeepAwake = (isNeeded: boolean) => void;
