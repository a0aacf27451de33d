import { ACCESS } from "./access/access.ts";
import type { Audit } from "./audit.ts";
import { HOSTS } from "./hosts/hosts.ts";
import { LANGUAGES_AUDIT } from "./languages.ts";
import { RELEASE } from "./release/release.ts";

/** Everything that `npm run audit` does, in this order. */
export const AUDITS: readonly Audit[] = [HOSTS, LANGUAGES_AUDIT, ACCESS, RELEASE];
