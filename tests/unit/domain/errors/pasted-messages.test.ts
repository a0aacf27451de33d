import { expect, test } from "vitest";
import { explainError } from "../../../../app/domain/errors/explain-error.ts";
import { looksSecret } from "../../../../app/domain/secrets.ts";
import { PASTED } from "./pasted-messages.ts";

const meant = (text: string): string => {
  const found = explainError(text);
  return found?.kind === "known" ? found.error.id : (found?.kind ?? "none");
};

test.each(PASTED)("%s: is understood, and is no secret", (_, text, id) => {
  expect(meant(text)).toBe(id);
  expect(looksSecret(text)).toBe(false);
});
