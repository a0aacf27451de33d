import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createDistHandler } from "../support/serve-dist.ts";
import { createTenant, type Tenant } from "./tenant.ts";

export type Server = {
  readonly origin: string;
  readonly tenant: Tenant;
  close(): Promise<void>;
};

/** Serves a built app and the demo tenant on one origin. Port 0 takes any free one. */
export async function startServer(options: {
  readonly port: number;
  readonly dist: string;
  readonly tenant?: Tenant;
}): Promise<Server> {
  const tenant = options.tenant ?? createTenant();
  const dist = createDistHandler(options.dist);
  const server = createServer(async (request, response) => {
    try {
      if (!(await tenant.handle(request, response))) await dist(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    tenant,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
