import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";

type Bill = {
  serialNumber?: string;
  readonly metadata: { timestamp: string };
};

/** A UUID of the form that says "made by hashing" (RFC 9562, 5.8). */
const uuidOf = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
};

/**
 * What the release is made of (CycloneDX, by npm): the packages whose code is shipped. npm gives each
 * bill a number by chance and the time of day; ours has those of what it says.
 */
export const billOfMaterials = (root: string, madeAt: Date): string => {
  const parts = ["sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"];
  const text = execFileSync("npm", parts, { cwd: root, encoding: "utf8" });
  const bill = JSON.parse(text) as Bill;
  delete bill.serialNumber;
  bill.metadata.timestamp = madeAt.toISOString();
  const body = JSON.stringify(bill);
  return `${JSON.stringify({ ...bill, serialNumber: `urn:uuid:${uuidOf(body)}` }, null, 2)}\n`;
};
