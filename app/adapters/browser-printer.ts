import type { PrintPage } from "../ports/printer.ts";

/** What comes of it is never told; in a web view often nothing does. */
export const printPage: PrintPage = () => {
  // Firefox on Android had none before version 114 (bugzilla.mozilla.org 1659818).
  if (typeof window.print !== "function") return false;
  window.print();
  return true;
};
