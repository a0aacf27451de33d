import type { ItGuideCard } from "./domain/guide.ts";
import { formatItGuidePath } from "./domain/it-guides.ts";
import { formatItPath, type ItPage } from "./domain/it-pages.ts";
import { formatPath } from "./domain/routes.ts";
import type { Stamp } from "./domain/stamp.ts";
import { formatTopicPath } from "./domain/topics.ts";
import type { ItTranslator } from "./ports/it-words.ts";
import type { Setup } from "./ports/settings.ts";
import type { ItView } from "./ui/it/it-view.ts";

type Known = {
  readonly page: ItPage;
  readonly setup: Setup;
  readonly stamp: Stamp | undefined;
  readonly t: ItTranslator;
  readonly guides?: readonly ItGuideCard[] | undefined;
  readonly base: string;
  readonly version: string;
};

/** The view that a page for IT is drawn from, at build and in the browser. */
export const itViewOf = ({ guides = [], base, ...known }: Known): ItView => ({
  page: known.page,
  setup: known.setup,
  name:
    (known.setup.kind === "ready" ? known.setup.config : known.stamp)?.organisation.name ||
    undefined,
  t: known.t,
  itPath: (page) => formatItPath(page, base),
  guidePath: (id) => formatItGuidePath(id, base),
  staffPath: (page) => formatPath({ language: "en", page }, base),
  topicPath: (topic) => formatTopicPath({ language: "en", topic }, base),
  filePath: (name) => base + name,
  guides,
  version: known.version,
});
