type Visits = {
  readonly onReturn: () => void;
  readonly onHide: () => void;
  readonly onConnection: (isOnline: boolean) => void;
};

/** Notices when people come back to the page, by whichever sign the browser gives first. */
export const watchVisits = ({ onReturn, onHide, onConnection }: Visits): void => {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") onReturn();
    else onHide();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) onReturn();
  });
  addEventListener("focus", onReturn);
  // Only a hint: a phone can be online with nothing behind it.
  addEventListener("online", () => onConnection(true));
  addEventListener("offline", () => onConnection(false));
};
