import { formatItPath, type ItPage } from "./domain/it-pages.ts";
import { formatPath } from "./domain/routes.ts";
import type { Stamp } from "./domain/stamp.ts";
import type { ItTranslator } from "./ports/it-words.ts";
import type { Setup } from "./ports/settings.ts";
import type { ItView } from "./ui/it/it-view.ts";

type Known = {
  readonly page: ItPage;
  readonly setup: Setup;
  readonly stamp: Stamp | undefined;
  readonly t: ItTranslator;
  readonly base: string;
  readonly version: string;
};

/** The view that a page for IT is drawn from, at build and in the browser. */
export const itViewOf = ({ page, setup, stamp, t, base, version }: Known): ItView => ({
  page,
  setup,
  name: (setup.kind === "ready" ? setup.config : stamp)?.organisation.name || undefined,
  t,
  itPath: (other) => formatItPath(other, base),
  staffPath: (other) => formatPath({ language: "en", page: other }, base),
  filePath: (name) => base + name,
  version,
});
