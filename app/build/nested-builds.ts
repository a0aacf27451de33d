import { join } from "node:path";
import { build, type InlineConfig, type Rolldown } from "vite";
import { kitWords } from "./kit-words.ts";
import { mjmlTemplates } from "./mjml-templates.ts";

const JSX: NonNullable<InlineConfig["oxc"]> = {
  jsx: { runtime: "automatic", importSource: "preact" },
};

const quiet = (root: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [kitWords(), mjmlTemplates()],
  oxc: JSX,
});

/** Notes on where each module lay when it was built: nobody else's business, and never twice the same. */
const WITHOUT_PATHS = { experimental: { attachDebugInfo: "none" } } as const;

const chunksOf = (result: unknown): readonly Rolldown.OutputChunk[] => {
  const [output] = Array.isArray(result) ? result : [result];
  return (output as Rolldown.RolldownOutput).output.filter((file) => file.type === "chunk");
};

const firstOf = ([chunk]: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk => {
  if (chunk === undefined) throw new Error("an empty build");
  return chunk;
};

type Renderer = { readonly file: string; readonly chunks: readonly Rolldown.OutputChunk[] };

/** The prerenderer, as a module for Node that needs nothing beside it but its chunks. */
export const buildRenderer = async (root: string, out: string): Promise<Renderer> => {
  const result = await build({
    ...quiet(root),
    ssr: { noExternal: true },
    build: {
      ssr: "app/prerender.tsx",
      outDir: out,
      emptyOutDir: true,
      cssMinify: true,
      rolldownOptions: { ...WITHOUT_PATHS, output: { entryFileNames: "prerender.mjs" } },
    },
  });
  return { file: join(out, "prerender.mjs"), chunks: chunksOf(result) };
};

/** A small script that pages carry inline; answers with its text. */
export const buildScript = async (root: string, name: string): Promise<string> => {
  const result = await build({
    ...quiet(root),
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: join(root, `app/${name}.ts`),
        output: { format: "iife" },
      },
    },
  });
  return firstOf(chunksOf(result)).code.trim();
};

type Beside = {
  readonly root: string;
  /** Where the site is, to which its chunks are added. */
  readonly out: string;
  readonly entries: readonly string[];
  readonly output: { readonly entryFileNames: string; readonly chunkFileNames?: string };
  readonly define?: Readonly<Record<string, string>>;
};

/** A part of the site in a build of its own: it shares no chunk with the app. */
const buildBeside = async ({
  root,
  out,
  entries,
  output,
  define = {},
}: Beside): Promise<readonly Rolldown.OutputChunk[]> => {
  const result = await build({
    ...quiet(root),
    define,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: entries.map((entry) => join(root, entry)), output },
    },
  });
  return chunksOf(result);
};

/** MSAL's bridge, or it would share a chunk with the whole library. */
export const buildRedirect = async (root: string, out: string): Promise<Rolldown.OutputChunk> => {
  const output = { entryFileNames: "assets/redirect-[hash].js" };
  return firstOf(await buildBeside({ root, out, entries: ["app/redirect.ts"], output }));
};

/** The pages and guides for IT: nothing that they need lies in a piece that staff fetch, and no phone keeps it. */
export const buildIt = (
  root: string,
  out: string,
  { version, words }: { readonly version: string; readonly words: string },
): Promise<readonly Rolldown.OutputChunk[]> =>
  buildBeside({
    root,
    out,
    entries: ["app/it.ts", "app/it-guide.ts"],
    output: {
      entryFileNames: "assets/[name]-[hash].js",
      chunkFileNames: "assets/it-[name]-[hash].js",
    },
    define: { __VERSION__: JSON.stringify(version), __WORDS__: JSON.stringify(words) },
  });

/** A command as one module for Node that needs nothing beside it. */
export const buildCommand = async (root: string, entry: string): Promise<Rolldown.OutputChunk> => {
  const result = await build({
    ...quiet(root),
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      target: "node20",
      minify: false,
      rolldownOptions: WITHOUT_PATHS,
    },
  });
  return firstOf(chunksOf(result));
};
