import { type Fault, isLate, isNoJson } from "../domain/faults.ts";
import type { MethodList } from "../domain/method-lists.ts";
import type { Method } from "../domain/methods.ts";
import { fault, ok, type Result } from "../domain/result.ts";
import type { Directory } from "../ports/directory.ts";
import type { Identity, Scope } from "../ports/identity.ts";
import { faultOfRefusal } from "./graph-fault.ts";
import { parseMethods, parseName } from "./graph-methods.ts";

type World = {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly token: Identity["token"];
  /** How far the device's clock is off, in milliseconds; undefined when nobody can tell. */
  readonly skewMs: () => Promise<number | undefined>;
  /** Ends without a slash: `https://graph.microsoft.com/v1.0`. */
  readonly root: string;
  /** Where Graph has no list of all methods: the lists of single types that it has. */
  readonly lists?: readonly MethodList[] | undefined;
};

/** What a list's entries are, where they do not say so themselves. */
const TYPES: Readonly<Record<MethodList, string>> = {
  microsoftAuthenticatorMethods: "microsoftAuthenticatorAuthenticationMethod",
  phoneMethods: "phoneAuthenticationMethod",
};

// Graph itself gives up on authentication methods after 60 s (authenticationmethods-overview).
const PATIENCE_MS = 30_000;

// What Kerberos and OAuth servers commonly put up with; our own choice.
const TOLERATED_SKEW_MS = 300_000;

/** What broke a request off before it was answered whole. */
const faultOfLoss = (thrown: unknown): Fault => ({
  kind: isLate(thrown) ? "no-answer" : "offline",
});

/** The body as JSON; undefined where it is none, truncated or a page of something between us. */
const jsonOf = async (response: Response): Promise<Result<unknown, Fault>> => {
  try {
    return ok(await response.json());
  } catch (thrown) {
    return isNoJson(thrown) ? ok(undefined) : fault(faultOfLoss(thrown));
  }
};

/** Reads the person's own entries in Microsoft Graph, and never writes. */
export const createDirectory = ({ fetch, now, token, skewMs, root, lists }: World): Directory => {
  const send = async (path: string, bearer: string): Promise<Result<Response, Fault>> => {
    try {
      const response = await fetch(`${root}${path}`, {
        headers: { Authorization: `Bearer ${bearer}`, Accept: "application/json" },
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return ok(response);
    } catch (thrown) {
      return fault(faultOfLoss(thrown));
    }
  };

  const ask = async (
    path: string,
    scope: Scope,
    isFresh: boolean,
  ): Promise<Result<unknown, Fault>> => {
    const bearer = await token(scope, { isFresh });
    if (bearer.kind === "fault") return bearer;
    const sent = await send(path, bearer.value);
    if (sent.kind === "fault") return sent;
    const { status, headers, ok: isFine } = sent.value;
    const body = await jsonOf(sent.value);
    if (isFine || body.kind === "fault") return body;
    const told = faultOfRefusal({ status, headers, body: body.value }, now());
    // A token that the phone's wrong clock took for valid: one new one, never a second.
    if (told.kind !== "session-over") return fault(told);
    if (!isFresh) return ask(path, scope, true);
    const isOff = Math.abs((await skewMs()) ?? 0) > TOLERATED_SKEW_MS;
    return fault(isOff ? { kind: "clock-wrong" } : told);
  };

  const read = async <T>(
    path: string,
    scope: Scope,
    parse: (json: unknown) => T | undefined,
  ): Promise<Result<T, Fault>> => {
    const answer = await ask(path, scope, false);
    if (answer.kind === "fault") return answer;
    const parsed = parse(answer.value);
    return parsed === undefined ? fault({ kind: "intercepted" }) : ok(parsed);
  };

  /** One after the other, so that the first one to be refused is the last one to be asked. */
  const readLists = async (
    each: readonly MethodList[],
  ): Promise<Result<readonly Method[], Fault>> => {
    const found: Method[] = [];
    for (const list of each) {
      const parse = (json: unknown) => parseMethods(json, TYPES[list]);
      const answer = await read(`/me/authentication/${list}`, "methods", parse);
      if (answer.kind === "fault") return answer;
      found.push(...answer.value);
    }
    return ok(found);
  };

  return {
    readName: () => read("/me?$select=id,displayName", "profile", parseName),
    readMethods: () =>
      lists === undefined
        ? read("/me/authentication/methods", "methods", parseMethods)
        : readLists(lists),
  };
};
