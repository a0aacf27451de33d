import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose, drop, listChosen, parseChosen } from "../../../../app/domain/programs/chosen.ts";
import { answersOf, PROGRAMS, type ProgramId } from "../../../../app/domain/programs/programs.ts";
import { anyAnswer, anyChosen, anyProgramId, PROGRAM_IDS } from "./any-program.ts";

const offers = (id: ProgramId, answer: unknown): boolean =>
  PROGRAMS.some((program) => program.id === id && answersOf(program).some((own) => own === answer));

describe("chosen programs", () => {
  test("are read again as they were written", () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        expect(parseChosen(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
      }),
    );
  });

  test("are only ever ours, whatever was kept", () => {
    const near = fc.dictionary(fc.constantFrom(...PROGRAM_IDS, "__proto__", "x"), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(near, fc.jsonValue(), fc.anything()), (kept) => {
        for (const [id, answer] of Object.entries(parseChosen(kept))) {
          expect(PROGRAM_IDS).toContain(id);
          if (answer !== null) expect(offers(id as ProgramId, answer)).toBe(true);
        }
      }),
    );
  });

  test("take an answer of their own question, and no other", () => {
    fc.assert(
      fc.property(anyChosen, anyProgramId, anyAnswer, (chosen, id, answer) => {
        expect(choose(chosen, id, answer)[id]).toBe(offers(id, answer) ? answer : null);
      }),
    );
  });

  test("are as before once one more was taken back", () => {
    fc.assert(
      fc.property(anyChosen, anyProgramId, (chosen, id) => {
        fc.pre(chosen[id] === undefined);
        expect(drop(choose(chosen, id), id)).toEqual(chosen);
      }),
    );
  });

  test("are listed in the order in which they are offered", () => {
    const chosen = choose(choose({}, "scanner"), "gmail");
    expect(listChosen(chosen)).toEqual(["gmail", "scanner"]);
  });
});
