import { hasFiveAuthenticators } from "../people/directory.ts";
import type { BarcodeForm } from "./pairing.ts";
import type { Registrar } from "./screen.ts";

/** Where a person is in adding Authenticator. The wizard begins at `intro`, the list at `install`. */
export type AuthenticatorRegistration = {
  readonly method: "authenticator";
  readonly step: "intro" | "install" | "set-up" | "scan" | "try";
  readonly pairingId?: string;
  /** The link, unless the other form was asked for. */
  readonly form?: BarcodeForm;
  readonly problem?: string;
};

const fiveAlready =
  "You can't set up Microsoft Authenticator because you already have five authenticator apps or " +
  "hardware tokens. Please contact your administrator to delete one.";

const notHeardFrom =
  "The app has not answered yet. Scan the QR code or click the link on your phone first.";

export function advanceAuthenticator(
  at: AuthenticatorRegistration,
  action: string,
  registrar: Registrar,
): AuthenticatorRegistration | "done" {
  if (action === "back") return { method: "authenticator", step: before[at.step] };
  switch (at.step) {
    case "intro":
      return { method: "authenticator", step: "install" };
    case "install":
      return install(at, registrar);
    case "set-up":
      return scan(registrar);
    case "scan":
      return action === "other-form" ? showOther(at) : tryOut(at, registrar);
    case "try":
      return finish(at, action, registrar);
  }
}

const before = {
  intro: "intro",
  install: "install",
  "set-up": "install",
  scan: "set-up",
  try: "scan",
} as const;

function install(at: AuthenticatorRegistration, { person, directory }: Registrar) {
  if (hasFiveAuthenticators(directory.methods(person))) return { ...at, problem: fiveAlready };
  return { method: "authenticator", step: "set-up" } as const;
}

/** Each visit gets a code of its own: that is how an expired one is replaced. */
function scan({ person, pairings }: Registrar) {
  const { id } = pairings.start(person.id);
  return { method: "authenticator", step: "scan", pairingId: id } as const;
}

/** The same code, written in the other way. */
function showOther({ problem: _over, ...at }: AuthenticatorRegistration) {
  return { ...at, form: at.form === "classic" ? "link" : "classic" } as const;
}

function tryOut(at: AuthenticatorRegistration, { pairings }: Registrar): AuthenticatorRegistration {
  const pairing = pairings.find(at.pairingId);
  if (!pairing || pairing.state.kind === "waiting") return { ...at, problem: notHeardFrom };
  pairings.prompt(pairing.id);
  return { method: "authenticator", step: "try", pairingId: pairing.id };
}

function finish(
  at: AuthenticatorRegistration,
  action: string,
  { pairings }: Registrar,
): AuthenticatorRegistration | "done" {
  const pairing = pairings.find(at.pairingId);
  if (pairing?.state.kind === "approved") return "done";
  if (pairing && action === "resend") pairings.prompt(pairing.id);
  return at;
}
