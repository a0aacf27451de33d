import type { EntraError } from "./entra-error.ts";

/** Failures that stay on the sign-in page: the app never hears of them. */
export const failures: Readonly<Record<string, EntraError & { readonly label: string }>> = {
  locked: {
    label: "account locked (AADSTS50053)",
    error: "access_denied",
    number: 50053,
    text:
      "The account is locked, you've tried to sign in too many times with an incorrect user ID" +
      " or password.",
  },
  "not-assigned": {
    label: "not assigned to the app (AADSTS50105)",
    error: "access_denied",
    number: 50105,
    text:
      "Your administrator has configured the application to block users unless they are" +
      " specifically granted ('assigned') access to the application.",
  },
  blocked: {
    label: "blocked by policy (AADSTS53003)",
    error: "access_denied",
    number: 53003,
    text: "Access has been blocked by Conditional Access policies.",
  },
  "needs-approval": {
    label: "admin approval needed (AADSTS90094)",
    error: "access_denied",
    number: 90094,
    text: "An administrator of Contoso has set a policy that prevents you from granting access.",
  },
};
