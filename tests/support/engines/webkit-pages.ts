// What is done in each page of WebKit before anything else, since no driver does it.

type Told = { readonly webkit?: { readonly messageHandlers: Record<string, MessagePort> } };

/**
 * No driver tells what WebKit’s console says. Heard is what scripts of a page say, throw and forget
 * to catch; not what workers say, nor what WebKit says of its own accord.
 */
export const tellConsole = (): void => {
  const port = (globalThis as Told).webkit?.messageHandlers["said"];
  const tell = (kind: string, what: unknown): void =>
    port?.postMessage(`${kind}: ${String(what)} (${location.href})`);
  for (const level of ["error", "warn", "info", "log", "debug"] as const) {
    const say = console[level];
    console[level] = (...given: unknown[]) => {
      tell(`console.${level}`, given.map(String).join(" "));
      say.apply(console, given);
    };
  }
  addEventListener("error", ({ message, error }) => {
    if (message) tell("uncaught", error?.stack ?? message);
  });
  addEventListener("unhandledrejection", ({ reason }) => tell("uncaught", reason));
};

/**
 * Runs in each page: WebKit keeps no cookie that is marked Secure where the page came by http, not
 * even from this machine, as other engines do. Out there all pages come by https.
 */
export const keepSecureCookies = (): void => {
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (cookie === undefined) return;
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(text: string) {
      cookie.set?.call(this, text.replace(/;\s*secure/i, ""));
    },
  });
};

/**
 * Runs in each page of a phone without scripts: WebKit leaves out those of the page, and tells
 * style sheets nothing of it.
 */
export const styleWithoutScripts = (): void => {
  const change = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        rule.media.mediaText = rule.media.mediaText.replace(/\(scripting: ?none\)/, "all");
      }
      if (rule instanceof CSSGroupingRule) change(rule.cssRules);
    }
  };
  addEventListener("load", () => {
    for (const { cssRules } of document.styleSheets) change(cssRules);
  });
};
