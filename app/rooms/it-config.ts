import { copyText } from "../adapters/browser-clipboard.ts";
import { browserClock } from "../adapters/browser-clock.ts";
import { browserDraft } from "../adapters/browser-draft.ts";
import { fetchSiteFile } from "../adapters/fetch-site-file.ts";
import { downloadFile } from "../adapters/handed-file.ts";
import { createTranslator } from "../adapters/i18next-translator.ts";
import { readConfigText } from "../adapters/jsonc-config-text.ts";
import { base } from "../base.ts";
import type { Page } from "../domain/routes.ts";
import { advanceConfig } from "../flow/config/advance-config.ts";
import { performConfig } from "../flow/config/perform-config.ts";
import { ownIn } from "../own-parts.ts";
import type { ConfigTools } from "../ports/config-tools.ts";
import type { Words } from "../ports/translator.ts";
import type { PageComponent } from "../ui/app.tsx";
import type { Drawing, PREVIEW_PAGES } from "../ui/it/config/preview.tsx";
import { createConfigEditor } from "../ui/it/config.tsx";
import type { ItPageComponent } from "../ui/it/it-view.ts";

const PAGES: Readonly<Record<(typeof PREVIEW_PAGES)[number], () => Promise<PageComponent>>> = {
  start: async () => (await import("../ui/pages/start.tsx")).Start,
  "sign-in": async () => (await import("../ui/pages/sign-in.tsx")).SignIn,
  install: async () => (await import("../ui/pages/install.tsx")).Install,
  scan: async () => (await import("../ui/pages/scan.tsx")).Scan,
  backup: async () => (await import("../ui/pages/backup.tsx")).Backup,
  "app-password": async () => (await import("../ui/pages/app-password.tsx")).AppPassword,
  done: async () => (await import("../ui/pages/done.tsx")).Done,
  help: async () => (await import("../ui/pages/help.tsx")).Help,
  about: async () => (await import("../ui/pages/about.tsx")).About,
};

const isPreviewed = (page: Page): page is keyof typeof PAGES => Object.hasOwn(PAGES, page);

const loadScene: ConfigTools["loadScene"] = async (page, language) => {
  const text = await fetchSiteFile(`${base}words/${__WORDS__}/${language}/${page}.json`);
  if (text === undefined || !isPreviewed(page)) return undefined;
  const drawing: Drawing = { page: await PAGES[page](), own: ownIn(language) };
  return { page, language, t: createTranslator(language, JSON.parse(text) as Words), drawing };
};

const tools: ConfigTools = {
  here: () => ({
    today: browserClock.today(),
    host: location.host,
    kept: browserDraft.load(),
  }),
  readSiteFile: () => fetchSiteFile(`${base}config.json`),
  keep: browserDraft.keep,
  forget: browserDraft.forget,
  save: (text) => downloadFile(new File([text], "config.json", { type: "application/json" })),
  copy: copyText,
  loadScene,
};

export const openConfigEditor = (): ItPageComponent =>
  createConfigEditor({
    advance: advanceConfig(readConfigText),
    perform: performConfig(tools),
    opened: () => ({ kind: "opened", ...tools.here() }),
  });
