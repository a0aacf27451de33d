import type { Claim } from "./claim.ts";

const LEARN = "https://learn.microsoft.com/en-us";

type Document = {
  readonly url: string;
  readonly source: string;
  readonly checked: string;
};

/** A page of Microsoft's by itself: guides for IT link to it, and name it among their sources. */
const document = <const Id extends `docs-${string}`>(
  id: Id,
  { url, source, checked }: Document,
): Claim & { readonly id: Id } => ({
  id,
  value: { kind: "link", url },
  source,
  checked,
  isConfirmed: true,
});

const entra = (path: string, date: string, checked = "2026-11-22"): Document => ({
  url: `${LEARN}/entra/${path}`,
  source: `entra-docs ${path.replace(/^.*\//, "")} (${date})`,
  checked,
});

const exchangeShell = (page: string, date: string): Document => ({
  url: `${LEARN}/powershell/exchange/${page}`,
  source: `office-docs-powershell ${page} (${date})`,
  checked: "2026-11-26",
});

export const DOCUMENTS = [
  document("docs-modern-auth", {
    url: `${LEARN}/exchange/clients-and-mobile-in-exchange-online/enable-or-disable-modern-authentication-in-exchange-online`,
    source: "OfficeDocs-Exchange enable-or-disable-modern-authentication (2021)",
    checked: "2026-11-22",
  }),
  document("docs-basic-auth", {
    url: `${LEARN}/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online`,
    source: "learn.microsoft.com deprecation-of-basic-authentication-exchange-online (undated)",
    checked: "2026-11-22",
  }),
  document("docs-smtp-timeline", {
    url: "https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835",
    source: "Exchange team blog, updated SMTP AUTH timeline (2026-01-29)",
    checked: "2026-11-22",
  }),
  document("docs-office", {
    url: `${LEARN}/microsoft-365/enterprise/modern-auth-for-office-2013-and-2016`,
    source: "microsoft-365-docs modern-auth-for-office-2013-and-2016 (undated)",
    checked: "2026-11-22",
  }),
  document(
    "docs-exchange-connect",
    exchangeShell("connect-to-exchange-online-powershell", "2025-07-11"),
  ),
  document("docs-compliance-connect", exchangeShell("connect-to-scc-powershell", "2025-05-07")),
  document("docs-exchange-module", exchangeShell("exchange-online-powershell-v2", "2026-01-22")),
  document(
    "docs-exchange-access",
    exchangeShell("disable-access-to-exchange-online-powershell", "2025-07-11"),
  ),
  document(
    "docs-per-user-mfa",
    entra("identity/authentication/howto-mfa-userstates", "2025-07-13", "2026-11-26"),
  ),
  document("docs-security-defaults", entra("fundamentals/security-defaults", "2025-07-21")),
  document("docs-mfa-start", entra("identity/authentication/howto-mfa-getstarted", "2024-01-24")),
  document(
    "docs-campaign",
    entra("identity/authentication/how-to-mfa-registration-campaign", "2024-02-05"),
  ),
  document(
    "docs-texts-end",
    entra("identity/authentication/concept-sms-voice-retirement", "2026-07-29"),
  ),
  document(
    "docs-texts-end-faq",
    entra("identity/authentication/concept-sms-voice-retirement-faq", "2026-09-23"),
  ),
  document(
    "docs-pass",
    entra("identity/authentication/howto-authentication-temporary-access-pass", "2023-09-23"),
  ),
  document(
    "docs-combined",
    entra("identity/authentication/concept-registration-mfa-sspr-combined", "2025-03-04"),
  ),
  document(
    "docs-app-passwords",
    entra("identity/authentication/howto-mfa-app-passwords", "2025-03-04"),
  ),
  document(
    "docs-methods",
    entra("identity/authentication/how-to-authentication-methods-manage", "2024-10-04"),
  ),
  document(
    "docs-authenticator",
    entra("identity/authentication/concept-authentication-authenticator-app", "2025-03-04"),
  ),
  document(
    "docs-mandatory",
    entra("identity/authentication/concept-mandatory-multifactor-authentication", "2026-04-03"),
  ),
  document(
    "docs-mfa-settings",
    entra("identity/authentication/howto-mfa-mfasettings", "2024-06-11"),
  ),
  document(
    "docs-block-legacy",
    entra(
      "identity/conditional-access/policy-block-legacy-authentication",
      "2024-09-27",
      "2026-11-26",
    ),
  ),
  document("docs-redirect", entra("identity-platform/reply-url", "2022-08-25")),
  document("docs-consent", entra("identity-platform/v2-admin-consent", "2023-11-08", "2026-11-26")),
  document("docs-revoke", {
    url: `${LEARN}/graph/api/user-revokesigninsessions`,
    source: "microsoft-graph-docs user-revokesigninsessions (undated)",
    checked: "2026-11-26",
  }),
  document("docs-registration-report", {
    url: `${LEARN}/graph/api/authenticationmethodsroot-list-userregistrationdetails`,
    source: "microsoft-graph-docs authenticationmethodsroot-list-userregistrationdetails (2023)",
    checked: "2026-11-26",
  }),
  document("docs-defaults-policy", {
    url: `${LEARN}/graph/api/identitysecuritydefaultsenforcementpolicy-get`,
    source: "microsoft-graph-docs identitysecuritydefaultsenforcementpolicy-get (undated)",
    checked: "2026-11-26",
  }),
] as const;
