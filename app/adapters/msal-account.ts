import type { AccountInfo } from "@azure/msal-browser";
import { inOneShortLine } from "../domain/plain-text.ts";
import type { Account } from "../ports/identity.ts";

const LONGEST = 80;

/** Claims are whatever a directory has on record. */
const lineOf = (claim: unknown): string =>
  typeof claim === "string" ? inOneShortLine(claim, LONGEST) : "";

/** Who is signed in, in words that can stand in a sentence. */
export const accountOf = ({ name, username }: Pick<AccountInfo, "name" | "username">): Account => ({
  name: lineOf(name) || lineOf(username),
  address: username,
});
