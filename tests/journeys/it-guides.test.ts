import { describe, expect, test } from "vitest";
import { compileItGuides } from "../../app/build/it-guides.ts";
import type { CodeBlock } from "../../app/domain/guide.ts";
import { formatItGuidePath, type ItGuideId } from "../../app/domain/it-guides.ts";
import { formatItPath } from "../../app/domain/it-pages.ts";
import { wholeChromium } from "../support/chromium.ts";
import { pressesByKey } from "./steps/by-keyboard.ts";
import { openOffice } from "./steps/office.ts";
import { filled, itWords, wordsIn } from "./steps/words.ts";

const office = openOffice(wholeChromium());
const guides = compileItGuides(".");

const guideOn = (id: ItGuideId) => {
  const guide = guides.find((one) => one.id === id);
  if (guide === undefined) throw new Error(`no guide on ${id}`);
  return guide;
};

const codeIn = (id: ItGuideId): readonly CodeBlock[] =>
  guideOn(id).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "code" ? [block] : [])),
  );

const buttonFor = ({ title }: CodeBlock): string => `${itWords("guide.copy.button")} ${title}`;

describe("a command in a guide for IT", () => {
  test("is copied to the letter, and that is said", async () => {
    const it = await office.arrives();
    await it.opens(formatItGuidePath("turn-mfa-on"));
    const longest = codeIn("turn-mfa-on").toSorted((a, b) => b.text.length - a.text.length)[0];
    if (longest === undefined) throw new Error("no code to copy");
    await it.presses(buttonFor(longest), "button");
    await it.sees(itWords("guide.copy.done"));
    expect(await it.pastes()).toBe(longest.text);
    expect(await it.axe()).toEqual([]);
  });

  test("is copied by keyboard alone", async () => {
    const it = await office.arrives();
    const [block] = codeIn("modern-authentication");
    if (block === undefined) throw new Error("no code to copy");
    await it.opens(formatItGuidePath("modern-authentication"));
    await it.sees("Contoso");
    await pressesByKey(it, itWords("guide.copy.button"));
    await it.sees(itWords("guide.copy.done"));
    expect(await it.pastes()).toBe(block.text);
  });

  test("is marked to be copied by hand where a page may not", async () => {
    const it = await office.arrives({ hasClipboard: false });
    const [block] = codeIn("powershell");
    if (block === undefined) throw new Error("no code to copy");
    await it.opens(formatItGuidePath("powershell"));
    await it.presses(buttonFor(block), "button");
    await it.sees(itWords("guide.copy.refused"));
  });

  test("can be read without a script, and no dead button stands beside it", async () => {
    const it = await office.arrives({ javaScript: false });
    it.allows(/^failed request: .*\.js csp$/);
    for (const { id, title, claims } of guides) {
      await it.opens(formatItGuidePath(id));
      expect(await it.heading()).toBe(title);
      for (const block of codeIn(id)) await it.sees(block.text.split("\n")[0] ?? "");
      await it.seesNot(new RegExp(`^${itWords("guide.copy.button")}$`));
      if (claims.length > 0) await it.sees(itWords("guide.sources.title"));
    }
  });
});

describe("the guides for IT", () => {
  test("are found from the page for IT, and lead on to each other and back", async () => {
    const it = await office.arrives();
    await it.opens(formatItPath("start"));
    const [first, second] = guides;
    if (first === undefined || second === undefined) throw new Error("no guides");
    await it.presses(first.title, "link");
    expect(await it.heading()).toBe(first.title);
    expect(await it.address()).toBe(formatItGuidePath(first.id));
    await it.presses(filled(itWords("guide.next.link"), { title: second.title }), "link");
    expect(await it.heading()).toBe(second.title);
    await it.presses(itWords("guide.next.all"), "link");
    expect(await it.heading()).toBe(itWords("guide.title"));
    for (const { title } of guides) await it.sees(title);
  });

  test("are not kept on the phone, and open past the worker of the app", async () => {
    const it = await office.arrives();
    await it.opens("/en/");
    await it.sees(wordsIn("en")("shell.offline.status"));
    await it.opens(formatItGuidePath("hosting"));
    await it.sees(guideOn("hosting").title);
    expect((await it.cachedAddresses()).filter((path) => path.includes("/en/it"))).toEqual([]);
  });

  test("have the name and colour of the organisation, as its config has them now", async () => {
    office.configures({ organisation: { name: "Northgate", accent: "#7a1fa2" } });
    const it = await office.arrives();
    await it.opens(formatItGuidePath("updating"));
    await it.sees("Northgate");
    expect(await it.layoutShift()).toBe(0);
  });
});
