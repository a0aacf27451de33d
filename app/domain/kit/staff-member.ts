import type { LanguageTag } from "../languages.ts";

/** One of the people whom a rollout is for. */
export type StaffMember = {
  /** As it stands in the list; empty where the list has none. */
  readonly name: string;
  /** The address that they sign in and get their mail with. */
  readonly address: string;
  readonly language: LanguageTag;
};
