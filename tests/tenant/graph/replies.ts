import { randomUUID } from "node:crypto";

export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const exposed =
  "ETag, Location, Retry-After, request-id, client-request-id, WWW-Authenticate, Date";

/** Answers as Graph does; `now` is the time that its clocks show. */
export function reply(
  request: Request,
  now: number,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headersFor(request, now, randomUUID()),
      "Content-Type":
        "application/json;odata.metadata=minimal;odata.streaming=true;" +
        "IEEE754Compatible=false;charset=utf-8",
      ...headers,
    },
  });
}

export function refuse(request: Request, now: number, problem: Problem): Response {
  const requestId = randomUUID();
  const headers = headersFor(request, now, requestId);
  const body = {
    error: {
      code: problem.code,
      message: problem.message,
      innerError: {
        date: new Date(now).toISOString().slice(0, 19),
        "request-id": requestId,
        "client-request-id": headers["client-request-id"],
      },
    },
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { ...headers, "Content-Type": "application/json", ...problem.headers },
  });
}

export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, POST, PATCH, PUT, DELETE, OPTIONS",
      "Access-Control-Allow-Headers": "authorization, client-request-id, x-ms-throttle-priority",
      "Access-Control-Max-Age": "3600",
    },
  });
}

function headersFor(request: Request, now: number, requestId: string) {
  return {
    "request-id": requestId,
    "client-request-id": request.headers.get("client-request-id") ?? requestId,
    "Cache-Control": "no-cache",
    "Strict-Transport-Security": "max-age=31536000",
    Date: new Date(now).toUTCString(),
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": exposed,
  };
}
