type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: Element | undefined): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const say = (field: Element, ...names: readonly string[]): void => {
  for (const name of names) field.dispatchEvent(new Event(name, { bubbles: true }));
};

/** Puts the keyboard into a field, all that stands in it marked; says whether anything does. */
export const enterField = (element: Element | undefined): boolean | undefined => {
  if (!isField(element) || element.disabled) return undefined;
  element.focus();
  element.select();
  return element.value !== "";
};

/** A day is picked from a sheet, which each browser draws in its own way. */
export const pickDay = (element: Element | undefined, day: string): boolean => {
  if (!(element instanceof HTMLInputElement) || element.type !== "date") return false;
  element.focus();
  element.value = day;
  say(element, "input", "change");
  return true;
};

/** All at once into the field that has the keyboard, as pasting does. */
export const insert = (text: string): boolean => document.execCommand("insertText", false, text);

/** Picks an option; names those that there are where it is none of them. */
export const pickOption = (
  list: HTMLSelectElement,
  isMeant: (label: string) => boolean,
): string | undefined => {
  const options = [...list.options];
  const option = options.find(({ text }) => isMeant(text.trim()));
  if (option === undefined) return options.map(({ text }) => text.trim()).join(", ");
  list.focus();
  list.selectedIndex = option.index;
  say(list, "input", "change");
  return undefined;
};
