import { describe, expect, test } from "vitest";
import { whatIsMissing } from "../../app/build/hosting/github-pages.ts";
import { HOST_IDS } from "../../app/build/hosting/presets.ts";
import { compileItGuides } from "../../app/build/it-guides.ts";
import { parseOrder } from "../../app/build/it-scripts/orders.ts";
import { parseOptions } from "../../app/build/stamp/options.ts";
import { findClaim } from "../../app/domain/claims/claims.ts";
import type { Block, Content, ItGuide } from "../../app/domain/guide.ts";
import { contentsOf } from "../../app/domain/guide-text.ts";
import { IT_GUIDE_IDS, IT_GUIDES, type ItGuideId } from "../../app/domain/it-guides.ts";
import { readerOf, type Syntax } from "../support/syntax-tree.ts";
import { judgeSentence } from "./claim-laws.ts";
import { linesIn } from "./guide-shape.ts";
import { HOUSE } from "./house-copy.ts";

const guides = compileItGuides(HOUSE);

const blocksOf = ({ answer, sections }: ItGuide): readonly Block[] => [
  ...answer,
  ...sections.flatMap(({ blocks }) => blocks),
];
const guideOn = (id: ItGuideId): ItGuide => {
  const guide = guides.find((one) => one.id === id);
  if (guide === undefined) throw new Error(`no guide on ${id}`);
  return guide;
};
const linesOf = (guide: ItGuide): readonly Content[] => blocksOf(guide).flatMap(contentsOf);

const code = guides.flatMap((guide) =>
  blocksOf(guide).flatMap((block) =>
    block.kind === "code" ? [{ ...block, where: `${guide.id}: ${block.title}` }] : [],
  ),
);
const powershell = await readerOf("powershell");
const readers: Readonly<Record<string, (text: string) => Syntax>> = {
  // The grammar knows no parameter with a digit in its name, such as -OAuth2ClientProfileEnabled.
  powershell: (text) => powershell(text.replaceAll(/(?<= -[A-Za-z]+)\d+(?=[A-Za-z])/g, "")),
  bash: await readerOf("bash"),
};

describe("the guides for IT", () => {
  test("are all there, in their order, each with a title of its own", () => {
    expect(guides.map(({ id }) => id)).toEqual(IT_GUIDE_IDS);
    expect(new Set(guides.map(({ title }) => title)).size).toBe(guides.length);
  });

  test("lead to each other: each is named in the text of another one", () => {
    const named = guides.flatMap((guide) =>
      linesOf(guide)
        .flat()
        .flatMap((inline) =>
          inline.kind === "link" && inline.to.kind === "it-guide" && inline.to.id !== guide.id
            ? [inline.to.id]
            : [],
        ),
    );
    expect(IT_GUIDE_IDS.filter((id) => !named.includes(id))).toEqual([]);
  });

  test.each(IT_GUIDES.tenant)("rest on a page of Microsoft's: %s", (id) => {
    expect(guideOn(id).claims.filter((claim) => claim.startsWith("docs-"))).not.toEqual([]);
  });

  test("have in their sentences no number or address that could be a claim", () => {
    const complaints = guides.flatMap((guide) =>
      linesIn(guide)
        .flatMap((line) => judgeSentence("en", guide.id, line))
        // Numbers that are spelled out are our own counts here.
        .filter((complaint) => !complaint.includes("spells")),
    );
    expect(complaints).toEqual([]);
  });

  test("claim for sure only what is sure", () => {
    const unsure = guides.flatMap(({ claims }) =>
      claims.filter((id) => !findClaim(id)?.isConfirmed),
    );
    expect(unsure).toEqual([]);
  });
});

describe("the code in the guides for IT", () => {
  test.each(code.filter(({ language }) => language in readers))(
    "parses without a fault: $where",
    ({ language, text }) => {
      expect(readers[language]?.(text).errors).toEqual([]);
    },
  );

  test.each(code.filter(({ language }) => language === "json"))("is JSON: $where", ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  test("has nothing but ASCII: a curly quote is a straight one to Windows PowerShell", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
    expect(code.filter(({ text }) => /[^\x00-\x7f]/.test(text)).map(({ where }) => where)).toEqual(
      [],
    );
  });

  test("is refused by the same readers where it is broken", () => {
    expect(readers["powershell"]?.("Get-Thing -Name 'x").errors).not.toEqual([]);
    expect(readers["bash"]?.("node x.mjs --list 'people").errors).not.toEqual([]);
  });
});

describe("the commands of ours in the guides for IT", () => {
  const commands = code
    .flatMap(({ text }) => text.split("\n"))
    .flatMap((line) => {
      const [, name = "", rest = ""] = /^node (\S+)\.mjs ?([^>|]*)/.exec(line) ?? [];
      return name === "" ? [] : [{ name, args: rest.trim().split(/\s+/), line }];
    });

  test.each(commands)("are ones that there are: $line", ({ name, args }) => {
    if (name === "stamp") expect(parseOptions(args)).toMatchObject({ kind: "ok" });
    else if (name === "it-scripts") expect(parseOrder(args)).toMatchObject({ kind: "ok" });
    else expect([["check-host", "config"].includes(name), args.length]).toEqual([true, 1]);
  });

  test("are each shown at least once", () => {
    const names = new Set(commands.map(({ name }) => name));
    expect([...names].toSorted()).toEqual(["check-host", "config", "it-scripts", "stamp"]);
  });
});

describe("the guide on hosting", () => {
  const text = linesIn(guideOn("hosting")).join("\n");
  const codes = JSON.stringify(guideOn("hosting"));

  test.each(HOST_IDS)("names what is stamped for %s", (host) => {
    expect(codes).toContain(`{"kind":"code","text":"${host}"}`);
  });

  test("names each header that a page cannot carry", () => {
    const policies = { pages: "", bridge: "" };
    const lost = whatIsMissing({ base: "/", policies }).map(
      (line) => /^- \*\*([\w-]+)\*\*/.exec(line)?.[1] ?? line,
    );
    expect(lost).toContain("frame-ancestors");
    for (const name of lost) expect(text).toContain(name);
  });
});
