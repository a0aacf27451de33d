import type { KnownError } from "./known-error.ts";
import { SCREEN_ERRORS } from "./screen-errors.ts";
import { SIGN_IN_ERRORS } from "./sign-in-errors.ts";

const ALL = [...SCREEN_ERRORS, ...SIGN_IN_ERRORS] as const;

export type ErrorId = (typeof ALL)[number]["id"];

/** All messages that can be explained, those in plain words first. */
export const ERRORS: readonly (KnownError & { readonly id: ErrorId })[] = ALL;
