import type { Platform } from "../../domain/platform.ts";
import type { CameraFault } from "../../ports/camera.ts";
import type { MessageKey } from "../../ports/translator.ts";

/** Where a no to the camera is taken back: in the menus of this browser, on this system. */
const refusalCure = (platform: Platform | undefined): MessageKey => {
  if (platform?.system === "computer") return "barcode.fault.refused.computer";
  if (platform?.system !== "ios") return "barcode.fault.refused.android";
  // An app on the home screen asks anew each time it is opened (WebKit bug 215884, by mutiny-web#185).
  if (platform.isInstalled) return "barcode.fault.refused.installed";
  // Others than Safari are apps to iOS, which asks for each of them.
  return platform.browser === "safari"
    ? "barcode.fault.refused.safari"
    : "barcode.fault.refused.ios";
};

/** Cameras missed from the home screen: ngx-scanner#149, caniuse#5525 (before iOS 13.4), ngx-scanner#560 (2024). */
const isFromHomeScreen = (platform: Platform | undefined): boolean =>
  platform?.system === "ios" && platform.isInstalled;

/** What to do about a camera that cannot be used, by what the person holds in hand. */
export const cameraCure = (platform: Platform | undefined, fault: CameraFault): MessageKey => {
  const isMissing = fault === "unsupported" || fault === "absent";
  if (platform?.inApp !== undefined && (isMissing || fault === "refused")) {
    return "barcode.fault.unsupported.app";
  }
  if (isMissing && isFromHomeScreen(platform)) return "barcode.fault.unsupported.installed";
  return fault === "refused" ? refusalCure(platform) : `barcode.fault.${fault}.lead`;
};
