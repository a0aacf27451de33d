import { hasTrait, type Person } from "../people/people.ts";
import {
  type AppPasswordRegistration,
  advanceAppPassword,
  appPasswordScreen,
} from "./app-password.ts";
import { type AuthenticatorRegistration, advanceAuthenticator } from "./authenticator.ts";
import { authenticatorScreen } from "./authenticator-screens.ts";
import { advanceEmail, type EmailRegistration, emailScreen } from "./email.ts";
import { advancePasskey, type PasskeyRegistration, passkeyScreen } from "./passkey.ts";
import { advancePhone, type PhoneRegistration, phoneScreen } from "./phone-number.ts";
import type { Registrar, Screen } from "./screen.ts";

export type Registration =
  | AuthenticatorRegistration
  | PhoneRegistration
  | PasskeyRegistration
  | EmailRegistration
  | AppPasswordRegistration;

export type Choice = { readonly method: Registration["method"]; readonly label: string };

/** What a person may add, in Microsoft's order and words. */
export function choicesFor(person: Person): readonly Choice[] {
  const all = [
    { method: "authenticator", label: "Microsoft Authenticator" },
    { method: "phone", label: "Phone" },
    { method: "email", label: "Email" },
    { method: "passkey", label: "Passkey in Microsoft Authenticator" },
  ] as const;
  if (!hasTrait(person, "app-passwords")) return all;
  return [...all, { method: "app-password", label: "App password" }];
}

export function begin(method: Registration["method"]): Registration {
  switch (method) {
    case "authenticator":
      return { method, step: "install" };
    case "phone":
      return { method, step: "number" };
    case "email":
      return { method, step: "address" };
    case "passkey":
      return { method, step: "unlock" };
    case "app-password":
      return { method, step: "name" };
  }
}

export function advance(
  at: Registration,
  form: URLSearchParams,
  registrar: Registrar,
): Registration | "done" {
  switch (at.method) {
    case "authenticator":
      return advanceAuthenticator(at, form.get("action") ?? "next", registrar);
    case "phone":
      return advancePhone(at, form, registrar);
    case "email":
      return advanceEmail(at, form, registrar);
    case "passkey":
      return advancePasskey(at, form, registrar);
    case "app-password":
      return advanceAppPassword(at, form, registrar);
  }
}

export function screenOf(at: Registration, registrar: Registrar): Screen {
  switch (at.method) {
    case "authenticator":
      return authenticatorScreen(at, registrar);
    case "phone":
      return phoneScreen(at);
    case "email":
      return emailScreen(at);
    case "passkey":
      return passkeyScreen(at);
    case "app-password":
      return appPasswordScreen(at);
  }
}
