const openIdScopes = ["openid", "profile", "email", "offline_access"];
const graphScopes = ["User.Read", "UserAuthenticationMethod.Read"];

/** Graph's scopes count in their short and in their full form. */
export const allScopes: readonly string[] = [
  ...openIdScopes,
  ...graphScopes,
  ...graphScopes.map((scope) => `https://graph.microsoft.com/${scope}`),
];

/** Entra gives a refresh token for `offline_access`, but does not name it among what it granted. */
export const grantedScopes = allScopes.filter((scope) => scope !== "offline_access");

export function asksForMethods(scopes: Iterable<string>): boolean {
  return [...scopes].some((scope) => scope.endsWith("UserAuthenticationMethod.Read"));
}
