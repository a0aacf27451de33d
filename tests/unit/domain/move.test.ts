import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Method } from "../../../app/domain/methods.ts";
import { beginMove, followMove, stageOf } from "../../../app/domain/move.ts";
import { anyMethods } from "./any-person.ts";

const phone = (id: string): Method => ({ kind: "authenticator", id });
const email: Method = { kind: "email", id: "e" };
const begun = beginMove([phone("old"), email]);

describe("a move to a new phone", () => {
  test.each([
    ["open", [phone("old")]],
    ["both", [phone("old"), phone("new")]],
    ["moved", [phone("new")]],
    ["bare", []],
    ["bare", [email]],
  ] as const)("is %s", (stage, methods) => {
    expect(stageOf(followMove(begun, methods))).toBe(stage);
  });

  test("from no phone at all is done once there is one", () => {
    expect(stageOf(followMove(beginMove([email]), [phone("new")]))).toBe("moved");
  });

  test("has just begun where nothing has changed, whatever is on record", () => {
    fc.assert(
      fc.property(anyMethods, (methods) => {
        const { fresh, left } = followMove(beginMove(methods), methods);
        expect(fresh).toEqual([]);
        expect(left).toEqual(methods.filter(({ kind }) => kind === "authenticator"));
      }),
    );
  });
});
