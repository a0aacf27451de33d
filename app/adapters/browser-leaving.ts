const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Lets the browser ask, in its own words, before the page and what is on it are left. */
export const guardLeaving = (isNeeded: boolean): void => {
  if (isNeeded) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
};
