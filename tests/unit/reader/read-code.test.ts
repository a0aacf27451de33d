import { create } from "qrcode";
import { describe, expect, test } from "vitest";
import { fault, ok } from "../../../app/domain/result.ts";
import { createRead } from "../../../app/reader/read-code.ts";
import { bundledRead } from "../../bench/decoding/bundled-read.ts";
import type { Case } from "../../bench/decoding/case.ts";
import { makeCode, putCode, straight } from "../../bench/decoding/draw-code.ts";
import { EMPTY_CASES } from "../../bench/decoding/empty-cases.ts";
import { blank, toFrame } from "../../bench/decoding/gray.ts";
import { HARDER_CASES } from "../../bench/decoding/harder-cases.ts";
import { type Measured, measure, shareRead } from "../../bench/decoding/measure.ts";
import { NAMED_CASES } from "../../bench/decoding/named-cases.ts";

/** Small ones, of each kind of trouble; all of them are drawn and read by `npm run bench`. */
const SMALL = [
  ...["turned 30", "blurred 3", "inverted", "low contrast", "tiny 100", "tiny 60", "aside 45"],
  ...["back 45, turned 20", "JPEG 10, 150", "no quiet zone", "shadow", "glare", "moiré lines"],
  ...["folded once", "low light", "around a cup", "in a mirror", "shaken", "JPEG 10, photo"],
  ...["a thumb on its corner", "blue on blue"],
];

const SOME: readonly Case[] = [...NAMED_CASES, ...HARDER_CASES].filter(({ name }) =>
  SMALL.includes(name),
);

const wrongOf = (measured: readonly Measured[]): readonly string[] =>
  measured.filter(({ verdict }) => verdict === "wrong").map(({ name }) => name);

describe("of codes as they come", () => {
  test("there are as many as were promised", () => {
    expect(NAMED_CASES).toHaveLength(37);
    expect(HARDER_CASES.length).toBeGreaterThanOrEqual(23);
    const names = [...NAMED_CASES, ...HARDER_CASES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("three in four are read at once, nine in ten by trying harder, none wrongly", {
    timeout: 120_000,
  }, async () => {
    expect(SOME).toHaveLength(SMALL.length);
    const quick = await measure(SOME, bundledRead, "quick");
    expect(wrongOf(quick)).toEqual([]);
    expect(shareRead(quick)).toBeGreaterThanOrEqual(0.75);
    const left = new Set(quick.filter(({ verdict }) => verdict === "missed").map((m) => m.name));
    const harder = await measure(
      SOME.filter(({ name }) => left.has(name)),
      bundledRead,
      "harder",
    );
    expect(wrongOf(harder)).toEqual([]);
    const missed = harder.filter(({ verdict }) => verdict === "missed").length;
    expect(1 - missed / SOME.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(EMPTY_CASES.filter((_, at) => at % 3 === 1))(
    "nothing is found in $name",
    async (empty) => {
      const both = [
        ...(await measure([empty], bundledRead, "quick")),
        ...(await measure([empty], bundledRead, "harder")),
      ];
      expect(wrongOf(both)).toEqual([]);
    },
  );
});

describe("a code", () => {
  const drawn = (text: string) => {
    const code = makeCode(text);
    const side = 4 * code.size;
    return toFrame(putCode(blank(side, side, 255), code, straight(0, 0, side)));
  };

  test.each([
    ["of digits", "0129".repeat(50)],
    ["of a passkey", `FIDO:/${"1445199427980509".repeat(10)}`],
    ["of capitals", "HTTPS://AKA.MS/MFASETUP"],
    ["of letters from everywhere", "مرحبًا · Grüße · 你好 · 🙂"],
    ["of one letter", "x"],
    ["of a page of text", "A long story. ".repeat(60)],
  ])("%s says the same as it was made of", async (_what, text) => {
    expect(create(text, { errorCorrectionLevel: "M" }).modules.size).toBeGreaterThan(20);
    expect(await bundledRead(drawn(text), "quick")).toEqual(ok(text));
  });

  test("leaves its picture as it was", async () => {
    const frame = drawn("x");
    const before = frame.data.slice();
    await bundledRead(frame, "harder");
    expect(frame.data).toEqual(before);
  });
});

describe("the decoders", () => {
  const clear = toFrame(blank(40, 40, 255));
  const nothing = async () => undefined;

  test("take their turn: what the browser finds, no other looks for", async () => {
    const read = createRead({
      readNative: async () => "found",
      openZxing: () => Promise.reject(new Error("asked for nothing")),
    });
    expect(await read(clear, "harder")).toEqual(ok("found"));
  });

  test("do without the stronger one unless they are to try harder", async () => {
    const read = createRead({
      readNative: nothing,
      openZxing: () => Promise.reject(new Error("no network")),
    });
    expect(await read(clear, "quick")).toEqual(ok(undefined));
    expect(await read(clear, "harder")).toEqual(fault("unavailable"));
  });

  test("ask for the stronger one anew after it could not be had", async () => {
    let isOnline = false;
    const read = createRead({
      readNative: nothing,
      openZxing: async () => {
        if (!isOnline) throw new Error("no network");
        return async () => "found";
      },
    });
    expect(await read(clear, "harder")).toEqual(fault("unavailable"));
    isOnline = true;
    expect(await read(clear, "harder")).toEqual(ok("found"));
  });

  test.each([
    [0, 0],
    [1, 1],
    [3, 700],
    [16, 16],
  ])("find nothing in a picture of %i by %i, and say so", async (width, height) => {
    expect(await bundledRead(toFrame(blank(width, height, 0)), "harder")).toEqual(ok(undefined));
  });
});
