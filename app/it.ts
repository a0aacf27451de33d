import { type ComponentChild, h, hydrate, render } from "preact";
import { createTranslator } from "./adapters/i18next-translator.ts";
import { readStamp } from "./arrival.ts";
import { base } from "./base.ts";
import { type ItPage, parseItPath } from "./domain/it-pages.ts";
import { IT_PAGE_LOADERS } from "./it-pages.ts";
import { itViewOf } from "./it-view-of.ts";
import { paint } from "./paint.ts";
import { soonerOrLater } from "./pieces.ts";
import type { ItKey } from "./ports/it-words.ts";
import type { Setup } from "./ports/settings.ts";
import type { Words } from "./ports/translator.ts";
import { ItShell } from "./ui/it/it-shell.tsx";
import { keepFocus } from "./ui/parts/focus.ts";

// A page for IT. Nobody is signed in here and nothing is kept; what the page says of the
// organisation is what its config.json says now.
const start = async (page: ItPage): Promise<void> => {
  const app = document.getElementById("app") as HTMLElement;
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}") as Words;
  const known = {
    page,
    t: createTranslator<ItKey>("en", words),
    stamp: readStamp(),
    guides: words.itGuides,
    base,
    version: __VERSION__,
  };
  const open = await soonerOrLater(IT_PAGE_LOADERS[page]);
  let setup: Setup = { kind: "loading" };
  const draw = (): ComponentChild =>
    h(ItShell, { view: itViewOf({ ...known, setup }), page: Page });
  const show = (): void => keepFocus(() => render(draw(), app));
  const Page = open(show);

  hydrate(draw(), app);
  const { createSettings } = await soonerOrLater(() => import("./adapters/fetch-settings.ts"));
  setup = await createSettings(`${base}config.json`).read();
  show();
  const accent = setup.kind === "ready" ? setup.config.organisation.accent : undefined;
  if (accent !== undefined) paint(accent);
};

const page = parseItPath(location.pathname, base);
if (page !== undefined) void start(page);
