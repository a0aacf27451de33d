import type { Cloud } from "./clouds.ts";

/** Lists below `/me/authentication/` of one type of method each. */
export type MethodList = "microsoftAuthenticatorMethods" | "phoneMethods";

/**
 * Where Graph has no `/me/authentication/methods`, and tells only these types: 21Vianet's metadata
 * has no more (msgraph-metadata v1.0-Mooncake.csdl, 2026-08-20). US Government has all of them in one.
 */
export const METHOD_LISTS: Readonly<Partial<Record<Cloud, readonly MethodList[]>>> = {
  china: ["microsoftAuthenticatorMethods", "phoneMethods"],
};
