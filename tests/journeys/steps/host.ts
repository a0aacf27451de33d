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
  const answer: RequestListener = async (request, response) => {
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
    goesDown: () => close(server),
    comesBack: async () => {
      server = createServer(answer);
      await listen(server, port);
    },
  };
};
