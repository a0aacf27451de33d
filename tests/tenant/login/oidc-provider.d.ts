// The package ships no types. Declared is what the demo tenant uses of it.

declare module "oidc-provider/lib/provider.js" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export type Cookies = { set(name: string, value: null, options?: object): void };

  export type Session = {
    accountId?: string | undefined;
    acr?: string | undefined;
    exp?: number;
    destroy(): Promise<void>;
    persist(): Promise<unknown>;
  };

  export type Grant = {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  };

  export type Interaction = {
    readonly uid: string;
    readonly prompt: { readonly name: string; readonly reasons: readonly string[] };
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly session?: { readonly uid: string; readonly accountId?: string };
  };

  export type IssuedToken = {
    readonly accountId: string;
    readonly acr?: string;
    readonly isValid: boolean;
  };

  export type OidcContext = {
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly session: Session;
    readonly client: { readonly clientId: string };
    readonly result?: Readonly<Record<string, unknown>>;
    readonly entities: {
      readonly Account?: { readonly accountId: string };
      readonly AuthorizationCode?: IssuedToken;
      readonly RefreshToken?: IssuedToken;
      readonly RotatedRefreshToken?: { readonly remainingTTL: number };
    };
    readonly requestParamScopes: ReadonlySet<string>;
  };

  export type Context = {
    readonly req: IncomingMessage;
    readonly res: ServerResponse;
    readonly path: string;
    readonly state: Record<string, unknown>;
    readonly cookies: Cookies;
    readonly oidc?: OidcContext;
    readonly response: { get(name: string): string };
    status: number;
    type: string;
    body: unknown;
    set(headers: Readonly<Record<string, string>>): void;
    redirect(location: string): void;
  };

  export type Fault = {
    readonly error?: string;
    readonly error_description?: string;
    readonly error_detail?: string;
  };

  type Finder<T> = { find(value: string): Promise<T | undefined> };

  export class Provider {
    constructor(issuer: string, configuration: object);
    issuer: string;
    readonly Grant: new (values: {
      accountId: string;
      clientId: string;
    }) => Grant;
    readonly RefreshToken: Finder<IssuedToken>;
    readonly Session: {
      get(context: Context): Promise<Session>;
      findByUid(uid: string): Promise<Session | undefined>;
    };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    createContext(request: IncomingMessage, response: ServerResponse): Context;
    cookieName(type: "session" | "interaction" | "resume"): string;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionResult(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options?: { mergeWithLastSubmission?: boolean },
    ): Promise<string>;
    on(event: "grant.error", listener: (context: Context, fault: Fault) => void): this;
    on(event: "server_error", listener: (context: Context, error: Error) => void): this;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): this;
  }
}

declare module "oidc-provider/lib/helpers/interaction_policy/index.js" {
  import type { Context } from "oidc-provider/lib/provider.js";

  export class Check {
    constructor(
      reason: string,
      description: string,
      error: string,
      check: (context: Required<Context>) => boolean | Promise<boolean>,
    );
  }

  export class Prompt {
    constructor(options: { name: string; requestable: boolean });
    readonly checks: { add(check: Check): void; clear(): void };
  }

  export type Policy = { get(name: string): Prompt; add(prompt: Prompt, index?: number): void };

  export function base(): Policy;
}

declare module "oidc-provider/lib/helpers/errors.js" {
  export class CustomOIDCProviderError extends Error {
    constructor(error: string, description: string);
  }

  export class SessionNotFound extends Error {}
}
