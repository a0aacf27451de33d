import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

// Entra's answer lands on this page, which hands it on and goes back to where the sign-in began.
// When there is nothing to hand on (opened by hand, or back from a sign-out), home it is.
broadcastResponseToMainFrame().catch(() => {
  location.replace(import.meta.env.BASE_URL);
});
