import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../app/adapters/browser-text-file.ts";

const LIST =
  "Name;Mail;Sprache\nJörg Müller;joerg@contoso.example;de\nليلى;layla@contoso.example;ar\n";

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  }
  return bytes;
};

describe("a file is read as it was written", () => {
  const utf8 = new TextEncoder();
  test.each([
    ["UTF-8", utf8.encode(LIST)],
    ["UTF-8 with its mark", utf8.encode(`\uFEFF${LIST}`)],
    ["UTF-16 with its mark", utf16(`\uFEFF${LIST}`, true)],
    ["UTF-16 without one", utf16(LIST, true)],
    ["UTF-16 the other way round", utf16(`\uFEFF${LIST}`, false)],
    ["UTF-16 the other way round without a mark", utf16(LIST, false)],
  ])("in %s", (_name, bytes) => {
    expect(decodeText(bytes).text).toBe(LIST);
  });

  test("in what Excel writes in Western Europe", () => {
    const bytes = Uint8Array.from([0x4a, 0xf6, 0x72, 0x67]);
    expect(decodeText(bytes)).toEqual({ text: "Jörg", encoding: "windows-1252" });
  });

  test("in any other encoding that is chosen", () => {
    expect(decodeText(Uint8Array.from([0xb3, 0xf3, 0x64, 0xbc]), "windows-1250").text).toBe("łódĽ");
  });
});

test("any bytes are read as something", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe("string");
    }),
  );
});
