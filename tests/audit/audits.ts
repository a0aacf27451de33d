import { ACCESS } from "./access/access.ts";
import type { Audit } from "./audit.ts";
import { ENGINES_AUDIT } from "./engines.ts";
import { FAULTS } from "./faults.ts";
import { HOSTS } from "./hosts/hosts.ts";
import { JOURNEYS } from "./journeys.ts";
import { LANGUAGES_AUDIT } from "./languages.ts";
import { RELEASE } from "./release/release.ts";

/** Everything that `npm run audit` does, in this order. */
export const AUDITS: readonly Audit[] = [
  JOURNEYS,
  ENGINES_AUDIT,
  HOSTS,
  LANGUAGES_AUDIT,
  ACCESS,
  FAULTS,
  RELEASE,
];
