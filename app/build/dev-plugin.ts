import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin, ViteDevServer } from "vite";
import { type ItGuideId, parseItGuidePath } from "../domain/it-guides.ts";
import { type ItPage, parseItPath } from "../domain/it-pages.ts";
import { isLanguageTag } from "../domain/languages.ts";
import { parsePath, type Route } from "../domain/routes.ts";
import { parseTopicPath, type TopicRoute } from "../domain/topics.ts";
import type { Assets } from "./site.ts";

type Options = Pick<
  Assets,
  "version" | "words" | "wordsOf" | "libraryOf" | "itWords" | "itGuides" | "origin"
>;
type Renderer = {
  renderPage(route: Route, assets: Assets): Promise<string>;
  renderItPage(page: ItPage, assets: Assets): Promise<string>;
  renderItGuide(id: ItGuideId, assets: Assets): string | undefined;
  renderGuide(route: TopicRoute, assets: Assets): string | undefined;
};
type Tenant = { handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> };
type TenantModule = { createTenant(): Tenant };

const WORDS = /^\/words\/\w+\/(.+)\.json$/;
const LIBRARY = /^\/words\/\w+\/([\w-]+)\/library\.json$/;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

type Answer = readonly [type: string, text: string];

const FIXED: Readonly<Record<string, string>> = {
  "/": '<!doctype html><meta http-equiv="refresh" content="0;url=/en/">',
  "/redirect.html": '<!doctype html><script type="module" src="/app/redirect.ts"></script>',
};

const render = async (
  server: ViteDevServer,
  path: string,
  options: Options,
): Promise<string | undefined> => {
  const [page, guide] = [parsePath(path), parseTopicPath(path)];
  const [itPage, itGuide] = [parseItPath(path), parseItGuidePath(path)];
  if ((page ?? guide ?? itPage ?? itGuide) === undefined) return undefined;
  const renderer = (await server.ssrLoadModule("/app/prerender.tsx")) as Renderer;
  const assets: Assets = {
    ...options,
    base: "/",
    hosts: [],
    modulesOf: () => ["/app/main.ts"],
    guideModules: ["/app/guide.ts"],
    itModulesOf: () => ["/app/it.ts"],
    itGuideModules: ["/app/it-guide.ts"],
    beforePaint: "",
    chooseLanguage: "",
    redirect: "/app/redirect.ts",
  };
  if (page !== undefined) return renderer.renderPage(page, assets);
  if (itPage !== undefined) return renderer.renderItPage(itPage, assets);
  if (itGuide !== undefined) return renderer.renderItGuide(itGuide, assets);
  return guide && renderer.renderGuide(guide, assets);
};

/** Pages rendered as they are asked for, and the demo tenant beside them; no policy, no hashes. */
const answer = async (
  server: ViteDevServer,
  path: string,
  options: Options,
): Promise<Answer | undefined> => {
  const fixed = FIXED[path];
  if (fixed !== undefined) return ["text/html", fixed];
  const words = parsePath(`/${WORDS.exec(path)?.[1] ?? ""}`.replace(/\/start$/, "/"));
  if (words !== undefined) {
    return ["application/json", JSON.stringify(options.wordsOf(words.language, words.page))];
  }
  const searched = LIBRARY.exec(path)?.[1];
  if (isLanguageTag(searched)) {
    const { entries: guides, errors } = options.libraryOf(searched);
    return ["application/json", JSON.stringify({ guides, errors })];
  }
  const html = await render(server, path, options);
  if (html === undefined) return undefined;
  return ["text/html", await server.transformIndexHtml(path, html.replace(POLICY, ""))];
};

export const devPages = (options: Options): Plugin => ({
  name: "second-step-dev-pages",
  // Tests load this config too, and need no server.
  apply: (_config, { command, mode }) => command === "serve" && mode !== "test",
  async configureServer(server) {
    const { createTenant } = (await server.ssrLoadModule(
      "/tests/tenant/tenant.ts",
    )) as TenantModule;
    const tenant = createTenant();
    server.watcher.add("locales");
    server.watcher.on("change", (file) => {
      if (/\/locales\/|\.css$/.test(file)) server.ws.send({ type: "full-reload" });
    });
    server.middlewares.use(async (request, response, next) => {
      try {
        const path = (request.url ?? "/").split("?")[0] ?? "/";
        if (await tenant.handle(request, response)) return;
        const found = await answer(server, path, options);
        if (found === undefined) return next();
        response.setHeader("Content-Type", `${found[0]}; charset=utf-8`);
        response.end(found[1]);
      } catch (thrown) {
        next(thrown);
      }
    });
  },
});
