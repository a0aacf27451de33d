import { describe, expect, test } from "vitest";
import type { Guide } from "../../../app/domain/guide.ts";
import { firstSentence, leadOf, linesOfGuide } from "../../../app/domain/guide-text.ts";

const GUIDE: Guide = {
  topic: "no-signal",
  title: "No signal",
  group: "codes",
  keywords: ["offline"],
  related: [],
  answer: [
    {
      kind: "paragraph",
      content: [
        { kind: "text", text: "Tap " },
        { kind: "strong", content: [{ kind: "label", label: "next" }] },
        { kind: "text", text: ". Wait until " },
        { kind: "claim", claim: "text-messages-end" },
        { kind: "text", text: "." },
      ],
    },
  ],
  sections: [
    {
      title: "What to do",
      blocks: [{ kind: "list", isOrdered: true, items: [[{ kind: "text", text: "Breathe." }]] }],
    },
  ],
};

const speak = { label: () => "Next", claim: () => "1 February 2027" };

describe("a guide as text", () => {
  test("says what is in its places", () => {
    expect(linesOfGuide(GUIDE, speak)).toEqual([
      "Tap Next. Wait until 1 February 2027.",
      "What to do",
      "Breathe.",
    ]);
  });

  test("is led by the first sentence of its answer", () => {
    expect(leadOf(GUIDE, speak)).toBe("Tap Next.");
  });
});

describe("the first sentence", () => {
  test.each([
    ["Keep it. Then go on.", "Keep it."],
    ["Is it lost? Call.", "Is it lost?"],
    ["No stop at the end", "No stop at the end"],
    ["SMS enden am 1. Februar 2027. Danach nicht mehr.", "SMS enden am 1. Februar 2027."],
    ["Nehmen Sie z. B. den Code. Er geht.", "Nehmen Sie z. B. den Code."],
    ["هل فقدته؟ اتصل.", "هل فقدته؟"],
    ["Er sagt „Nein.“ Dann geht er.", "Er sagt „Nein.“"],
    ["Version 6.2 is enough. Older is not.", "Version 6.2 is enough."],
  ])("of %s", (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
