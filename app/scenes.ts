import { createRecordedTranslator } from "./adapters/recorded-translator.ts";
import { readStamp } from "./arrival.ts";
import { base } from "./base.ts";
import { formatPath, type Route } from "./domain/routes.ts";
import type { deskCodeOf } from "./flow/select-desk.ts";
import { PAGE_LOADERS } from "./pages.ts";
import type { Translator, Words } from "./ports/translator.ts";
import type { Room } from "./rooms/room.ts";
import type { DrawOwn } from "./ui/view.ts";
import { cameDressed, dressFor } from "./wardrobe.ts";

/** What a route is shown with: its code and its words. */
export type Scene = {
  readonly route: Route;
  readonly room: Room;
  readonly t: Translator;
  /** Comes with the words in full: before, nothing is drawn anew. */
  readonly deskCodeOf?: typeof deskCodeOf;
  /** So does this, unless the document says something that only this can draw. */
  readonly own?: DrawOwn;
};

const wordsOf = async ({ language, page }: Route): Promise<Words> => {
  const response = await fetch(`${base}words/${__WORDS__}/${language}/${page}.json`);
  if (!response.ok) throw new Error(`words ${response.status}`);
  return response.json() as Promise<Words>;
};

const loadOwn = () => import("./own-parts.ts");

const composing = async (
  { language }: Route,
  words: Words,
): Promise<Pick<Scene, "t" | "deskCodeOf" | "own">> => {
  const [{ createTranslator }, { deskCodeOf }, { ownIn }] = await Promise.all([
    import("./adapters/i18next-translator.ts"),
    import("./flow/select-desk.ts"),
    loadOwn(),
  ]);
  const t = createRecordedTranslator(language, words, createTranslator(language, words));
  return { t, deskCodeOf, own: ownIn(language) };
};

const roomOf = async ({ page }: Route): Promise<Room> => {
  const room = await PAGE_LOADERS[page]();
  await dressFor(room);
  return room;
};

const scenes = new Map<string, Promise<Scene>>();

const fetchScene = async (route: Route): Promise<Scene> => {
  const [room, full] = await Promise.all([
    roomOf(route),
    wordsOf(route).then((words) => composing(route, words)),
  ]);
  return { route, room, ...full };
};

/** A scene is fetched once; what could not be fetched is tried again the next time. */
export const loadScene = (route: Route): Promise<Scene> => {
  const key = formatPath(route);
  const scene = scenes.get(key) ?? fetchScene(route);
  scenes.set(key, scene);
  scene.catch(() => scenes.delete(key));
  return scene;
};

/** The page as the document brought it, with only what was said in it; then in full. */
export const firstScene = async (
  route: Route,
): Promise<{ readonly scene: Scene; readonly inFull: () => Promise<Scene> }> => {
  // At once where the document shows such words already, or they would be gone for a moment.
  const [room, parts] = await Promise.all([
    PAGE_LOADERS[route.page](),
    readStamp()?.isOutspoken && loadOwn(),
  ]);
  cameDressed(room);
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}") as Words;
  const t = createRecordedTranslator(route.language, words);
  const scene = { route, room, t, ...(parts && { own: parts.ownIn(route.language) }) };
  const inFull = async (): Promise<Scene> => {
    const full = { ...scene, ...(await composing(route, words)) };
    scenes.set(formatPath(route), Promise.resolve(full));
    return full;
  };
  return { scene, inFull };
};
