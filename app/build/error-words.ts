import { ERRORS, type PlacedError } from "../domain/errors/errors.ts";
import type { GuideCard } from "../domain/guide.ts";
import type { LibraryFile } from "../ports/library.ts";
import type { WordTree } from "../ports/translator.ts";

const read = (tree: WordTree, path: readonly string[]): string => {
  const found = path.reduce<string | WordTree | undefined>(
    (branch, key) => (typeof branch === "object" ? branch[key] : undefined),
    tree,
  );
  if (typeof found !== "string") throw new Error(`no words at ${path.join(".")}`);
  return found;
};

/** What each message means, and what that which goes on from it is called. */
export const compileErrorWords = (
  strings: WordTree,
  guides: readonly Pick<GuideCard, "topic" | "title">[],
): LibraryFile["errors"] => {
  const linkOf = ({ id, goTo }: PlacedError): string => {
    if ("step" in goTo) return read(strings, ["steps", goTo.step, "button"]);
    const guide = guides.find(({ topic }) => topic === goTo.topic);
    if (guide === undefined) throw new Error(`${id} goes on to ${goTo.topic}, which is no guide`);
    return guide.title;
  };
  const wordsOf = (error: PlacedError) => {
    const say = (key: string): string => read(strings, ["explain", "errors", error.id, key]);
    return { title: say("title"), cause: say("cause"), next: say("next"), link: linkOf(error) };
  };
  return Object.fromEntries(
    ERRORS.map((error) => [error.id, wordsOf(error)]),
  ) as LibraryFile["errors"];
};
