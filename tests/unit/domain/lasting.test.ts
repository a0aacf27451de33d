import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chooseLasting,
  LASTING_QUESTIONS,
  LASTING_WAYS,
  listLasting,
} from "../../../app/domain/lasting.ts";
import { ANSWERS } from "../../../app/domain/readiness-questions.ts";

const ALL = { second: true, token: true, passkey: true, email: true };
const anyOffered = fc.record({
  second: fc.boolean(),
  token: fc.boolean(),
  passkey: fc.boolean(),
  email: fc.boolean(),
});
const anyAnswers = fc.record(
  { second: fc.constantFrom(...ANSWERS), token: fc.constantFrom(...ANSWERS) },
  { requiredKeys: [] },
);

describe("the second way that suits best", () => {
  test.each([
    [{}, undefined],
    [{ second: "yes" }, "second"],
    [{ second: "no" }, undefined],
    [{ second: "no", token: "yes" }, "token"],
    [{ second: "no", token: "no" }, "passkey"],
    [{ second: "unknown", token: "unknown" }, "passkey"],
    [{ token: "yes" }, undefined],
  ] as const)("after %j is %s", (answers, way) => {
    expect(chooseLasting(answers, ALL)).toBe(way);
  });

  test("is one that the organisation offers, and never an email", () => {
    fc.assert(
      fc.property(anyAnswers, anyOffered, (answers, offered) => {
        const way = chooseLasting(answers, offered);
        expect(way === undefined || listLasting(offered).includes(way)).toBe(true);
        expect(way).not.toBe("email");
      }),
    );
  });

  test("is never asked for longer than the questions go", () => {
    fc.assert(
      fc.property(anyOffered, (offered) => {
        const answers = Object.fromEntries(LASTING_QUESTIONS.map((id) => [id, "no"] as const));
        expect(chooseLasting(answers, offered)).toBe(offered.passkey ? "passkey" : undefined);
      }),
    );
  });
});

test("nothing that is offered is left out of the list", () => {
  expect(listLasting(ALL)).toEqual(LASTING_WAYS);
  expect(listLasting({ ...ALL, email: false })).not.toContain("email");
});
