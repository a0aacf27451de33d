import type { LanguageTag } from "../domain/languages.ts";
import type { Library, LibraryFile } from "../ports/library.ts";
import { createLibrary } from "./help-library.ts";

const opened = new Map<string, Promise<Library>>();

/** The list of guides stands below the field meanwhile. */
const PATIENCE_MS = 15_000;

const fetchLibrary = async (address: string, language: LanguageTag): Promise<Library> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`library ${response.status}`);
  return createLibrary(language, (await response.json()) as LibraryFile);
};

/** A language's library is fetched once; what could not be fetched is tried again the next time. */
export const openLibrary = (address: string, language: LanguageTag): Promise<Library> => {
  const library = opened.get(address) ?? fetchLibrary(address, language);
  opened.set(address, library);
  library.catch(() => opened.delete(address));
  return library;
};
