import type { ItPage } from "./domain/it-pages.ts";
import type { ItPageComponent } from "./ui/it/it-view.ts";

/** Which code shows which page for IT. */
export const IT_PAGE_LOADERS: Readonly<Record<ItPage, () => Promise<ItPageComponent>>> = {
  guide: async () => (await import("./ui/it/guide.tsx")).guide,
  start: async () => (await import("./ui/it/start.tsx")).start,
  kit: async () => (await import("./rooms/it-kit.ts")).openKit(),
  config: async () => (await import("./rooms/it-config.ts")).openConfigEditor(),
};
