import { ADMINISTRATION } from "./administration.ts";
import type { Claim } from "./claim.ts";
import { DATES } from "./dates.ts";
import { DOCUMENTS } from "./documents.ts";
import { LIMITS } from "./limits.ts";
import { PLACES } from "./places.ts";
import { VERSIONS } from "./versions.ts";

const ALL = [...DATES, ...LIMITS, ...VERSIONS, ...PLACES, ...ADMINISTRATION, ...DOCUMENTS] as const;

export type ClaimId = (typeof ALL)[number]["id"];

/** All that the app claims of Microsoft's side. */
export const CLAIMS: readonly (Claim & { readonly id: ClaimId })[] = ALL;

const BY_ID: ReadonlyMap<string, Claim> = new Map(CLAIMS.map((claim) => [claim.id, claim]));

/** Undefined where nothing is claimed under this id. */
export const findClaim = (id: string): Claim | undefined => BY_ID.get(id);
