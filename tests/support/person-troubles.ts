import type { BrowserContext, ConsoleMessage, Request } from "playwright-core";

export type Troubles = {
  take(): readonly string[];
  allow(pattern: RegExp): void;
};

/** Powers that the presets deny, and that a Chromium warns of which is older than they are (seen with 150). */
const YOUNG_POWERS =
  /Permissions-Policy header: .*'(?:digital-credentials-create|speaker-selection)'/;

/**
 * Requests that the page gave up itself, those that fail because the person went offline, and the icon
 * that a browser asks for by itself where a page in between names none.
 */
const EXPECTED = /net::ERR_(?:ABORTED|INTERNET_DISCONNECTED)|\/favicon\.ico\b/;

/** What a worker could not fetch either: expected of whoever has no network. */
export const REFUSED_BY_WORKER = /net::ERR_FAILED/;

const describeMessage = (message: ConsoleMessage): string =>
  `console.${message.type()}: ${message.text()} (${message.location().url})`;

const isForeign = (request: Request, origin: string): boolean => {
  const url = new URL(request.url());
  return /^(?:https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host;
};

/** Runs in the page: the browser's own message does not say which address was refused. */
export const reportViolations = (): void => {
  document.addEventListener("securitypolicyviolation", (violation) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation;
    const place = `${sourceFile || location.href}:${lineNumber}`;
    console.error(`CSP ${effectiveDirective} refused ${blockedURI} ${sample} at ${place}`);
  });
};

/** Writes down what goes wrong on any tab of a context. */
export const watchTroubles = async (context: BrowserContext, origin: string): Promise<Troubles> => {
  let seen: string[] = [];
  const allowed = [EXPECTED, YOUNG_POWERS];
  const note = (line: string): void => {
    seen.push(line);
  };

  context.on("console", (message) => {
    if (/error|warning|assert/.test(message.type())) note(describeMessage(message));
  });
  context.on("weberror", (thrown) => note(`uncaught: ${thrown.error().stack ?? thrown.error()}`));
  context.on("request", (request) => {
    if (isForeign(request, origin)) note(`foreign request: ${request.url()}`);
  });
  context.on("requestfailed", (request) =>
    note(`failed request: ${request.url()} ${request.failure()?.errorText}`),
  );
  await context.addInitScript(reportViolations);

  return {
    take: () => {
      const taken = seen.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      seen = [];
      return taken;
    },
    allow: (pattern) => {
      allowed.push(pattern);
    },
  };
};
