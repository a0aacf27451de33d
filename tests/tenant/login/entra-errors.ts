import { clientId } from "../config.ts";
import type { EntraError } from "./entra-error.ts";

const application = `'${clientId}' named 'Second step'`;

export const consentRequired: EntraError = {
  error: "invalid_grant",
  number: 65001,
  text:
    `The user or administrator has not consented to use the application with ID ${application}.` +
    " Send an interactive authorization request for this user and resource.",
  suberror: "consent_required",
};

export const declined: EntraError = {
  error: "access_denied",
  number: 65004,
  text: "User declined to consent to access the app.",
  subcode: "cancel",
};

export const stepUpRequired: EntraError = {
  error: "interaction_required",
  number: 50076,
  text:
    "Due to a configuration change made by your administrator, or because you moved to a new" +
    " location, you must use multi-factor authentication to access" +
    " '00000003-0000-0000-c000-000000000000'.",
  suberror: "basic_action",
};

export const nobodySignedIn: EntraError = {
  error: "login_required",
  number: 50058,
  text: "A silent sign-in request was sent but no user is signed in.",
};

export const spaOnly: EntraError = {
  error: "invalid_request",
  number: 9002327,
  text:
    "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via" +
    " cross-origin requests.",
};

export const refreshTokenExpired: EntraError = {
  error: "invalid_grant",
  number: 700084,
  text:
    "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited" +
    " lifetime of 1.00:00:00, which can't be extended. It is now expired and a new sign in request" +
    " must be sent by the SPA to the sign in page.",
};

export const revoked: EntraError = {
  error: "invalid_grant",
  number: 50173,
  text: "The provided grant has expired due to it being revoked, a fresh auth token is needed.",
};

export const codeExpired: EntraError = {
  error: "invalid_grant",
  number: 70008,
  text:
    "The provided authorization code or refresh token has expired due to inactivity." +
    " Send a new interactive authorization request for this user and resource.",
};

export const codeRedeemed: EntraError = {
  error: "invalid_grant",
  number: 54005,
  text:
    "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an" +
    " existing refresh token.",
};

export const verifierMismatch: EntraError = {
  error: "invalid_grant",
  number: 501481,
  text: "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
};

export const invalidScope: EntraError = {
  error: "invalid_scope",
  number: 70011,
  text: "The provided request must include a 'scope' input parameter. The scope is not valid.",
};

export const unknownClient: EntraError = {
  error: "unauthorized_client",
  number: 700016,
  text: "Application was not found in the directory 'Contoso'.",
};

export const malformed: EntraError = {
  error: "invalid_request",
  number: 9002313,
  text: "Invalid request. Request is malformed or invalid.",
};

export const redirectMismatch: EntraError = {
  error: "invalid_request",
  number: 50011,
  text:
    "The redirect URI specified in the request does not match the redirect URIs configured for" +
    ` the application '${clientId}'.`,
};
