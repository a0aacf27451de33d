import { KEPT_KEY } from "../domain/kept-layout.ts";

type Visits = {
  /** `isThawed`: from the back/forward cache, everything as it was left. */
  readonly onReturn: (isThawed: boolean) => void;
  readonly onHide: () => void;
  /** Another tab has kept something. */
  readonly onKept: () => void;
  readonly onConnection: (isOnline: boolean) => void;
};

/** Notices when people come back to the page, by whichever sign the browser gives first. */
export const watchVisits = ({ onReturn, onHide, onKept, onConnection }: Visits): void => {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") onReturn(false);
    else onHide();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) onReturn(true);
  });
  addEventListener("focus", () => onReturn(false));
  addEventListener("storage", ({ key }) => {
    // No key: all of it is gone.
    if (key === KEPT_KEY || key === null) onKept();
  });
  // Only a hint: a phone can be online with nothing behind it.
  addEventListener("online", () => onConnection(true));
  addEventListener("offline", () => onConnection(false));
};
