import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { describe, expect, test } from "vitest";
import { drawCode } from "../../../../app/adapters/qrcode-code.ts";
import { engineFile } from "../../../../app/build/icons.ts";
import { DESIGNS, PAPERS } from "../../../../app/domain/kit/paper.ts";
import { sheetNodes, writeSvg } from "../../../../app/domain/kit/svg-sheet.ts";
import { decodeQr } from "../../../../app/reader/qr-decoder.ts";
import { sheetFor } from "../../../../app/rollout/print/sheet-for.ts";
import { inputIn, SPEAKERS } from "../mail-world.ts";

/** As a phone sees it from where it has the whole sheet in view. */
const SEEN_AT = 900;

describe("the code on a print", () => {
  const cases = DESIGNS.flatMap((design) => PAPERS.map((paper) => ({ design, paper })));

  test.each(cases)("is read off a $design on $paper", async ({ design, paper }) => {
    await initWasm(readFileSync(engineFile())).catch(() => undefined); // once a process
    const order = { design, paper, language: "de", second: "ar", target: "scan" } as const;
    const sheet = sheetFor(order, inputIn("de"), {
      speak: (language) => SPEAKERS[language],
      measure: (text, { size }) => text.length * size * 0.55,
      drawCode,
    });
    const svg = writeSvg(sheetNodes(sheet));
    const image = new Resvg(svg, { fitTo: { mode: "width", value: SEEN_AT } }).render();
    const { width, height, pixels } = image;
    expect(decodeQr({ width, height, data: new Uint8ClampedArray(pixels) })).toBe(
      "https://sign-in.contoso.example/scan",
    );
  });
});
