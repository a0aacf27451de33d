import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTwoDigits } from "../../../app/domain/digits.ts";
import {
  AT_FIRST,
  type Practice,
  type PracticeMove,
  rehearse,
} from "../../../app/domain/practice.ts";
import { anyPracticeMove } from "./any-practice.ts";

const reach = (...moves: readonly PracticeMove[]): Practice => moves.reduce(rehearse, AT_FIRST);

const shown = (number: number): PracticeMove => ({ kind: "number-shown", on: "phone", number });
const opened: PracticeMove = { kind: "request-opened" };
const aside: PracticeMove = { kind: "stepped-aside" };
const denied: PracticeMove = { kind: "denied" };
const wentOn: PracticeMove = { kind: "went-on" };
const typed = (text: string): PracticeMove => ({ kind: "approved", typed: text });
const told = (hasReported: boolean): PracticeMove => ({ kind: "told-it", hasReported });

const MATCHED = [shown(42), opened, typed("42")];

describe("the rehearsal", () => {
  test("goes from the number by the request to a stranger’s request, and ends well", () => {
    expect(reach(shown(42))).toEqual({ kind: "number", on: "phone", number: 42 });
    expect(reach(shown(42), opened)).toMatchObject({ kind: "request", isUnreadable: false });
    expect(reach(...MATCHED)).toMatchObject({ kind: "matched" });
    expect(reach(...MATCHED, wentOn)).toEqual({ kind: "stranger", isAgain: false });
    expect(reach(...MATCHED, wentOn, denied)).toEqual({ kind: "refused" });
    expect(reach(...MATCHED, wentOn, denied, told(true))).toEqual({
      kind: "learnt",
      hasReported: true,
    });
  });

  test("lets the request step aside, and come back", () => {
    expect(reach(shown(42), opened, aside)).toEqual({ kind: "aside", on: "phone", number: 42 });
    expect(reach(shown(42), opened, aside, opened)).toMatchObject({ kind: "request", number: 42 });
  });

  test("has a new number after a wrong one, even if the dice fall alike", () => {
    const wrong = reach(shown(42), opened, typed("24"));
    expect(wrong).toMatchObject({ kind: "missed", why: "wrong" });
    expect(rehearse(wrong, shown(42))).toMatchObject({ kind: "number", number: 43 });
  });

  test("has a new number after a no to one’s own request", () => {
    const refused = reach(shown(99), opened, denied);
    expect(refused).toMatchObject({ kind: "missed", why: "refused" });
    expect(rehearse(refused, shown(99))).toMatchObject({ kind: "number", number: 10 });
  });

  test("asks for two digits where none can be read, and takes those of other scripts", () => {
    expect(reach(shown(42), opened, typed(""))).toMatchObject({
      kind: "request",
      isUnreadable: true,
    });
    expect(reach(shown(42), opened, typed("٤٢"))).toMatchObject({ kind: "matched" });
  });

  test("leads whoever lets a stranger in back to the same request", () => {
    const letIn = reach(...MATCHED, wentOn, typed(""));
    expect(letIn).toEqual({ kind: "let-in" });
    expect(rehearse(letIn, wentOn)).toEqual({ kind: "stranger", isAgain: true });
  });
});

const EVERY_MOVE: readonly PracticeMove[] = [
  shown(10),
  opened,
  aside,
  denied,
  wentOn,
  typed("10"),
  told(true),
  { kind: "began-again" },
];

type Step = { readonly before: Practice; readonly move: PracticeMove; readonly next: Practice };

/** Holds every step of any moves to `law`. */
const always = (law: (step: Step) => void): void =>
  fc.assert(
    fc.property(anyMoves, (moves) => {
      let before = AT_FIRST;
      for (const move of moves) {
        const next = rehearse(before, move);
        law({ before, move, next });
        before = next;
      }
    }),
    { numRuns: 1000 },
  );

const anyMoves = fc.array(anyPracticeMove, { maxLength: 40, size: "max" });

describe("any moves", () => {
  test("leave no dead end: from wherever they lead, the end can be reached", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        let reached: readonly Practice[] = [moves.reduce(rehearse, AT_FIRST)];
        const seen = new Set<string>();
        while (!reached.some(({ kind }) => kind === "learnt")) {
          reached = reached
            .flatMap((practice) => EVERY_MOVE.map((move) => rehearse(practice, move)))
            .filter((practice) => !seen.has(JSON.stringify(practice)));
          expect(reached).not.toEqual([]);
          for (const practice of reached) seen.add(JSON.stringify(practice));
          const numbered = reached.find(({ kind }) => kind === "request");
          // Whoever sees the number can type it.
          if (numbered?.kind === "request") {
            reached = [...reached, rehearse(numbered, typed(String(numbered.number)))];
          }
        }
      }),
    );
  });

  test("never say “well done” but after a no to a stranger", () => {
    always(({ before, move, next }) => {
      if (next.kind === "learnt") expect(["refused", "learnt"]).toContain(before.kind);
      if (next.kind === "refused" && before.kind !== "refused") {
        expect([before.kind, move.kind]).toEqual(["stranger", "denied"]);
      }
    });
  });

  test("never leave a yes to a stranger without a word", () => {
    always(({ before, move, next }) => {
      if (before.kind === "stranger" && move.kind === "approved") expect(next.kind).toBe("let-in");
    });
  });

  test("show only numbers of two digits, and another one each time", () => {
    always(({ before, next }) => {
      if (next.kind !== "number" || next === before) return;
      expect(String(next.number)).toMatch(/^[1-9]\d$/);
      if ("number" in before) expect(next.number).not.toBe(before.number);
    });
  });

  test("match a number only by the number itself", () => {
    always(({ before, move, next }) => {
      if (next.kind !== "matched" || before.kind === "matched") return;
      expect(before).toMatchObject({ kind: "request", number: next.number });
      const typed = move.kind === "approved" ? parseTwoDigits(move.typed) : undefined;
      expect(typed).toBe(next.number);
    });
  });
});
