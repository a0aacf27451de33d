import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { CLOUD_IDS } from "../../../../app/domain/clouds.ts";
import type { StaffAction } from "../../../../app/domain/scripts/staff-actions.ts";
import { staffScript } from "../../../../app/domain/scripts/staff-script.ts";
import { readerOf, type Syntax } from "../../../support/syntax-tree.ts";
import { anyText, HOSTILE } from "./hostile-texts.ts";

let read: (text: string) => Syntax;
beforeAll(async () => {
  read = await readerOf("powershell");
});

const ACTIONS: readonly StaffAction[] = [
  { kind: "enable-mfa" },
  { kind: "issue-passes", lifetimeInMinutes: 480, isUsableOnce: false },
  { kind: "issue-passes", lifetimeInMinutes: 60.5, isUsableOnce: true },
  { kind: "report" },
];

describe.each(ACTIONS)("the script to $kind", (action) => {
  const make = (people: readonly string[]): string =>
    staffScript({ people, action, cloud: "global" });

  test("parses without an error", () => {
    expect(read(make(["ben@contoso.example"])).errors).toEqual([]);
  });

  test("parses for every hostile name, and does the same as for a harmless one", () => {
    const { shape } = read(make(["ben@contoso.example"]));
    expect(read(make(HOSTILE))).toEqual({ errors: [], shape });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (people) => {
        expect(read(make(people))).toEqual({ errors: [], shape });
      }),
      { numRuns: 20 },
    );
  });

  test("is ASCII, whoever is in it", () => {
    expect(make(HOSTILE)).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test("knows -WhatIf, keeps a log, and takes nothing away", () => {
    const script = make(["ben@contoso.example"]);
    expect(script).toContain("[CmdletBinding(SupportsShouldProcess)]");
    expect(script).toContain("Write-Note");
    expect(script).not.toMatch(/Remove-|DELETE|disabled' \}|-Force/);
    const writes = script.split("\n").filter((line) => /-Method (?:POST|PATCH|PUT)/.test(line));
    const asked = script.match(/elseif \(\$PSCmdlet\.ShouldProcess\(/g) ?? [];
    expect(asked).toHaveLength(writes.length);
  });

  test("never writes a pass into the log", () => {
    const notes = make([])
      .split("\n")
      .filter((line) => line.includes("$detail ="));
    expect(notes.join()).not.toContain("temporaryAccessPass'");
  });
});

test.each(CLOUD_IDS)("the cloud %s is named as the module names it", (cloud) => {
  const script = staffScript({ people: [], action: { kind: "report" }, cloud });
  expect(script).toMatch(/Connect-MgGraph -Environment '(?:Global|USGov|USGovDoD|China)' /);
});

test("a report asks for reading only", () => {
  const script = staffScript({ people: [], action: { kind: "report" }, cloud: "global" });
  expect(script).toContain("-Scopes 'UserAuthenticationMethod.Read.All' ");
  expect(script).not.toMatch(/ReadWrite|-Method (?!GET)/);
});
