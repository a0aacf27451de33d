import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { billOfMaterials } from "../../../../app/build/release/bill-of-materials.ts";

const AT = new Date("2026-11-26T10:00:00Z");

type Lock = {
  readonly packages: Readonly<
    Record<string, { version: string; dev?: true; devOptional?: true; optional?: true }>
  >;
};

const elsewhere = mkdtempSync(join(tmpdir(), "another-name-"));
for (const file of ["package.json", "package-lock.json"]) cpSync(file, join(elsewhere, file));
afterAll(() => rmSync(elsewhere, { recursive: true }));

const bill = billOfMaterials(".", AT);
const { components, ...read } = JSON.parse(bill);

describe("the bill of materials", () => {
  test("says of itself what CycloneDX 1.5 wants: form, number, time, and whose it is", () => {
    expect(read).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.5",
      version: 1,
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      metadata: { timestamp: AT.toISOString(), component: { name: "second-step" } },
    });
  });

  test("names each package with where it is from, its licence, and what it hashes to", () => {
    for (const one of components) {
      expect(one).toEqual({
        ...one,
        type: "library",
        purl: `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`,
        licenses: [expect.anything()],
        hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      });
    }
  });

  test("has just the packages of the lock that are no development's", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
    const wanted = Object.entries(packages).flatMap(([path, one]) => {
      const isShipped = path !== "" && !one.dev && !one.devOptional && !one.optional;
      return isShipped ? [`${path.replace(/.*node_modules\//, "")}@${one.version}`] : [];
    });
    const named = components.map((one: { name: string; version: string }) =>
      [one.name, one.version].join("@"),
    );
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });

  test("names what the app itself imports, and nothing that leads out of the bill", () => {
    const own = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
    const [first] = read.dependencies as { ref: string; dependsOn: string[] }[];
    const names = first?.dependsOn.map((ref) => ref.replace(/@[^@]*$/, ""));
    expect(names?.toSorted()).toEqual(Object.keys(own.dependencies).toSorted());
    const refs = components.map((one: { "bom-ref": string }) => one["bom-ref"]);
    for (const { dependsOn } of read.dependencies)
      expect(refs).toEqual(expect.arrayContaining(dependsOn));
  });

  test("is the same to the byte, whatever the folder is called", () => {
    expect(billOfMaterials(elsewhere, AT)).toBe(bill);
  });
});
