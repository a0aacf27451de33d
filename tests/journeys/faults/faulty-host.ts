import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createDistHandler } from "../../support/serve-dist.ts";
import { type DemoConfig, demoConfig } from "../../tenant/config.ts";
import { createTenant, type Tenant } from "../../tenant/tenant.ts";
import type { Trouble } from "./troubles.ts";

/** What goes wrong: whatever is asked for at such a path, for so many times or for good. */
export type Rule = {
  readonly path: RegExp;
  readonly as: Trouble;
  readonly times?: number;
};

/** Site, demo tenant and config on one origin, any part of which can be made to fail. */
export type FaultyHost = {
  readonly origin: string;
  readonly tenant: Tenant;
  /** From now on these go wrong; without an argument nothing does. What was counted is forgotten. */
  fails(rules?: readonly Rule[]): void;
  /** How many requests have met a failing part since. */
  asked(): number;
  /** How many requests have come at all since. */
  requests(): number;
  configures(overrides: DemoConfig): void;
  serves(folder: string): void;
  goesDown(): Promise<void>;
};

export const openFaultyHost = async (folder: string): Promise<FaultyHost> => {
  let overrides: DemoConfig = {};
  const tenant = createTenant({ appearAfterMs: 0, config: () => demoConfig(overrides) });
  let dist = createDistHandler(folder);
  let rules: { readonly rule: Rule; left: number }[] = [];
  let asked = 0;
  let requests = 0;

  const troubleFor = (request: IncomingMessage): Trouble | undefined => {
    const found = rules.find(({ rule, left }) => left > 0 && rule.path.test(request.url ?? ""));
    if (found === undefined) return undefined;
    found.left -= 1;
    asked += 1;
    return found.rule.as;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const trouble = troubleFor(request);
    if (trouble !== undefined) return trouble(request, response);
    if (!(await tenant.handle(request, response))) await dist(request, response);
  };

  const server = createServer((request, response) => {
    // On a connection that it has used before, Chromium takes a loss for the host's having tired of
    // it, and asks again by itself, on each of up to six: what is counted would be the browser's.
    response.shouldKeepAlive = false;
    answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    tenant,
    fails: (given = []) => {
      rules = given.map((rule) => ({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }));
      asked = 0;
      requests = 0;
    },
    asked: () => asked,
    requests: () => requests,
    configures: (given) => {
      overrides = given;
    },
    serves: (next) => {
      dist = createDistHandler(next);
    },
    goesDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
