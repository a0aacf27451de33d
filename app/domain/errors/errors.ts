import { ACCOUNT_ERRORS } from "./account-errors.ts";
import type { KnownError } from "./known-error.ts";
import { PROGRAM_ERRORS } from "./program-errors.ts";
import { RULE_ERRORS } from "./rule-errors.ts";
import { SESSION_ERRORS } from "./session-errors.ts";
import { SETUP_ERRORS } from "./setup-errors.ts";

const BY_PLACE = {
  setup: SETUP_ERRORS,
  "sign-in": [...ACCOUNT_ERRORS, ...RULE_ERRORS, ...SESSION_ERRORS],
  program: PROGRAM_ERRORS,
} as const;

/** Where somebody sees a message. */
export type ErrorPlace = keyof typeof BY_PLACE;
export type ErrorId = (typeof BY_PLACE)[ErrorPlace][number]["id"];
export type PlacedError = KnownError & { readonly id: ErrorId; readonly place: ErrorPlace };

export const ERROR_PLACES = Object.keys(BY_PLACE) as readonly ErrorPlace[];

/** All messages that can be explained, by where they are seen. */
export const ERRORS: readonly PlacedError[] = ERROR_PLACES.flatMap((place) =>
  BY_PLACE[place].map((error) => ({ ...error, place })),
);
