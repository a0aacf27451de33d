import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Bill = {
  readonly serialNumber?: string;
  readonly metadata: { readonly component: object };
  readonly components: readonly { readonly "bom-ref": string; readonly scope: string }[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
};

/** A UUID of the form that says "made by hashing" (RFC 9562, 5.8). */
const uuidOf = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
};

/**
 * What the release is made of (CycloneDX, by npm): the packages that its code may come from. npm's own
 * way of leaving out what is for development (--omit=dev, 11.19) leaves out what is for both, too. It gives each
 * bill a number by chance, the time of day and the name of the folder; ours has those of what it says.
 */
export const billOfMaterials = (root: string, madeAt: Date): string => {
  const parts = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const text = execFileSync("npm", parts, { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(text) as Bill;
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  const shipped = components.filter(({ scope }) => scope === "required");
  const refs = new Set(shipped.map((one) => one["bom-ref"]));
  const isShipped = (ref: string): boolean => refs.has(ref);
  const bill = {
    ...rest,
    metadata: {
      ...metadata,
      timestamp: madeAt.toISOString(),
      component: { ...metadata.component, name: own.name },
    },
    components: shipped,
    dependencies: dependencies
      .filter(({ ref }) => isShipped(ref) || ref === `${own.name}@${own.version}`)
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill))}`;
  return `${JSON.stringify({ ...bill, serialNumber }, null, 2)}\n`;
};
