import type { IncomingMessage, ServerResponse } from "node:http";
import type { Tenant } from "../../tenant/tenant.ts";

/** Text in place of the config, while there is one. */
export const withConfigText = (tenant: Tenant, text: () => string | undefined): Tenant => ({
  ...tenant,
  handle: async (request: IncomingMessage, response: ServerResponse) => {
    const given = request.url?.split("?")[0] === "/config.json" ? text() : undefined;
    if (given === undefined) return tenant.handle(request, response);
    response.writeHead(200, { "Content-Type": "application/json" }).end(given);
    return true;
  },
});

/** The host’s clock, so far behind everybody’s. */
export const withClock = (tenant: Tenant, behindMs: () => number): Tenant => ({
  ...tenant,
  handle: (request: IncomingMessage, response: ServerResponse) => {
    const told = new Date(Date.now() - behindMs());
    if (behindMs() !== 0) response.setHeader("Date", told.toUTCString());
    return tenant.handle(request, response);
  },
});

/** Graph shows nobody’s methods, while there is a status to refuse them with. */
export const withRefusal = (tenant: Tenant, status: () => number | undefined): Tenant => ({
  ...tenant,
  handle: async (request: IncomingMessage, response: ServerResponse) => {
    const refused = request.url?.endsWith("/authentication/methods") ? status() : undefined;
    if (refused === undefined) return tenant.handle(request, response);
    const error = { code: "UnknownError", message: "" };
    response.writeHead(refused, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ error }));
    return true;
  },
});
