import { findClaim } from "../domain/claims/claims.ts";
import { formatClaim } from "../domain/claims/format-claim.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { WordTree } from "../ports/translator.ts";

const PLACE = /\{\{\s*claim\.([^{}\s]*)\s*\}\}/g;

/** The ids that a text names as `{{claim.id}}`, each once. */
export const listClaimIds = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACE)].map(([, id = ""]) => id)),
];

/** Puts claims in their places. `where` tells whoever wrote an unknown id which text to mend. */
export const fillClaims = (text: string, language: LanguageTag, where: string): string =>
  text.replaceAll(PLACE, (_, id: string) => {
    const claim = findClaim(id);
    if (claim !== undefined) return formatClaim(claim, language);
    throw new Error(`${where} names the claim “${id}”, which app/domain/claims does not have`);
  });

/** The same for all words of a tree. */
export const fillTree = (tree: WordTree, language: LanguageTag, where: string): WordTree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => {
      const at = `${where} ${key}`;
      return [
        key,
        typeof branch === "string"
          ? fillClaims(branch, language, at)
          : fillTree(branch, language, at),
      ];
    }),
  );
