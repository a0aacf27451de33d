import { expect, test } from "vitest";
import { type Facts, remembered, UNKNOWN } from "../../../app/domain/facts.ts";
import type { Method } from "../../../app/domain/methods.ts";
import { type PlannedStep, planSteps } from "../../../app/domain/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../../app/domain/policy.ts";
import type { Ticks } from "../../../app/domain/ticks.ts";

// Everybody who can come, and the way that each of them sees: to be read as a table.

const shows = (...kinds: readonly Method["kind"][]): Facts => ({
  kind: "known",
  methods: kinds.map((kind, index): Method => ({ kind, id: String(index) })),
  asOf: 0,
});

const POLICIES: Readonly<Record<string, Policy>> = {
  "Authenticator, backup": DEFAULT_POLICY,
  "Authenticator, backup, app passwords": { ...DEFAULT_POLICY, appPasswords: "always" },
  "Authenticator alone": { ...DEFAULT_POLICY, backup: false },
  "passkey, backup": { ...DEFAULT_POLICY, firstMethod: "passkey" },
};

const FACTS: Readonly<Record<string, Facts>> = {
  "was not asked": UNKNOWN,
  "shows only a password": shows("password"),
  "shows a phone": shows("password", "phone"),
  "shows Authenticator": shows("password", "authenticator"),
  "shows Authenticator and a phone": shows("password", "authenticator", "phone"),
  "shows a passkey": shows("password", "passkey"),
  "shows a passkey and Authenticator": shows("password", "passkey", "authenticator"),
  "once showed only a password": remembered(shows("password")),
  "once showed Authenticator": remembered(shows("password", "authenticator")),
};

const TICKS: Readonly<Record<string, Ticks>> = {
  nothing: {},
  "signed in": { "sign-in": "done" },
  "went on without signing in": { "sign-in": "skipped" },
  "and installed": { "sign-in": "skipped", install: "done" },
  "and paired": { "sign-in": "skipped", install: "done", scan: "done" },
  "paired, nothing before": { install: "done", scan: "done" },
  "and backed up": { "sign-in": "skipped", install: "done", scan: "done", backup: "done" },
  "and skipped the backup": { "sign-in": "done", install: "done", scan: "done", backup: "skipped" },
  "and has a hardware token": {
    "sign-in": "done",
    install: "done",
    scan: "done",
    backup: "unseen",
  },
  "needs no app password": { backup: "skipped", "app-password": "not-needed" },
  "all of it": {
    "sign-in": "done",
    install: "done",
    scan: "done",
    backup: "done",
    "app-password": "done",
  },
};

const stateOf = ({ status, by, isDoubted }: PlannedStep): string => {
  if (status === "behind") return by === "facts" ? "✓" : String(by);
  const doubt = isDoubted ? "?" : "";
  return status === "here" ? `HERE${doubt}` : `·${doubt}`;
};

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widthOf = (column: number): number =>
    Math.max(...rows.map((cells) => (cells[column] ?? "").length));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widthOf(column)))
      .join("  ")
      .trimEnd(),
  );
};

const tableOf = (title: string, policy: Policy): readonly string[] => {
  const ids = planSteps(policy, UNKNOWN, {}).map(({ id }) => id);
  const rows = Object.entries(FACTS).flatMap(([said, facts]) =>
    Object.entries(TICKS).map(([ticked, ticks]) => [
      said,
      ticked,
      ...planSteps(policy, facts, ticks).map(stateOf),
    ]),
  );
  return [title, "", ...aligned([["MICROSOFT", "THE PERSON SAYS", ...ids], ...rows]), ""];
};

test("the journey map is as it was agreed", async () => {
  const map = [
    "The journey map",
    "",
    "Written by journey-map.test.ts. ✓: Microsoft shows it. A word: the person said so. ·: ahead.",
    "A question mark: the person said so, and Microsoft does not show it.",
    "",
    ...Object.entries(POLICIES).flatMap(([title, policy]) => tableOf(title, policy)),
  ];
  await expect(map.join("\n")).toMatchFileSnapshot("journey-map.txt");
});
