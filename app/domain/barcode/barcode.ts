import type { Route } from "../routes.ts";
import type { Ticks } from "../ticks.ts";
import type { ActivationLink } from "./activation-link.ts";

/** Microsoft's clouds as far as a code tells them apart: GCC High and DoD share their hosts. */
export type WorkCloud = "global" | "us-gov" | "china";

/**
 * What a code turned out to be. `shown`, `host`, `issuer`, `account`, `network`, `serial` and `scheme` may be put on the
 * screen as they are: secrets in them are masked, nothing in them steers a line of text. None is in
 * the reader's language; all read from left to right. Only `link` opens anything, or holds a secret.
 */
export type Barcode =
  /** Blank: there was nothing to look at. */
  | { readonly kind: "nothing" }
  /** Work registration as an app link; `link` only where it passes the strict rule. */
  | {
      readonly kind: "work-link";
      readonly cloud: WorkCloud;
      readonly link: ActivationLink | undefined;
      readonly shown: string;
    }
  /** The older form of it, which only Authenticator's own scanner reads; undefined: a server of the organisation's own. */
  | {
      readonly kind: "work-phonefactor";
      readonly cloud: WorkCloud | undefined;
      readonly shown: string;
    }
  /** Only the address or the code of “Can't scan?”, which Authenticator wants together. */
  | { readonly kind: "work-half"; readonly shown: string }
  /** Microsoft's address of registrations, and not the shape of one: damaged, cut off or tampered with. */
  | { readonly kind: "work-altered"; readonly host: string }
  /** It poses as Microsoft's registration, and leads somewhere else. */
  | { readonly kind: "look-alike"; readonly host: string }
  /** Registration of a personal Microsoft account. */
  | { readonly kind: "personal"; readonly expiresAtMs: number | undefined; readonly shown: string }
  /** The key of an account for any authenticator app; Microsoft makes these, too (`isMicrosoft`). */
  | {
      readonly kind: "other-app";
      readonly isMicrosoft: boolean;
      readonly issuer: string;
      readonly account: string;
      readonly shown: string;
    }
  /** Such a key by itself, as pages show it to those who cannot scan. */
  | { readonly kind: "key"; readonly shown: string }
  /** A code that only the app of this name can read, such as Duo Mobile. */
  | { readonly kind: "vendor-app"; readonly app: string }
  /** Accounts on their way from one authenticator app to another: many keys at once. */
  | { readonly kind: "export" }
  /** A passkey of this phone is wanted: for the phone's own camera. */
  | { readonly kind: "passkey" }
  /** A badge to sign in with: an administrator printed it, a PIN goes with it. */
  | { readonly kind: "qr-sign-in"; readonly account: string }
  /** A store's page; of Microsoft Authenticator, or of another app. */
  | {
      readonly kind: "store";
      readonly store: "ios" | "android" | "other";
      readonly isAuthenticator: boolean;
      readonly host: string;
    }
  /** Microsoft's pages where people set up their sign-in methods. */
  | { readonly kind: "security-info"; readonly host: string }
  | { readonly kind: "wifi"; readonly network: string }
  /** Digits, as on the back of a hardware token. */
  | { readonly kind: "serial"; readonly serial: string }
  /** Six digits: somebody's code of the moment. */
  | { readonly kind: "one-time-code" }
  /** An address of this very site; no `route`: none of its pages in a language. `ticks` came along with it. */
  | { readonly kind: "own"; readonly route: Route | undefined; readonly ticks?: Ticks }
  /** Any other address of the web. */
  | { readonly kind: "address"; readonly host: string; readonly isSecure: boolean }
  /** A link for another app, such as `tel`, `mailto`, `openid-vc`; or one that no app should be given. */
  | { readonly kind: "other-scheme"; readonly scheme: string }
  /** Anything else. */
  | { readonly kind: "text"; readonly shown: string };

/** Where this site is served; `base` ends in a slash. */
export type Site = { readonly origin: string; readonly base: string };
