import type { Claim } from "./claim.ts";

const MODULE = "office-docs-powershell exchange-ps (2026-08-21)";
const OLD_MODULE = "office-docs-powershell v1-module-mfa-connect-to-exo-powershell (2022-07)";
const DEFAULTS = "entra-docs security-defaults (2025-07-21)";
const MANDATORY = "entra-docs concept-mandatory-multifactor-authentication (2026-04-03)";
const CAMPAIGN = "entra-docs how-to-mfa-registration-campaign (2024-02-05)";
const PASS = "entra-docs howto-authentication-temporary-access-pass (2023-09-23)";
const SMTP = "Exchange team blog, updated SMTP AUTH timeline (2026-01-29)";
const RETIREMENT = "entra-docs concept-sms-voice-retirement (2026-07-29)";

const of = <const Id extends string>(
  id: Id,
  value: Claim["value"],
  source: string,
): Claim & { readonly id: Id } => ({
  id,
  value,
  source,
  checked: "2026-11-22",
  isConfirmed: true,
});

const day = (date: string): Claim["value"] => ({ kind: "date", date });
const month = (text: string): Claim["value"] => ({ kind: "month", month: text });
const version = (text: string): Claim["value"] => ({ kind: "version", version: text });
const count = (number: number): Claim["value"] => ({ kind: "number", number });
const name = (text: string): Claim["value"] => ({ kind: "text", text });

/** What whoever runs a tenant has to know, and staff never read. */
export const ADMINISTRATION = [
  // Tenants that are older have it off until somebody turns it on.
  of(
    "modern-auth-default",
    day("2017-08-01"),
    "OfficeDocs-Exchange enable-or-disable-modern-authentication (2021)",
  ),
  // ExchangeOnlineManagement.
  of("exchange-module", version("3.10.1"), MODULE),
  of("exchange-module-newer", version("3.10.0"), MODULE),
  of("exchange-module-newer-shell", version("7.6"), MODULE),
  of("exchange-module-older", version("3.5.0"), MODULE),
  of("exchange-module-older-shell", version("7.4"), MODULE),
  of("exchange-module-windows-shell", version("5.1"), MODULE),
  of("exchange-module-search", version("3.9.0"), MODULE),
  of("exchange-module-wam", version("3.7.2"), MODULE),
  of("old-module-support-end", day("2022-08-31"), OLD_MODULE),
  of("old-module-end", day("2022-12-31"), OLD_MODULE),
  of("remote-powershell-end", month("2023-10"), MODULE),
  // A text: a port has no digits of any language.
  of(
    "exchange-port",
    name("80"),
    "office-docs-powershell connect-to-exchange-online-powershell (2025-07-11)",
  ),
  of(
    "old-graph-modules-end",
    day("2024-03-30"),
    "learn.microsoft.com azureadps overview (undated)",
  ),
  of("defaults-grace-end", day("2024-07-29"), DEFAULTS),
  of("defaults-device-code-end", day("2026-07-01"), DEFAULTS),
  of("mandatory-portals", month("2024-10"), MANDATORY),
  of("mandatory-admin-center", month("2025-02"), MANDATORY),
  of("mandatory-tools", day("2025-10-01"), MANDATORY),
  of(
    "method-policies-end",
    day("2025-09-30"),
    "entra-docs how-to-authentication-methods-manage (2024-10-04)",
  ),
  of("mfa-providers-end", day("2018-09-01"), "entra-docs howto-mfa-mfasettings (2024-06-11)"),
  of("campaign-snooze-days", count(14), CAMPAIGN),
  of("campaign-snoozes", count(3), CAMPAIGN),
  of("passkeys-for-text-users", day("2026-09-01"), RETIREMENT),
  of("pass-minutes-longest", count(43_200), PASS),
  of("pass-hours-longest-default", count(8), PASS),
  of("smtp-refusal", name("550 5.7.30"), "issue 12069 of OpenCTI, quoting Microsoft (undated)"),
  // Of the day on which basic authentication for SMTP AUTH ends for good.
  of("smtp-last-word", name("the second half of 2027"), SMTP),
] as const;
