import { throttled, unavailable } from "./problems.ts";
import { refuse, reply } from "./replies.ts";

type Failure = (request: Request, now: number) => Response;

/** Answers that lose their tail, and a network that puts its own page in the way. */
const script: readonly Failure[] = [
  (request, now) => refuse(request, now, throttled),
  (request, now) => refuse(request, now, unavailable),
  (request, now) => {
    const whole = reply(request, now, 200, {});
    return new Response('{"value":[{"@odata.type":"#microsoft.graph.passw', whole);
  },
  () =>
    new Response("<!doctype html><title>Guest Wi-Fi</title><h1>Please accept our terms</h1>", {
      headers: { "Content-Type": "text/html; charset=utf-8" },
    }),
];

export type EarlyFailures = {
  /** The next scripted failure, or undefined once they are over. */
  next(request: Request, now: number): Response | undefined;
  reset(): void;
};

export function createEarlyFailures(): EarlyFailures {
  let seen = 0;
  return {
    next(request, now) {
      const failure = script[seen];
      seen += 1;
      return failure?.(request, now);
    },
    reset: () => {
      seen = 0;
    },
  };
}
