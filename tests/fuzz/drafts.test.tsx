import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect } from "vitest";
import { readConfigText } from "../../app/adapters/jsonc-config-text.ts";
import { parseRuntimeConfig } from "../../app/domain/runtime-config.ts";
import { advanceConfig } from "../../app/flow/config/advance-config.ts";
import { type ConfigState, FIRST_CONFIG_STATE } from "../../app/flow/config/config-state.ts";
import { ConfigPage } from "../../app/ui/it/config.tsx";
import { itViewFor } from "./draw.tsx";
import { anyJsonText } from "./hostile-json.ts";
import { anyNasty } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectQuiet } from "./places.ts";
import { type Attribute, treeOf } from "./tree.ts";

const DRAFT = {
  organisation: { name: "Contoso", logo: "/logo.svg", accent: "#123456" },
  signIn: { tenantId: "contoso.com", clientId: "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e" },
  texts: { signIn: { before: { en: "Bring your card.", tlh: "nuqneH" }, after: "Ask\nus." } },
  helpDesk: { phone: "112", hours: { en: "8 to 6" }, countries: { DE: { phone: "112" } } },
  links: { own: [{ name: "Intranet", url: "https://contoso.com/it" }] },
  deadline: "2027-01-29",
};

const anyDraft = fc.oneof(
  { weight: 3, arbitrary: anyJsonText([DRAFT, DRAFT, {}]) },
  {
    weight: 1,
    arbitrary: anyNasty.map((key) =>
      JSON.stringify({
        ...{
          [key]: key,
          helpDesk: { countries: { [key]: { phone: key } }, hours: { [key]: key } },
        },
        texts: { scan: { before: { [key]: key } } },
      }),
    ),
  },
);

const advance = advanceConfig(readConfigText);

const openedWith = (kept: string): ConfigState =>
  advance(FIRST_CONFIG_STATE, { kind: "opened", today: "2026-11-26", host: "a.example", kept })
    .state;

const view = itViewFor("config");

const drawn = (state: ConfigState) =>
  treeOf(renderToString(<ConfigPage view={view} state={state} dispatch={() => undefined} />));

const { elements, attributes } = drawn(openedWith(JSON.stringify(DRAFT)));
const WITH_FAULTS = drawn(openedWith('{ "deadline": "soon", "ours": [1] '));

const KNOWN = new Set([...elements, ...WITH_FAULTS.elements]);
const NAMED = new Set([
  ...[...attributes, ...WITH_FAULTS.attributes].map(({ name }) => name),
  ...["disabled", "selected", "readonly"],
]);
const LINKS = new Set(attributes.filter(({ name }) => name === "href").map(({ value }) => value));

/** Fields hold what is written in them, all of it. */
const FIELDS = /^(?:textarea|input|option)$/;

/** A path, and a few words about it. */
const LONGEST_TEXT = 700;

const SHAPES: Readonly<Record<string, RegExp>> = {
  id: /^[\w-]{1,120}$/,
  for: /^[\w-]{1,120}$/,
  href: /^#field-[\w-]{1,110}$/,
};

/** Of our making, though it may be named after a key of the file. */
const isOwn = ({ element, name, value }: Attribute): boolean =>
  NAMED.has(name) &&
  ((name === "href" && LINKS.has(value)) || (SHAPES[name]?.test(value) ?? true)) &&
  ((name === "value" && FIELDS.test(element)) || value.length < 500);

/** What the translator puts around a text in another direction, and the breaks of our own. */
const OURS = /[\u2068\u2069\n]/g;

describe("a draft of config.json", () => {
  law(
    "opens in the editor, in elements and attributes of its own",
    fc.property(anyDraft, (text) => {
      const page = drawn(openedWith(text));
      expect(page.elements.filter((element) => !KNOWN.has(element))).toEqual([]);
      expect(page.attributes.filter((attribute) => !isOwn(attribute))).toEqual([]);
    }),
  );

  law(
    "is seen in its fields, and short and quiet beside them",
    fc.property(anyDraft, (text) => {
      const page = drawn(openedWith(text));
      page.texts.forEach((said, index) => {
        const inside = page.elements[index - 1] ?? "";
        if (FIELDS.test(inside)) return;
        if (said.length > LONGEST_TEXT) expect(said).toHaveLength(LONGEST_TEXT);
        expectQuiet(said.replaceAll(OURS, ""));
      });
    }),
  );

  law(
    "is used only if it could be the file itself",
    fc.property(anyDraft, (text) => {
      const { usable, draft } = openedWith(text);
      if (usable === undefined) return;
      expect(parseRuntimeConfig(draft, { host: "a.example" }).kind).toBe("ok");
    }),
  );
});
