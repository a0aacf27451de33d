import { type Html, html } from "./html.ts";

/** A page of the demo: plain on purpose, and never to be taken for Microsoft's own. */
export function page(
  title: string,
  content: Html,
  options: {
    readonly lang?: string;
    /** Where to ask for the state; the page is loaded anew when it is no longer `state`. */
    readonly watch?: { readonly address: string; readonly state: string };
  } = {},
): Html {
  const { watch } = options;
  return html`<!doctype html>
<html lang="${options.lang ?? "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Demo</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo/assets/demo.css">
${watch && html`<script src="/demo/assets/watch.js" defer></script>`}
</head>
<body${watch && html` data-watch="${watch.address}" data-state="${watch.state}"`}>
<header><p><strong>Demo – pretend page.</strong> Not Microsoft. Nothing here is real.</p></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>`;
}

/** Something to say about what was just tried, announced by screen readers. */
export function alert(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<p class="alert" role="alert">${text}</p>`;
}

export function field(
  label: string,
  name: string,
  options: {
    readonly value?: string;
    readonly type?: string;
    readonly autocomplete?: string;
    readonly numeric?: boolean;
  } = {},
): Html {
  return html`<label>${label}
<input name="${name}" type="${options.type ?? "text"}" value="${options.value ?? ""}"
 autocomplete="${options.autocomplete ?? "off"}" autocapitalize="none" spellcheck="false"
${options.numeric && html` inputmode="numeric"`}></label>`;
}

/** A form that is one button. */
export function press(
  label: string,
  hidden: Readonly<Record<string, string>> = {},
  options: { readonly action?: string; readonly quiet?: boolean } = {},
): Html {
  return html`<form method="post"${options.action && html` action="${options.action}"`}>
${hiddenFields(hidden)}
<button${options.quiet && html` class="quiet"`}>${label}</button></form>`;
}

export function hiddenFields(values: Readonly<Record<string, string>>): readonly Html[] {
  return Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
}
