import type { IncomingMessage, ServerResponse } from "node:http";
import { resolveAddress } from "./serve-dist-addresses.ts";
import { findEncoding, hasTag, type Packing, readBody } from "./serve-dist-bodies.ts";
import { listHeaders } from "./serve-dist-headers.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const NOT_FOUND = "404.html";

/** Serves a built folder as a careful static host would; what docs promise of hosts is true of it. */
export const createDistHandler = (folder: string, packing: Packing = "quick"): Handler => {
  const sendPlainly = (response: ServerResponse, status: number, text: string): void => {
    const headers = listHeaders(folder, "plain.txt");
    response.writeHead(status, { ...headers, "Content-Length": text.length });
    response.end(response.req.method === "HEAD" ? undefined : text);
  };

  const sendFile: (file: string, status: number, ...sides: Parameters<Handler>) => Promise<void> =
    async (file, status, request, response) => {
      const encoding = findEncoding(request.headers["accept-encoding"]);
      const body = await readBody(folder, file, encoding, packing);
      if (body === undefined) return sendPlainly(response, status, "Not found");
      const isKnown = status === 200 && hasTag(request.headers["if-none-match"], body.tag);
      const headers = { ...listHeaders(folder, file), ...body.headers };
      if (isKnown) response.writeHead(304, headers).end();
      else {
        response.writeHead(status, { ...headers, "Content-Length": body.bytes.length });
        response.end(request.method === "HEAD" ? undefined : body.bytes);
      }
    };

  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return sendPlainly(response, 405, "Method not allowed");
    }
    const answer = await resolveAddress(folder, request.url ?? "/");
    switch (answer.kind) {
      case "file":
        return sendFile(answer.file, 200, request, response);
      case "moved":
        response.setHeader("Location", answer.to);
        return sendPlainly(response, 308, "Moved");
      case "refused":
        return sendPlainly(response, 400, "Bad request");
      case "missing":
        return sendFile(NOT_FOUND, 404, request, response);
    }
  };
};
