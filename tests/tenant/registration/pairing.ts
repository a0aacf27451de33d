/** One activation of Authenticator, from the barcode on a page to the answered test prompt. */
export type Pairing = {
  readonly id: string;
  readonly personId: string;
  readonly code: string;
  readonly url: string;
  readonly expiresAt: number;
  readonly state: PairingState;
};

export type PairingState =
  | { readonly kind: "waiting" }
  | { readonly kind: "activated" }
  | { readonly kind: "prompted"; readonly number: string }
  | { readonly kind: "denied" }
  | { readonly kind: "wrong-number" }
  | { readonly kind: "approved" };

export type Refusal = "used" | "expired" | "unknown";

export type Answer = { readonly kind: "yes"; readonly number: string } | { readonly kind: "no" };

/** The code counts once, and only with the address that came with it. */
export function activate(
  pairing: Pairing,
  url: string,
  now: number,
): Pairing | { readonly refused: Refusal } {
  if (pairing.url !== url) return { refused: "unknown" };
  if (pairing.state.kind !== "waiting") return { refused: "used" };
  if (now >= pairing.expiresAt) return { refused: "expired" };
  return { ...pairing, state: { kind: "activated" } };
}

/** Sends the test prompt; nothing happens before the app was activated or after it was approved. */
export function prompt(pairing: Pairing, number: string): Pairing {
  const { kind } = pairing.state;
  if (kind === "waiting" || kind === "approved") return pairing;
  return { ...pairing, state: { kind: "prompted", number } };
}

export function answer(pairing: Pairing, given: Answer): Pairing {
  if (pairing.state.kind !== "prompted") return pairing;
  if (given.kind === "no") return { ...pairing, state: { kind: "denied" } };
  const right = given.number.trim() === pairing.state.number;
  return { ...pairing, state: { kind: right ? "approved" : "wrong-number" } };
}

const activationHost = "https://login.microsoftonline.com/authenticatorApp/activateAccount";

/** What a barcode says: an app link since 2025-10; before, and still reported, a scheme of the app's own. */
export type BarcodeForm = "link" | "classic";

/** The text of the barcode, and the pairing link on a phone (entra.md 4). */
export function activationLink(pairing: Pick<Pairing, "code" | "url">): string {
  const url = encodeURIComponent(pairing.url);
  return `${activationHost}?accountType=mfa&source=qrCode&code=${pairing.code}&url=${url}`;
}

/** The classic barcode, its escapes in small letters as Microsoft's are (entra.md 4). */
function classicText({ code, url }: Pick<Pairing, "code" | "url">): string {
  const escaped = encodeURIComponent(url).replace(/%../g, (byte) => byte.toLowerCase());
  return `phonefactor://activate_account?code=${code}&url=${escaped}`;
}

export function barcodeText(pairing: Pick<Pairing, "code" | "url">, form: BarcodeForm): string {
  return form === "classic" ? classicText(pairing) : activationLink(pairing);
}

export function parseActivationLink(
  text: string,
): { readonly code: string; readonly url: string } | undefined {
  if (!text.trim().startsWith(activationHost)) return undefined;
  const query = new URL(text.trim()).searchParams;
  const code = query.get("code");
  const url = query.get("url");
  return code && url ? { code, url } : undefined;
}
