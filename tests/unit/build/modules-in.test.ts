import { expect, test } from "vitest";
import { modulesIn } from "../../../app/build/modules-in.ts";

const chunk = (fileName: string, imports: string[] = [], facadeModuleId: string | null = null) => ({
  fileName,
  imports,
  facadeModuleId,
});

const modulesOf = modulesIn([
  chunk("main.js", ["core.js"], "/app/main.ts"),
  chunk("scan.js", ["core.js", "hand-over.js"], "/app/rooms/scan-room.ts"),
  chunk("core.js"),
  chunk("hand-over.js", ["code.js"]),
  chunk("code.js", ["symbols.js", "hand-over.js"]),
  chunk("symbols.js"),
  chunk("other.js"),
]);

test("a page names all that its script stands on, however far down, once", () => {
  expect(modulesOf(/main\.ts$/, /scan-room\.ts$/)).toEqual([
    "main.js",
    "core.js",
    "scan.js",
    "hand-over.js",
    "code.js",
    "symbols.js",
  ]);
});

test("an entry that is not there stops the build", () => {
  expect(() => modulesOf(/keep-room\.ts$/)).toThrow("no chunk for");
});
