import { KEPT_KEY, languageIn, unpackKept } from "./domain/kept-layout.ts";
import { FALLBACK, findLanguage } from "./domain/languages.ts";

// Inlined by its hash into the pages that name no language: the stored choice, then the browser's
// ordered list, then what IT put into its config. Without a script the page lists all languages.
const storedLanguage = (): string | undefined => {
  try {
    return languageIn(unpackKept(localStorage.getItem(KEPT_KEY))?.["language"]);
  } catch {
    return undefined; // storage is blocked: nothing was chosen
  }
};

const defaultLanguage = async (base: string): Promise<string | undefined> => {
  try {
    const config: unknown = await (await fetch(`${base}config.json`)).json();
    return typeof config === "object" && config !== null && "defaultLanguage" in config
      ? String(config.defaultLanguage)
      : undefined;
  } catch {
    return undefined;
  }
};

const choose = async (): Promise<void> => {
  const { base = "/", page = "" } = document.documentElement.dataset;
  const language =
    findLanguage([storedLanguage(), ...navigator.languages]) ??
    findLanguage([await defaultLanguage(base)]) ??
    FALLBACK;
  location.replace(`${base}${language}/${page}${location.search}${location.hash}`);
};

void choose();
