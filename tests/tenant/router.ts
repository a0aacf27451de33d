import type { IncomingMessage, ServerResponse } from "node:http";
import { sendAsset } from "./assets/assets.ts";
import { graphPath, phonePath, securityInfoPath, signInPath } from "./config.ts";
import { peoplePage } from "./people/people-page.ts";
import { redirect, sendHtml, sendJson, sendResponse, toRequest, urlOf } from "./web/exchange.ts";
import { html } from "./web/html.ts";
import { page } from "./web/page.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Rooms = {
  readonly config: () => unknown;
  readonly graph: (request: Request) => Promise<Response>;
  readonly login: Answer;
  readonly securityInfo: Answer;
  readonly phone: Answer;
  readonly reset: () => void;
};

const assetsPath = "/demo/assets/";

/** The hosts that the demo answers to: it must not be reachable by a name that others control. */
const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export function createRouter(rooms: Rooms) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const isLocal = local.test(request.headers.host ?? "");
    const path = isLocal ? urlOf(request).pathname : (request.url ?? "");
    if (path !== "/config.json" && path !== "/demo" && !path.startsWith("/demo/")) return false;
    if (isLocal) await answer(rooms, path, request, response);
    else sendHtml(response, page("Only on this machine", html`<p>Use localhost.</p>`), 403);
    return true;
  };
}

async function answer(
  rooms: Rooms,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === "/config.json") return sendJson(response, rooms.config());
  if (isBelow(path, signInPath)) return rooms.login(request, response);
  if (isBelow(path, graphPath)) {
    return sendResponse(response, await rooms.graph(await toRequest(request)));
  }
  if (isBelow(path, securityInfoPath)) return rooms.securityInfo(request, response);
  if (isBelow(path, phonePath)) return rooms.phone(request, response);
  if (path === "/demo") return redirect(response, "/demo/");
  if (path === "/demo/") return sendHtml(response, peoplePage());
  if (path === "/demo/reset" && request.method === "POST") {
    rooms.reset();
    return redirect(response, "/demo/");
  }
  if (path.startsWith(assetsPath)) {
    if (await sendAsset(response, path.slice(assetsPath.length))) return;
  }
  sendHtml(response, page("Not found", html`<p>The demo has no such page.</p>`), 404);
}

function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}
