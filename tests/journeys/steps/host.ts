import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createDistHandler } from "../../support/serve-dist.ts";
import { createTenant, type Tenant } from "../../tenant/tenant.ts";

/** A web host that can be switched off, and be given another build. */
export type Host = {
  readonly origin: string;
  readonly tenant: Tenant;
  /** Serves another build from now on. */
  serves(folder: string): void;
  /** Answers some paths otherwise from now on; without an argument as ever. */
  answers(path?: RegExp, status?: number, page?: string): void;
  goesDown(): Promise<void>;
  comesBack(): Promise<void>;
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** What is asked for, with the folder that the site stands in taken off. */
const inside = (request: IncomingMessage, base: string): IncomingMessage => {
  if (request.url?.startsWith(base)) request.url = `/${request.url.slice(base.length)}`;
  return request;
};

/** `base` is the folder on the host that the site stands in, with slashes around. */
export const openHost = async (folder: string, base = "/"): Promise<Host> => {
  const tenant = createTenant({ appearAfterMs: 0 });
  let dist = createDistHandler(folder);
  let odd: { readonly path: RegExp; readonly status: number; readonly page: string } | undefined;
  const answer: RequestListener = async (request, response) => {
    if (odd?.path.test(request.url ?? "")) {
      response.writeHead(odd.status, { "Content-Type": "text/html" }).end(odd.page);
      return;
    }
    if (await tenant.handle(request, response)) return;
    await dist(inside(request, base), response);
  };
  let server = createServer(answer);
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    tenant,
    serves: (next) => {
      dist = createDistHandler(next);
    },
    answers: (path, status = 404, page = "<!doctype html><title>Not here</title>") => {
      odd = path === undefined ? undefined : { path, status, page };
    },
    goesDown: () => close(server),
    comesBack: async () => {
      server = createServer(answer);
      await listen(server, port);
    },
  };
};
