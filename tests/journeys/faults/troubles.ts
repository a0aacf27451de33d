import type { IncomingMessage, ServerResponse } from "node:http";
import { type Problem, refuse } from "../../tenant/graph/replies.ts";
import { sendResponse, toRequest } from "../../tenant/web/exchange.ts";

/** How a request comes to nothing. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** The connection breaks off before any answer: so do DNS and TLS failures look to a script. */
export const cut: Trouble = (request) => {
  request.socket.destroy();
};

/** Nothing comes, and nothing ends. */
export const hangs: Trouble = () => undefined;

const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", ...headers });
  response.end(body);
};

/** The connection breaks off in the middle of the answer. */
export const truncated: Trouble = (_request, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "900" });
  response.write('{"value":[{"@odata.type":"#microsoft.graph.passw', () => response.destroy());
};

/** The answer is whole, but what made it stopped half way. */
export const halfJson: Trouble = (_request, response) =>
  send(response, 200, "application/json", '{"value":[{"@odata.type":"#microsoft.graph.passw');

const PORTAL = "<!doctype html><title>Guest Wi-Fi</title><h1>Please accept our terms</h1>";

/** A hotel’s network answers in the place of whoever was asked. */
export const portal: Trouble = (_request, response) => send(response, 200, "text/html", PORTAL);

/** A hotel’s network sends everybody to its own host. */
export const elsewhere: Trouble = (request, response) => {
  const { port = "" } = new URL(`http://${request.headers.host}`);
  send(response, 302, "text/html", "", { Location: `http://127.0.0.1:${port}/en/rescue` });
};

/** A host, or something before it, that fails with a page of its own. */
export const pageOf =
  (status: number): Trouble =>
  (_request, response) =>
    send(response, status, "text/html", `<!doctype html><title>${status}</title>`);

export const textOf =
  (body: string, status = 200, type = "application/json"): Trouble =>
  (_request, response) =>
    send(response, status, type, body);

/** As Graph refuses, envelope, headers and all. */
export const graphRefuses =
  (problem: Problem): Trouble =>
  async (message, response) =>
    sendResponse(response, refuse(await toRequest(message), Date.now(), problem));
