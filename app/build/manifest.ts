import { type LanguageTag, languageOf } from "../domain/languages.ts";
import { formatPath, type Page } from "../domain/routes.ts";
import type { Assets } from "./site.ts";

/** What the manifest says in the person's language. */
export type ManifestWords = {
  /** What the app is called under its icon; the organisation's name goes with it where there is room. */
  readonly name: string;
  readonly description: string;
  readonly steps: string;
  readonly rescue: string;
  readonly help: string;
};

/** The web app manifest of one language; all of them are one app (`id`). */
export const renderManifest = (
  language: LanguageTag,
  { base, stamp }: Pick<Assets, "base" | "stamp">,
  words: ManifestWords,
): string => {
  const organisation = stamp?.organisation.name;
  const path = (page: Page): string => formatPath({ language, page }, base);
  const icon = (file: string, sizes: string, purpose = "any") => ({
    src: `${base}icons/${file}`,
    sizes,
    type: "image/png",
    purpose,
  });
  const shot = (file: string, sizes: string, form_factor: string) => ({
    src: `${base}screenshots/${file}`,
    sizes,
    type: "image/png",
    form_factor,
    label: words.name,
  });
  return JSON.stringify({
    id: base,
    name: organisation ? `${words.name} · ${organisation}` : words.name,
    short_name: words.name,
    description: words.description,
    lang: language,
    dir: languageOf(language).direction,
    start_url: path("start"),
    scope: base,
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    categories: ["business", "productivity", "utilities"],
    icons: [
      icon("192.png", "192x192"),
      icon("512.png", "512x512"),
      icon("maskable-512.png", "512x512", "maskable"),
    ],
    screenshots: [shot("narrow.png", "780x1688", "narrow"), shot("wide.png", "1280x800", "wide")],
    shortcuts: [
      { name: words.steps, url: path("start") },
      { name: words.rescue, url: path("rescue") },
      { name: words.help, url: path("help") },
    ],
  });
};
