import fc from "fast-check";
import { describe, expect } from "vitest";
import { createLibrary } from "../../app/adapters/help-library.ts";
import { compileLibrary } from "../../app/build/help-library.ts";
import { ERRORS } from "../../app/domain/errors/errors.ts";
import { explainError } from "../../app/domain/errors/explain-error.ts";
import { looksSecret } from "../../app/domain/secrets.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import { advance } from "../unit/flow/all-tools.ts";
import { drawPage } from "./draw.tsx";
import { anyLike, anyNasty } from "./hostile-text.ts";
import { law } from "./law.ts";

const { entries, errors } = compileLibrary(".", "en");
const LIBRARY = createLibrary("en", { guides: entries, errors });

const anyMessage = anyLike([
  ...ERRORS.map(({ shown }) => shown),
  ...[
    "AADSTS50105: Your administrator",
    "error=access_denied&error_description=AADSTS65004",
    "53003",
  ],
  ...[
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP",
    "Password: kx8Qw2zz!p",
    "my code is 123 456",
    "number",
  ],
  ...[
    "<pre>Trace ID: 8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e</pre>",
    "%3Cp%3E53003%3C%2Fp%3E",
    "no signal",
  ],
]);

/** What somebody gets who pasted a whole page, or a whole log: of all lengths, doubling, up to the longest. */
const anyPage = fc
  .tuple(anyMessage, anyNasty, fc.integer({ min: 0, max: 11 }))
  .map(([start, more, doublings]) =>
    (start + (more + start).repeat(2 ** doublings)).slice(0, 100_000),
  );

const BLANK: State = blankState({ language: "en", page: "help" });

const asked = (query: string): State => {
  const { state } = advance(BLANK, { kind: "help-searched", query });
  const findings = LIBRARY.find(state.search.query);
  return advance(state, { kind: "help-found", query: state.search.query, findings }).state;
};

const twins = new Map<string, string>();

/** The same findings, for a question that nobody could mean ill with. */
const twinOf = ({ search, ...state }: State): string => {
  const twin = { ...state, search: { ...search, query: search.query.trim() && "harmless" } };
  const key = JSON.stringify(twin.search);
  const known = twins.get(key) ?? drawPage(twin);
  if (twins.size < 5_000) twins.set(key, known);
  return known;
};

describe("a pasted message", () => {
  law(
    "is explained or not, however long it is",
    fc.property(anyPage, (text) => {
      const explained = explainError(text);
      if (explained?.kind === "known") expect(ERRORS).toContain(explained.error);
      expect(typeof looksSecret(text)).toBe("boolean");
    }),
  );

  law(
    "is forgotten if it looks like a secret",
    fc.property(anyMessage, (text) => {
      const { state, commands } = advance(BLANK, { kind: "help-searched", query: text });
      if (looksSecret(text))
        expect([state.search, commands]).toEqual([{ query: "", isSecret: true }, []]);
      else expect(state.search.query).toBe(text);
    }),
  );

  law(
    "is seen nowhere but in the field that it was typed into",
    fc.property(anyMessage, (text) => {
      const state = asked(text);
      expect(drawPage(state)).toBe(twinOf(state));
    }),
  );
});
