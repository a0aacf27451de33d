import { isVisible } from "./in-view.ts";
import { type Asked, isPart } from "./words.ts";

const UNREAD = new Set(["SCRIPT", "NOSCRIPT", "STYLE"]);

/** All that an element says, with what stands on its buttons. */
const readAll = (element: Element, known: Map<Element, string>): string => {
  const before = known.get(element);
  if (before !== undefined) return before;
  let text = "";
  if (element instanceof HTMLInputElement) {
    text = /submit|button|reset/.test(element.type) ? element.value : "";
  } else if (!UNREAD.has(element.nodeName)) {
    for (const child of element.childNodes) {
      if (child instanceof Element) text += readAll(child, known);
      else if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? "";
    }
  }
  known.set(element, text);
  return text;
};

/** The elements that say something, none of whose parts says all of it, in their order. */
export const findSaying = (asked: Asked): readonly Element[] => {
  const known = new Map<Element, string>();
  const says = (element: Element): boolean => isPart(readAll(element, known), asked);
  // A pattern with an end to it may fit a part and not the whole: every element is looked at.
  return [...(document.body?.querySelectorAll("*") ?? [])].filter(
    (element) => says(element) && ![...element.children].some(says),
  );
};

export const findVisible = (asked: Asked): Element | undefined => findSaying(asked).find(isVisible);
