import type { Known } from "../../flow/tools/barcode-look.ts";

/** Under which name the words have what a barcode turned out to be. */
export const nameOf = (barcode: Known) => {
  switch (barcode.kind) {
    case "work-link":
      return barcode.link === undefined ? "cloud" : "work";
    case "work-phonefactor":
      return "classic";
    case "work-half":
      return "half";
    case "work-altered":
      return "altered";
    case "other-app":
      return barcode.isMicrosoft ? "other-method" : "other-app";
    case "qr-sign-in":
      return "badge";
    case "store":
      return barcode.isAuthenticator ? "store" : "store-other";
    case "one-time-code":
      return "moment";
    case "other-scheme":
      return "scheme";
    default:
      return barcode.kind;
  }
};
