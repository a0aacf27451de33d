import type { Fault } from "../domain/faults.ts";
import type { Result } from "../domain/result.ts";

export type Account = { readonly name: string; readonly address: string };

/** `profile` any person may grant; `methods` needs an admin's consent. */
export type Scope = "profile" | "methods";

export type Restored = {
  readonly account?: Account;
  /** A sign-in has just come back with this load of the page. */
  readonly hasArrived: boolean;
};

export type SignInRequest = {
  readonly hint?: string | undefined;
  /** Path of our own to come back to. */
  readonly returnTo: string;
  /** A claims challenge of the directory, handed on as it is. */
  readonly claims?: string | undefined;
  readonly language: string;
  readonly isNewAccount?: boolean | undefined;
};

export type Identity = {
  /** Finishes a sign-in that came back, and tells who is signed in. */
  restore(): Promise<Result<Restored, Fault>>;
  /** Leaves the app; answers only when that failed. */
  signIn(request: SignInRequest): Promise<Fault>;
  /** Never opens anything: what would need the person comes back as a fault. */
  token(scope: Scope, options?: { readonly isFresh?: boolean }): Promise<Result<string, Fault>>;
  /** Leaves the app; answers only when that failed. */
  signOut(returnTo: string): Promise<Fault>;
};
