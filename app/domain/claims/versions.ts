import type { Claim } from "./claim.ts";

const PASSKEY = "entra-docs how-to-register-passkey-authenticator (2024-04-19)";
const OFFICE = "microsoft-365-docs modern-auth-for-office-2013-and-2016 (undated)";
const WIKI = "a wiki of December 2022; no primary source was found";

/** Backup of Authenticator, for a new device. */
export const IOS_BACKUP = {
  id: "ios-backup",
  value: { kind: "version", version: "iOS 16" },
  source: "Message Center post of September 2025, in a copy by m365admin.handsontek.net",
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

/** What the store asks for before it installs Authenticator. */
export const ANDROID_STORE_OLDEST = {
  id: "android-store-oldest",
  value: { kind: "version", version: "Android 8.0" },
  source: WIKI,
  checked: "2026-11-22",
  isConfirmed: false,
} as const satisfies Claim;

/** The first release that can do something, or the last that can not. */
export const VERSIONS = [
  IOS_BACKUP,
  {
    // Passkeys in Authenticator.
    id: "ios-passkey",
    value: { kind: "version", version: "iOS 17" },
    source: PASSKEY,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "android-passkey",
    value: { kind: "version", version: "Android 14" },
    source: PASSKEY,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // Apple Mail with modern authentication; accounts added before keep the old way.
    id: "ios-mail",
    value: { kind: "version", version: "iOS 11" },
    source: "OfficeDocs-Exchange enable-or-disable-modern-authentication (2021)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "macos-mail",
    value: { kind: "version", version: "macOS 10.14" },
    source: "tables of the universities of Chicago, Belfast and Massachusetts (undated)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "thunderbird-oauth",
    value: { kind: "version", version: "78" },
    source: "table of the University of Chicago; thunderbird documentation (undated)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // Outlook and Office for Windows: modern authentication is built in and on.
    id: "outlook-oldest",
    value: { kind: "version", version: "2016" },
    source: OFFICE,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "outlook-mac-oldest",
    value: { kind: "version", version: "2016" },
    source: "OfficeDocs-Exchange enable-or-disable-modern-authentication (2021)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // Modern authentication only with keys in the registry.
    id: "outlook-with-keys",
    value: { kind: "version", version: "2013" },
    source: OFFICE,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // No modern authentication, so that it can not connect any more.
    id: "outlook-never",
    value: { kind: "version", version: "2010" },
    source: OFFICE,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // What the store asks for before it installs Authenticator.
    id: "ios-store-oldest",
    value: { kind: "version", version: "iOS 15" },
    source: WIKI,
    checked: "2026-11-22",
    isConfirmed: false,
  },
  ANDROID_STORE_OLDEST,
] as const satisfies readonly Claim[];
