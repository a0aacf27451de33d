/** What a path below `/v1.0` asks for. */
export type Route =
  | { readonly kind: "me" }
  | { readonly kind: "methods" }
  | { readonly kind: "method"; readonly id: string }
  | { readonly kind: "typed-methods"; readonly segment: string; readonly type: string }
  | {
      readonly kind: "typed-method";
      readonly segment: string;
      readonly type: string;
      readonly id: string;
    }
  | { readonly kind: "unknown"; readonly segment: string };

/** The lists of v1.0 that people may read about themselves (entra.md 1.1). */
const typed: Readonly<Record<string, string>> = {
  phoneMethods: "phone",
  microsoftAuthenticatorMethods: "microsoftAuthenticator",
  softwareOathMethods: "softwareOath",
  fido2Methods: "fido2",
  temporaryAccessPassMethods: "temporaryAccessPass",
  emailMethods: "email",
  passwordMethods: "password",
  windowsHelloForBusinessMethods: "windowsHelloForBusiness",
  platformCredentialMethods: "platformCredential",
};

export function parseRoute(path: string): Route {
  const [me = "", authentication, segment, id, more] = path.split("/").filter(Boolean);
  if (me !== "me") return { kind: "unknown", segment: me };
  if (authentication === undefined) return { kind: "me" };
  if (authentication !== "authentication") return { kind: "unknown", segment: authentication };
  if (segment === undefined || more !== undefined) {
    return { kind: "unknown", segment: more ?? authentication };
  }
  if (segment === "methods") return id === undefined ? { kind: "methods" } : { kind: "method", id };
  const type = typed[segment];
  if (type === undefined) return { kind: "unknown", segment };
  const odataType = `#microsoft.graph.${type}AuthenticationMethod`;
  return id === undefined
    ? { kind: "typed-methods", segment, type: odataType }
    : { kind: "typed-method", segment, type: odataType, id };
}

export function scopeFor(route: Route): string {
  return route.kind === "me" ? "User.Read" : "UserAuthenticationMethod.Read";
}
