import { isStandalone } from "./adapters/browser-display.ts";
import { parseSystem } from "./domain/platform.ts";

// Inlined into every page by its hash and run before the first paint: the style sheet picks the
// form for this device, and a press that comes before the app is there is not lost.
const root = document.documentElement;

root.dataset["system"] = parseSystem({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
});
if (isStandalone()) root.dataset["installed"] = "";

// The first picture is drawn without what lies below it on a phone, which follows in a task of its own:
// whoever waits can read and press the sooner.
root.dataset["arriving"] = "";
requestAnimationFrame(() => setTimeout(() => delete root.dataset["arriving"]));

/** For so long the page waits to be shown whole. */
const WHOLE_MS = 1_000;

// Of a page that stalls on the way, whatever has come is better than nothing.
setTimeout(() => document.querySelector("link[rel=expect]")?.remove(), WHOLE_MS);

const pressed = (): HTMLAnchorElement | null => document.querySelector("a[aria-busy]");

/** Where the script stalls, a press waits for so long. */
const PATIENCE_MS = 10_000;

const leadOn = (): void => {
  const link = pressed();
  if (link !== null) location.assign(link.href);
};

addEventListener(
  "click",
  (event) => {
    const link = (event.target as Element).closest("a[data-press]");
    if (link === null || "live" in root.dataset) return;
    event.preventDefault();
    link.setAttribute("aria-busy", "true");
    setTimeout(leadOn, PATIENCE_MS);
  },
  true,
);

// The app will not come: the link leads on without it.
addEventListener(
  "error",
  (event) => {
    if (!(event.target instanceof HTMLScriptElement)) return;
    root.dataset["live"] = "";
    leadOn();
  },
  true,
);
