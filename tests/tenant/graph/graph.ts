import type { CallLog } from "../calls.ts";
import { graphPath } from "../config.ts";
import type { Directory } from "../people/directory.ts";
import { hasTrait } from "../people/people.ts";
import { answerFor } from "./answers.ts";
import type { EarlyFailures } from "./early-failures.ts";
import { checkToken, problemOf } from "./permission.ts";
import { preflight, refuse, reply } from "./replies.ts";
import { parseRoute } from "./routes.ts";
import { type AccessToken, bearerOf, type Tokens } from "./token.ts";

export type GraphOptions = {
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly calls: CallLog;
  readonly earlyFailures: EarlyFailures;
  readonly now: () => number;
};

export function createGraph(options: GraphOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const known = options.tokens.find(bearerOf(request) ?? "");
    const response = request.method === "OPTIONS" ? preflight() : respond(request, known, options);
    options.calls.record({
      method: request.method,
      path: new URL(request.url).pathname,
      status: response.status,
      ...(known && { person: known.person.address }),
    });
    return response;
  };
}

function respond(
  request: Request,
  known: AccessToken | undefined,
  { directory, earlyFailures, now }: GraphOptions,
): Response {
  const url = new URL(request.url);
  const route = parseRoute(url.pathname.replace(graphPath, ""));
  const token = checkToken(bearerOf(request), known, now());
  if ("status" in token) return refuse(request, now(), token);
  const problem = problemOf(request, route, token);
  if (problem) return refuse(request, now(), problem);
  if (route.kind !== "me" && hasTrait(token.person, "graph-fails-at-first")) {
    const failure = earlyFailures.next(request, now());
    if (failure) return failure;
  }
  const found = answerFor(route, token.person, directory, url);
  if ("problem" in found) return refuse(request, now(), found.problem);
  return reply(request, now(), 200, found.body);
}
