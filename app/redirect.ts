import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { base } from "./base.ts";
import { parseKept, serialiseKept } from "./domain/kept.ts";
import { KEPT_KEY } from "./domain/kept-layout.ts";
import { formatPath } from "./domain/routes.ts";

// Entra's answer lands on this page, which hands it on and goes back to where the sign-in began.
// The library's own mark of a sign-in under way (msal-browser 5.29.0, CacheKeys); it goes with the
// tab, so it is gone when the phone has killed the tab while the person was in Authenticator.
const hasBegun = (): boolean => sessionStorage.getItem("msal.interaction.status") !== null;

/** Back to the language that the person was reading when they left. */
const homePath = (): string => {
  const { leaving, language = leaving?.language } = parseKept(localStorage.getItem(KEPT_KEY));
  return language === undefined ? base : formatPath({ language, page: "start" }, base);
};

/** Where the person was when they left, with a note that the sign-in was lost on the way. */
const lostPath = (): string => {
  const kept = parseKept(localStorage.getItem(KEPT_KEY));
  const { leaving } = kept;
  if (leaving?.to !== "sign-in" && leaving?.to !== "step-up") return homePath();
  const noted = { ...kept, leaving: { ...leaving, isLost: true } };
  localStorage.setItem(KEPT_KEY, serialiseKept(noted));
  return formatPath({ language: leaving.language, page: "sign-in" }, base);
};

const handOn = async (): Promise<void> => {
  const isAnswer = location.hash.includes("state=");
  if (isAnswer && hasBegun()) await broadcastResponseToMainFrame();
  // Opened by hand, or back from a sign-out: there is nothing to hand on.
  else location.replace(isAnswer ? lostPath() : homePath());
};

handOn().catch(() => location.replace(base));
