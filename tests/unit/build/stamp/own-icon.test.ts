import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findIcon, paperOf } from "../../../../app/build/stamp/own-icon.ts";
import { contrastOf } from "../../../../app/domain/accent.ts";
import type { Stamp } from "../../../../app/domain/stamp.ts";

const site = mkdtempSync(join(tmpdir(), "second-step-icon-"));
const icon = '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="#0a6a5c"/></svg>';
writeFileSync(join(site, "own icon.svg"), icon);
writeFileSync(
  join(site, "own.png"),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
);
writeFileSync(join(site, "own.txt"), "no picture");

afterAll(() => rmSync(site, { recursive: true, force: true }));

const stampWith = (organisation: Partial<Stamp["organisation"]>): Stamp => ({
  organisation: { name: "Contoso", ...organisation },
  helpDesk: {},
});

const find = (organisation: Partial<Stamp["organisation"]>, base = "/") =>
  findIcon({ folders: [site], base, stamp: stampWith(organisation), icon });

describe("the icon of an organisation", () => {
  test.each([
    ["/own%20icon.svg", "/", "image/svg+xml"],
    ["/own.png?v=2", "/", "image/png"],
    ["/mfa/own.png", "/mfa/", "image/png"],
  ])("is the file %s of a site in %s", (path, base, type) => {
    expect(find({ icon: path }, base)).toMatchObject({ kind: "ok", value: { type } });
  });

  test.each(["/absent.svg", "/own.txt", "/%E0%A4%A.svg"])("%s is told by its name", (path) => {
    expect(find({ icon: path })).toEqual({ kind: "fault", fault: expect.stringContaining(path) });
  });

  test("is the app's own in the organisation's colour where it has none", () => {
    const found = find({ accent: "#7a1fa2" });
    if (found.kind === "fault") throw new Error(found.fault);
    expect(Buffer.from(found.value.bytes).toString()).toBe(icon.replace("#0a6a5c", "#7a1fa2"));
  });
});

test.each(["#7a1fa2", "#ffe000", "#ffffff", "#123456"])(
  "white reads on the paper for %s",
  (accent) => {
    expect(contrastOf(paperOf(stampWith({ accent })), "#ffffff")).toBeGreaterThanOrEqual(4.5);
  },
);
