import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { devPages } from "./app/build/dev-plugin.ts";
import { compileLibrary } from "./app/build/help-library.ts";
import { compileItGuides } from "./app/build/it-guides.ts";
import { kitWords } from "./app/build/kit-words.ts";
import { mjmlTemplates } from "./app/build/mjml-templates.ts";
import { notePackages } from "./app/build/notices/noted-packages.ts";
import { pages } from "./app/build/pages-plugin.ts";
import { compileItWords, compileWords, hashWords } from "./app/build/words.ts";
import type { LanguageTag } from "./app/domain/languages.ts";
import type { Page } from "./app/domain/routes.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const released = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
const version = process.env["APP_VERSION"] ?? released.version;
const words = hashWords(root);
// Only the sitemap names it; stamping a build with an organisation's address replaces it.
const origin = process.env["SITE_ORIGIN"] ?? "http://localhost:4173";

// What only a page or two stand on comes with them.
const RARE = [
  "ui/parts/(?:label-language|short-link|code-form|topic-rows|mark\\.)",
  "ui/parts/(?:program-row|verdict-words|hand-over|brought-note|qr-code|choice|days-left)",
  "ui/parts/(?:config-fault-list|keep-card|rescue-|strength-note|unasked-notice)",
  "domain/(?:plain-text|accent|oklch|config|runtime|nearest|readiness-|system-version|reach|home-screen)",
  "domain/(?:programs/(?:catalogue|outcomes|reasons|verdict)|fold-words|topics|guide)",
  "domain/(?:hand-over|lasting|help-desk|method-lists|move|strength|marks-code|desk-|base32|check-symbols|practice|readiness)",
  "domain/(?:errors|secrets|said-secrets|likeness|barcode/|permissions|scripts/|phone-|digits|regions)",
  // The tool of ticks on their way is small, and five pages have it.
  "flow/(?:select-(?:own|programs|desk|strength|phone)|tools/(?!marks\\.))",
  "adapters/(?:browser-(?:accent|device|dice|printer|share|camera|picture|handed)|intl-countries)",
].join("|");

// One file for what every page stands on; pages and what is rarely needed come by themselves.
const CORE = new RegExp(
  `app/(?!${RARE})(?:ui/(?:parts|view\\.)|flow|domain/|rooms/sheets|(?:wiring|pieces|paint|arrival|base)\\.|adapters/(?:recorded|browser-|host-build))|node_modules/preact/|preload-helper`,
);

// Small pieces that go together are asked for together.
const HANDING_OVER =
  /app\/(?:ui\/parts\/(?:hand-over|short-link|qr-code|brought-note)|rooms\/handing-over|flow\/tools\/hand-over|domain\/(?:hand-over|marks-code|check-symbols|base32))/;

const shipped = notePackages();

const site = {
  version,
  words,
  wordsOf: (language: LanguageTag, page: Page) => compileWords(root, language, page),
  libraryOf: (language: LanguageTag) => compileLibrary(root, language),
  itWords: compileItWords(root),
  itGuides: compileItGuides(root),
  origin,
};

// The worker gets the lists of all languages, and nothing else that tells one build from another.
const worker = VitePWA({
  strategies: "injectManifest",
  srcDir: "app/worker",
  filename: "sw.ts",
  injectRegister: false,
  manifest: false,
  includeManifestIcons: false,
  injectManifest: {
    globPatterns: ["offline/*.json"],
    dontCacheBustURLsMatching: /^offline\//,
    target: "es2022",
  },
});

type Project = {
  readonly isIsolated?: boolean;
  readonly retry?: number;
  /** Below `tests`, without what test files end in. */
  readonly files?: string;
};

const project = (
  name: string,
  testTimeout: number,
  { isIsolated = true, retry = 0, files = `${name}/**/*` }: Project = {},
) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${files}.test.{ts,tsx}`],
    testTimeout,
    hookTimeout: testTimeout,
    pool: "threads" as const,
    isolate: isIsolated,
    retry,
  },
});

// Each file brings its own tenant and browser; what they are made of is loaded once for all.
// A real browser on a busy machine: a journey that fails once has a second go, and says so.
const WALKED = { isIsolated: false, retry: 1 } as const;

export default defineConfig({
  root,
  appType: "mpa",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { __VERSION__: JSON.stringify(version), __WORDS__: JSON.stringify(words) },
  plugins: [pages({ ...site, shipped }), devPages(site), kitWords(), mjmlTemplates(), worker],
  worker: {
    format: "es",
    plugins: () => [shipped.plugin()],
    rolldownOptions: {
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
      },
    },
  },
  build: {
    target: "es2022",
    // Every page names what it needs; a polyfill and a map of preloads would be dead weight.
    modulePreload: false,
    rolldownOptions: {
      input: [`${root}app/main.ts`, `${root}app/guide.ts`],
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "core", test: CORE, priority: 1 },
            { name: "hand-over", test: HANDING_OVER },
          ],
        },
      },
    },
  },
  test: {
    // Journeys mostly wait: on two cores two of them at once take little more than half the time.
    maxWorkers: "100%",
    // What went wrong on a phone is said in the first line, which is all that audits show.
    chaiConfig: { truncateThreshold: 400 },
    projects: [
      // Nothing in them outlives a test; one realm for all of them takes a third of the time.
      project("unit", 20_000, { isIsolated: false }),
      // Whatever comes from outside, as badly as it can come; `npm run fuzz` asks for more of it.
      project("fuzz", 60_000, { isIsolated: false }),
      // People from the first link to the last page, through all that goes wrong; `npm run soak` sends a thousand.
      project("soak", 60_000),
      project("house", 60_000),
      // The built app in a real browser, against the demo tenant: `dist` has to be there.
      project("journeys", 90_000, { ...WALKED, files: "journeys/{*,faults/*}" }),
      // All else that people may do, walked by `npm run audit -- journeys`.
      project("further", 90_000, { ...WALKED, files: "journeys/further/*" }),
    ],
  },
});
