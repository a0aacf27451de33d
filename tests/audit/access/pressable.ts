export type Control = { readonly place: number; readonly name: string; readonly key: string };

/** Runs in a page: all that changes the page when it is pressed, but for what was there `before`. */
export const listPressable = (isRest: boolean): Control[] => {
  const PRESSED = "button, summary, input, select";
  const UNPRESSED = "input[type=file], input[type=date], input[type=color], .skip";
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
  const keyOf = (element: HTMLElement): string => {
    if (element.matches("input[type=checkbox], input[type=radio]")) return "Space";
    if (element.matches("select")) return "ArrowDown";
    return "Enter";
  };
  const all = [...document.querySelectorAll<HTMLElement>(PRESSED)];
  const found = all.filter(
    (element) =>
      isSeen(element) &&
      !element.matches(UNPRESSED) &&
      element.closest(".preview") === null &&
      !(isRest && element.dataset["known"] === ""),
  );
  all.forEach((element) => {
    element.dataset["known"] = "";
  });
  // Of many alike the first and the last one stand for all.
  const kindOf = (element: HTMLElement): string =>
    `${element.localName}.${element.className}.${element.closest("ul, fieldset, details")?.className}`;
  const kinds = found.map(kindOf);
  return found.flatMap((element, index) => {
    const kind = kindOf(element);
    const isEnd = kinds.indexOf(kind) === index || kinds.lastIndexOf(kind) === index;
    if (!isEnd) return [];
    const name = `${element.localName} “${(element.innerText || element.id).trim().slice(0, 40)}”`;
    return [{ place: all.indexOf(element), name, key: keyOf(element) }];
  });
};
