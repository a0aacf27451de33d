/** Somebody else's host. */
export const ELSEWHERE = "https://elsewhere.example/";

/** What is tried, and which directive of a page's policy refuses it. */
export const REFUSALS = {
  "a script in the page": "require-trusted-types-for",
  "a script of another host": "require-trusted-types-for",
  "an attribute that handles a press": "require-trusted-types-for",
  "markup as text": "require-trusted-types-for",
  "code as text": "require-trusted-types-for",
  "a worker in an address": "require-trusted-types-for",
  "an object of another host": "require-trusted-types-for",
  "addresses trusted by its own word": "trusted-types",
  "a style sheet": "style-src-elem",
  "a picture of another host": "img-src",
  "a frame of another host": "frame-src",
  "another place that links start from": "base-uri",
  "a form sent to another host": "form-action",
  "a request to another host": "connect-src",
} as const;
export type Intrusion = keyof typeof REFUSALS;

/**
 * Runs in the page, as a script that slipped in or markup that was let through would. Answers with
 * what refused it, or that it got in.
 */
export const intrude = async ([what, elsewhere]: readonly [Intrusion, string]): Promise<string> => {
  type Marked = Window & { intruded?: boolean };
  const run = "window.intruded = true";
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ) => Object.assign(document.createElement(name), properties);
  const isIn = (condition: boolean): Promise<void> =>
    condition ? Promise.resolve() : new Promise(() => undefined);
  const hasRun = (): Promise<void> => isIn((window as Marked).intruded === true);
  const loads = (element: HTMLElement): Promise<void> => {
    const loading = new Promise<void>((resolve) => {
      element.addEventListener("load", () => resolve(), { once: true });
    });
    document.body.append(element);
    return loading;
  };
  /** What the other host's page says once it is shown. */
  const hears = (): Promise<unknown> =>
    new Promise((resolve) => window.addEventListener("message", resolve, { once: true }));
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  const attempts: Record<Intrusion, () => Promise<unknown>> = {
    "a script in the page": () => {
      const script = make("script");
      script.append(run);
      document.body.append(script);
      return hasRun();
    },
    "a script of another host": () => loads(make("script", { src: `${elsewhere}script.js` })),
    "an attribute that handles a press": () => {
      const button = make("button");
      button.setAttribute("onclick", run);
      button.click();
      return hasRun();
    },
    "markup as text": () => isIn(make("div", { innerHTML: "<p>in</p>" }).childElementCount > 0),
    "code as text": () => {
      new Function(run)();
      return hasRun();
    },
    "a worker in an address": () => {
      new Worker("data:text/javascript,1").terminate();
      return isIn(true);
    },
    "addresses trusted by its own word": () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): object };
      };
      trustedTypes.createPolicy("its-own", { createScriptURL: (address: string) => address });
      return isIn(true);
    },
    "a style sheet": () => {
      const style = make("style");
      style.append("body { scroll-margin: 7px }");
      document.head.append(style);
      return isIn(getComputedStyle(document.body).scrollMarginTop === "7px");
    },
    "a picture of another host": () => loads(make("img", { src: `${elsewhere}picture.svg` })),
    "a frame of another host": () => {
      document.body.append(make("iframe", { src: `${elsewhere}page.html` }));
      return hears();
    },
    "an object of another host": () => loads(make("object", { data: `${elsewhere}picture.svg` })),
    "another place that links start from": () => {
      const base = make("base", { href: elsewhere });
      document.head.prepend(base);
      const { baseURI } = document;
      base.remove();
      return isIn(baseURI === elsewhere);
    },
    "a form sent to another host": () => {
      const form = make("form", { action: `${elsewhere}page.html`, target: "answer" });
      document.body.append(form, make("iframe", { name: "answer" }));
      form.submit();
      return hears();
    },
    "a request to another host": () => fetch(`${elsewhere}page.html`),
  };

  // The browser says first what it refused, then throws, where anything waits for an answer.
  const refused = new Promise<string>((resolve) => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective }) => resolve(effectiveDirective),
      { once: true },
    );
  });
  const tried = async (): Promise<string> => {
    try {
      await attempts[what]();
      return "got in";
    } catch {
      return refused;
    }
  };
  // Whatever drives the browser may make code of text; a turn later the page is on its own.
  await turn();
  const outcome = await Promise.race([refused, tried()]);
  // A page held to two policies hears of both.
  await turn();
  return outcome;
};
