import { expect, test } from "vitest";
import { readWalks } from "../../audit/walk-in.ts";

const FILE = `${process.cwd()}/tests/journeys/rescue.test.ts`;

const walksOf = (status: string, ...failureMessages: readonly string[]) =>
  readWalks({
    testResults: [
      { name: FILE, assertionResults: [{ status, fullName: "the card", failureMessages }] },
    ],
  });

test("a journey that passed says no more", () => {
  expect(walksOf("passed")).toEqual([{ kind: "passed" }]);
});

test("what a browser cannot be made to do is neither passed nor failed, and says why", () => {
  expect(walksOf("failed", "CannotDo: prints in webkit: no paper\n    at prints")).toEqual([
    {
      kind: "impossible",
      journey: "rescue.test.ts: the card",
      why: "prints in webkit: no paper",
    },
  ]);
});

test("a journey that also fails in another way has failed, by what it says of that", () => {
  expect(walksOf("failed", "CannotDo: prints in webkit: no paper", "Error: no words")).toEqual([
    { kind: "failed", journey: "rescue.test.ts: the card", why: "Error: no words" },
  ]);
});

test("a journey that was not walked has failed", () => {
  expect(walksOf("skipped")).toMatchObject([{ kind: "failed", why: "skipped" }]);
});

test("a file that breaks down before any journey has failed", () => {
  const testResults = [{ name: FILE, message: "Error: no dist", assertionResults: [] }];
  expect(readWalks({ testResults })).toEqual([
    { kind: "failed", journey: "tests/journeys/rescue.test.ts", why: "Error: no dist" },
  ]);
});
