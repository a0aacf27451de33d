import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin, ViteDevServer } from "vite";
import { parsePath, type Route } from "../domain/routes.ts";
import type { Assets } from "./site.ts";

type Options = Pick<Assets, "version" | "words" | "wordsOf" | "origin">;
type Renderer = { renderPage(route: Route, assets: Assets): Promise<string> };
type Tenant = { handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> };
type TenantModule = { createTenant(): Tenant };

const WORDS = /^\/words\/\w+\/(.+)\.json$/;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

type Answer = readonly [type: string, text: string];

const FIXED: Readonly<Record<string, string>> = {
  "/": '<!doctype html><meta http-equiv="refresh" content="0;url=/en/">',
  "/redirect.html": '<!doctype html><script type="module" src="/app/redirect.ts"></script>',
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
  const route = parsePath(path);
  if (route === undefined) return undefined;
  const { renderPage } = (await server.ssrLoadModule("/app/prerender.tsx")) as Renderer;
  const html = await renderPage(route, {
    ...options,
    base: "/",
    hosts: [],
    modulesOf: () => ["/app/main.ts"],
    beforePaint: "",
    chooseLanguage: "",
    redirect: "/app/redirect.ts",
  });
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
