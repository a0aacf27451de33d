import fc from "fast-check";
import { expect, test } from "vitest";
import { element, xmlOf } from "../../../../app/build/hosting/xml.ts";

const readText = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("no value breaks out of its attribute, and each is read back as it was", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, comment) => {
      const text = xmlOf(element("a", {}, [element("b", { value })]), comment);
      const [, read = ""] = /<b value="([^"<]*)" \/>\n<\/a>\n$/.exec(text) ?? [];
      expect(readText(read)).toBe(value);
      // A value may hold two dashes; a comment ends at them.
      expect(text.slice(0, text.lastIndexOf("\n<a>\n")).split("--")).toHaveLength(3);
    }),
  );
});
