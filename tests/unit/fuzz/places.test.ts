import { expect, test } from "vitest";
import { expectInPlace, expectQuiet, type Place } from "../../fuzz/places.ts";

const place = (shown: string, more: Partial<Place> = {}): Place => ({
  ...{ mark: "mark", shown, limit: 20 },
  ...more,
});

const check =
  (html: string, twin: string, ...places: readonly Place[]) =>
  () =>
    expectInPlace(html, twin, places);

test("a text at its place is fine, also where it looks like markup or steers the line", () => {
  expect(check("<p>a &lt;b> c</p>", "<p>a mark c</p>", place("<b>"))).not.toThrow();
  expect(check("<p>a \u202e\0\r c</p>", "<p>a mark c</p>", place("\u202e\0\r"))).not.toThrow();
});

test.each([
  ["an element of its own", "<p>a <b>x</b></p>", "<p>a mark</p>", "<b>x</b>"],
  ["an attribute of its own", '<p onclick="x">x</p>', "<p>mark</p>", "x"],
  ["an attribute that is not its", '<p title="x">x</p>', '<p title="mark">mark</p>', "x"],
  ["a link that is not its", '<a href="x">x</a>', '<a href="mark">mark</a>', "x"],
  ["another place", "<p>x</p><p>x</p>", "<p>mark</p><p></p>", "x"],
  ["a comment", "<p>x<!--x--></p>", "<p>mark</p>", "x"],
  ["more room than it has", "<p>xxxxxxxxxxxxxxxxxxxxxx</p>", "<p>mark</p>", "x".repeat(22)],
])("%s is refused", (_name, html, twin, shown) => {
  expect(check(html, twin, place(shown))).toThrow();
});

test("an attribute may hold it where a rule of its own allows that", () => {
  const link = place("https://a.example/", { in: ["a.href"] });
  expect(check('<a href="https://a.example/">a</a>', '<a href="mark">a</a>', link)).not.toThrow();
});

test("what is not quiet is refused", () => {
  for (const text of ["\0", "\n", "\ud800", "\u202e", "\u2069"]) {
    expect(() => expectQuiet(`a${text}b`)).toThrow();
  }
  expect(() => expectQuiet("Nina 👩‍🏫 می\u200cخواهم")).not.toThrow();
});
