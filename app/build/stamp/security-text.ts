import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StampPlace } from "./options.ts";

/** Where whoever has found a hole looks for whom to tell (RFC 9116, 3). */
export const SECURITY_TEXT = ".well-known/security.txt";

/** A year is the most that RFC 9116 (2.5.5) advises; stamping anew begins it anew. */
const LASTS_DAYS = 360;
const DAY_MS = 86_400_000;

type Wish = {
  /** `mailto:` or `https:`. */
  readonly contact: string;
  readonly origin: string;
  readonly at: Date;
};

export const securityText = ({ contact, origin, at }: Wish): string => {
  const expires = new Date(at.getTime() + LASTS_DAYS * DAY_MS).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.replace(/\.\d+Z$/, "Z")}`,
    `Canonical: ${origin}/${SECURITY_TEXT}`,
    "",
  ].join("\n");
};

/** Writes whom to tell, or that nobody is named; answers with what could not be done. */
export const placeSecurityText = (
  site: string,
  { origin, base }: StampPlace,
  contact: string | undefined,
): readonly string[] => {
  const file = join(site, SECURITY_TEXT);
  rmSync(file, { force: true });
  if (contact === undefined) return [];
  // A folder of a host can not speak for the host.
  if (base !== "/") {
    return [
      `securityContact: ${origin}/${SECURITY_TEXT} is not in this site. Say it there yourself.`,
    ];
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, securityText({ contact, origin, at: new Date() }));
  return [];
};
