import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { contentTypeOf } from "../../../app/build/hosting/media-types.ts";
import { createDistHandler } from "../../support/serve-dist.ts";
import { createTenant } from "../../tenant/tenant.ts";

/** A host that can be switched off. */
export type Site = {
  readonly origin: string;
  goesDown(): Promise<void>;
  comesBack(): Promise<void>;
};

const FLOOR = fileURLToPath(new URL("floor/", import.meta.url));

const serve = async (answer: RequestListener): Promise<Site> => {
  const open = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const server: Server = createServer(answer).listen(port, "127.0.0.1", () => resolve(server));
    });
  let server = await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    goesDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    comesBack: async () => {
      server = await open(port);
    },
  };
};

/** The hand-written page; with a service worker that keeps it, if wanted. */
export const serveFloor = async ({ isKept }: { readonly isKept: boolean }): Promise<Site> => {
  const page = await readFile(`${FLOOR}index.html`, "utf8");
  const files = new Map([["/", isKept ? `${page}<script src="/keep.js" defer></script>` : page]]);
  for (const name of isKept ? ["keep.js", "sw.js"] : [])
    files.set(`/${name}`, await readFile(FLOOR + name, "utf8"));
  const packed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  return serve(({ url = "/" }, response) => {
    const body = packed.get(url);
    if (body === undefined) return response.writeHead(404).end();
    const headers = {
      "Content-Type": url === "/" ? "text/html; charset=utf-8" : contentTypeOf(url),
      "Content-Encoding": "br",
      "Content-Length": body.length,
      "Cache-Control": "no-cache",
    };
    return response.writeHead(200, headers).end(body);
  });
};

/** The built app, with the demo tenant beside it. */
export const serveApp = (dist: string): Promise<Site> => {
  const tenant = createTenant({ appearAfterMs: 0 });
  const files = createDistHandler(dist);
  return serve(async (request, response) => {
    if (!(await tenant.handle(request, response))) await files(request, response);
  });
};
