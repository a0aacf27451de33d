import type { Piece } from "../journeys/person.ts";
import type { Evaluator } from "./evaluator.ts";

/**
 * Runs in the page: each piece of text in the order of the document, closed and hidden parts among
 * it, then what only a screen reader says.
 */
const listPieces = (): Piece[] => {
  const NOT_READ = "script, style, template, noscript";
  const NAMED = ["aria-label", "alt", "placeholder", "title"];
  const languageOf = (element: Element): string =>
    element.closest("[lang]")?.getAttribute("lang") ?? "";
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const place = node.parentElement;
    const text = node.textContent ?? "";
    if (place === null || text.trim() === "" || place.closest(NOT_READ)) continue;
    pieces.push({ text, language: languageOf(place), place: place.localName });
  }
  for (const name of NAMED) {
    for (const place of document.body.querySelectorAll(`[${name}]`)) {
      const text = place.getAttribute(name) ?? "";
      if (text.trim() !== "") pieces.push({ text, language: languageOf(place), place: name });
    }
  }
  const language = languageOf(document.body);
  pieces.push({ text: document.title, language, place: "document title" });
  return pieces;
};

export const readPieces = (page: Evaluator): Promise<readonly Piece[]> => page.evaluate(listPieces);
