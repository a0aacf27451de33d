import type { Canary } from "./canary.ts";

const IMPORTS = "lint/style/noRestrictedImports";
const GLOBALS = "lint/style/noRestrictedGlobals";

/** Both ways to name a thing, so that type-only imports are no back door. */
const importing = (from: string): string =>
  `import type { Thing } from "${from}";\n\nexport type Other = Thing;\nexport const load = () => import("${from}");\n`;

const nameFor = (thing: string): string =>
  thing.replace(/\W+$/, "").replaceAll(/\W+/g, "-").toLowerCase();

const ROOMS = {
  domain: "domain/steps.ts",
  ports: "ports/clock.ts",
  adapters: "adapters/browser-clock.ts",
  flow: "flow/state.ts",
  ui: "ui/pages/start.tsx",
  build: "build/sitemap.ts",
  reader: "reader/shades.ts",
  rollout: "rollout/compose-mail.ts",
  main: "main.ts",
  prerender: "prerender.tsx",
} as const;

type Room = keyof typeof ROOMS;

const MAY_IMPORT: Readonly<Partial<Record<Room, readonly Room[]>>> = {
  domain: ["domain"],
  ports: ["domain", "ports"],
  adapters: ["domain", "ports", "adapters"],
  flow: ["domain", "ports", "flow"],
  ui: ["domain", "ports", "flow", "ui"],
  build: ["domain", "ports", "build"],
  reader: ["domain", "ports", "reader"],
  rollout: ["domain", "ports", "adapters", "rollout"],
};

const directions = Object.entries(MAY_IMPORT).flatMap(([room, welcome]) =>
  Object.entries(ROOMS).flatMap(([other, target]): Canary[] => {
    const rule = welcome.some((name) => name === other) ? {} : { rule: IMPORTS };
    return [
      { file: `app/${room}/on-${other}.ts`, source: importing(`../${target}`), ...rule },
      { file: `app/${room}/deep/on-${other}.ts`, source: importing(`../../${target}`), ...rule },
    ];
  }),
);

const doors = (from: string, welcome: readonly string[], shut: readonly string[]): Canary[] => [
  ...welcome.map((file) => ({ file, source: importing(from) })),
  ...shut.map((file) => ({ file, source: importing(from), rule: IMPORTS })),
];

