import { renderToString } from "preact-render-to-string";
import { policyOf } from "./build/policy.ts";
import { type LanguageTag, languageOf } from "./domain/languages.ts";

export type DocumentProps = {
  readonly language: LanguageTag;
  readonly title: string;
  readonly description: string;
  readonly base: string;
  readonly css: string;
  /** Scripts inlined by their hash, run where they stand in the head. */
  readonly inlineScripts: readonly string[];
  /** Modules in the order they are needed: the first one is the entry. */
  readonly modules: readonly string[];
  /** Origins that the page may ask beside its own. */
  readonly hosts?: readonly string[];
  /** Whether it shows mails as they look. */
  readonly isPreviewing?: boolean;
  /** Whether it starts workers. */
  readonly hasWorkers?: boolean;
  /** Whether its first picture waits for all of it; the script before the first paint ends a long wait. */
  readonly isShownWhole?: boolean;
  /** What the scripts find in the page, as JSON by the id of its element. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What an inline script reads off the root element. */
  readonly data?: Readonly<Record<string, string>>;
  readonly content: string;
};

/** JSON that may stand in a script element: nothing in it can end the element. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c");

const raw = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

const HtmlDocument = (props: DocumentProps) => {
  const { language, title, description, base, css, inlineScripts, modules } = props;
  const [entry, ...others] = modules;
  const { hosts = [], isPreviewing = false, hasWorkers = false } = props;
  const allowed = { styles: [css], scripts: inlineScripts, hosts, isPreviewing, hasWorkers };
  return (
    <html lang={language} dir={languageOf(language).direction} {...props.data}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(allowed)} />
        {inlineScripts.map((text) => (
          <script key={text} {...raw(text)} />
        ))}
        {/* Before the styles: on a slow network they are asked for while the rest still comes in. */}
        {entry !== undefined && <script type="module" src={entry} />}
        {others.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {/* Drawn piece by piece as it comes in, a page would be there later, and move. */}
        {props.isShownWhole && <link rel="expect" href="#foot" {...{ blocking: "render" }} />}
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15181a" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={`${base}icons/icon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${base}icons/apple-touch-180.png`} />
        <link rel="manifest" href={`${base}${language}/manifest.webmanifest`} />
        <style {...raw(css)} />
      </head>
      <body>
        <div id="app" {...raw(props.content)} />
        {Object.entries(props.notes ?? {}).map(([id, json]) => (
          <script key={id} id={id} type="application/json" {...raw(json)} />
        ))}
      </body>
    </html>
  );
};

/** The whole HTML document around a page, made at build time only. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>${renderToString(<HtmlDocument {...props} />)}\n`;
