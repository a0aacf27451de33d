import type { Person } from "../people/people.ts";

/** What Graph reads out of an access token. */
export type AccessToken = {
  readonly person: Person;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
  /** Authentication contexts that the sign-in satisfied. */
  readonly acrs: readonly string[];
  /** `CP1`: the client can handle a claims challenge, and only then gets one. */
  readonly capabilities: readonly string[];
};

export type Tokens = { find(value: string): AccessToken | undefined };

export function bearerOf(request: Request): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
}

const resource = "https://graph.microsoft.com/";

/** `https://graph.microsoft.com/User.Read` and `User.Read` are the same permission. */
export function shortScope(scope: string): string {
  return scope.startsWith(resource) ? scope.slice(resource.length) : scope;
}

export function hasScope(token: AccessToken, wanted: string): boolean {
  return token.scopes.some((scope) => shortScope(scope).toLowerCase() === wanted.toLowerCase());
}