const packages: readonly Canary[] = [
  ...doors(
    "@azure/msal-browser",
    ["app/adapters/msal-session.ts"],
    [
      "app/adapters/graph-msal.ts",
      "app/adapters/i18next-msal.ts",
      "app/domain/msal-a.ts",
      "app/flow/msal-b.ts",
      "app/ports/msal-c.ts",
      "app/ui/msal-d.ts",
      "app/build/msal-e.ts",
      "app/main.ts",
      "app/redirect.ts",
    ],
  ),
  ...doors(
    "i18next",
    ["app/adapters/i18next-translator.ts"],
    ["app/adapters/msal-words.ts", "app/ui/words.ts", "app/rollout/words.ts", "app/prerender.tsx"],
  ),
  ...doors(
    "qrcode",
    ["app/adapters/qrcode-drawing.ts"],
    ["app/adapters/drawing.ts", "app/ui/drawing.ts"],
  ),
  ...doors(
    "ics",
    ["app/adapters/ics-reminder.ts"],
    ["app/adapters/reminder.ts", "app/adapters/qrcode-reminder.ts", "app/ui/reminder.ts"],
  ),
  ...doors(
    "minisearch",
    ["app/adapters/minisearch-index.ts"],
    ["app/adapters/index-of-all.ts", "app/ui/index-of-all.ts", "app/domain/index-of-all.ts"],
  ),
  ...["qr/decode.js", "zxing-wasm/reader"].flatMap((decoder) =>
    doors(
      decoder,
      [`app/reader/${nameFor(decoder)}.ts`],
      [
        "app/reader/decoder.ts",
        `app/reader/${decoder.startsWith("qr") ? "zxing" : "qr"}-other.ts`,
        `app/adapters/${nameFor(decoder)}.ts`,
        `app/ui/${nameFor(decoder)}.ts`,
        `app/build/${nameFor(decoder)}.ts`,
        "app/main.ts",
      ],
    ),
  ),
  // A page knows the address of the reader, and nothing of what is in it.
  ...doors(
    "../reader/reader.ts?worker&url",
    ["app/adapters/reader-worker.ts"],
    ["app/ui/reader.ts"],
  ),
  ...doors(
    "libphonenumber-js/max",
    ["app/adapters/libphonenumber-numbers.ts"],
    [
      "app/adapters/numbers.ts",
      "app/adapters/minisearch-numbers.ts",
      "app/ui/numbers.ts",
      "app/domain/numbers.ts",
      "app/flow/numbers.ts",
      "app/build/numbers.ts",
    ],
  ),
  ...["papaparse", "fflate"].flatMap((library) =>
    doors(
      library,
      [`app/adapters/${library}-file.ts`],
      [
        "app/adapters/file.ts",
        "app/adapters/minisearch-file.ts",
        `app/adapters/${library === "fflate" ? "papaparse" : "fflate"}-other.ts`,
        "app/ui/file.ts",
        "app/domain/file.ts",
        "app/flow/file.ts",
        "app/build/file.ts",
        "app/prerender-it.tsx",
      ],
    ),
  ),
  ...["yaml", "mdast-util-from-markdown", "micromark-extension-gfm-table"].flatMap((parser) =>
    doors(
      parser,
      [`app/build/guide-${nameFor(parser)}.ts`],
      [
        `app/build/${nameFor(parser)}.ts`,
        `app/adapters/${nameFor(parser)}.ts`,
        `app/ui/${nameFor(parser)}.ts`,
        `app/domain/${nameFor(parser)}.ts`,
        `app/prerender-${nameFor(parser)}.tsx`,
      ],
    ),
  ),
  ...doors(
    "preact/hooks",
    ["app/ui/parts/hook.ts"],
    ["app/adapters/hook.ts", "app/flow/hook.ts", "app/domain/hook.ts", "app/other.ts"],
  ),
  ...doors("valibot", ["app/domain/shape.ts"], ["app/flow/shape.ts", "app/ui/shape.ts"]),
  // The keys of the words are a contract; the words themselves come through the translator.
  ...doors(
    "../../locales/en/strings.json",
    ["app/ports/words.ts", "app/adapters/words.ts"],
    ["app/domain/locale.ts", "app/flow/locale.ts", "app/ui/locale.ts"],
  ),
  ...doors("../../tests/tenant/people.ts", [], ["app/ui/tenant.ts", "app/adapters/tenant.ts"]),
];

const denied = (room: Room, names: readonly string[]): Canary[] =>
  names.map((name) => ({
    file: `app/${room}/denied-${nameFor(name)}.ts`,
    source: `export const reach = (): unknown => ${name};\n`,
    rule: GLOBALS,
  }));

const globals: readonly Canary[] = [
  ...denied("domain", ["window", "document", "navigator", "globalThis", "fetch", "localStorage"]),
  ...denied("flow", ["window", "document", "navigator", "location", "history", "fetch"]),
  ...denied("ui", ["fetch", "localStorage", "sessionStorage", "indexedDB", "caches"]),
  ...denied("adapters", ["process", "Buffer"]),
  ...denied("rollout", ["process", "Buffer", "fetch"]),
  ...denied("reader", ["fetch", "XMLHttpRequest", "indexedDB", "caches"]),
];

const purity = (["domain", "flow"] as const).flatMap((room) =>
  ["Date.now()", "new Date()", "Math.random()"].map((call) => ({
    file: `app/${room}/impure-${nameFor(call)}.ts`,
    source: `export const roll = (): unknown => ${call};\n`,
    rule: "plugin",
  })),
);

const wayRound = (["flow", "ui"] as const).map((room) => ({
  file: `app/${room}/way-round.ts`,
  source: 'export const read = () => self.localStorage.getItem("ticks");\n',
  rule: "plugin",
}));

export const layerCanaries: readonly Canary[] = [
  ...directions,
  ...packages,
  ...globals,
  ...purity,
  ...wayRound,
];
