import { randomUUID } from "node:crypto";
import { signInPath } from "../config.ts";

/** An error as Entra words it: OAuth's code, its own number, and what it says. */
export type EntraError = {
  readonly error: string;
  readonly number: number;
  readonly text: string;
  readonly suberror?: string;
  readonly subcode?: string;
};

export type Trace = {
  readonly traceId: string;
  readonly correlationId: string;
  readonly at: string;
};

export function newTrace(now: number, correlationId?: string | null): Trace {
  const at = `${new Date(now).toISOString().slice(0, 19).replace("T", " ")}Z`;
  return { traceId: randomUUID(), correlationId: correlationId || randomUUID(), at };
}

export function describe({ number, text }: EntraError, trace: Trace): string {
  const { traceId, correlationId, at } = trace;
  return (
    `AADSTS${number}: ${text}` +
    ` Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${at}`
  );
}

/** The body that the token endpoint answers. */
export function errorBody(error: EntraError, trace: Trace): Readonly<Record<string, unknown>> {
  return {
    error: error.error,
    error_description: describe(error, trace),
    error_codes: [error.number],
    timestamp: trace.at,
    trace_id: trace.traceId,
    correlation_id: trace.correlationId,
    error_uri: `${signInPath}/error?code=${error.number}`,
    ...(error.suberror && { suberror: error.suberror }),
  };
}
