import { computeAccessibleName, isInaccessible } from "dom-accessibility-api";
import type { Role } from "../../../journeys/person.ts";
import { isVisible } from "./in-view.ts";
import { type Asked, isPart, isWhole } from "./words.ts";

export type Kind = Role | "combobox" | "group" | "radiogroup";

const PLACES: Readonly<Record<Kind, string>> = {
  link: "a[href], area[href], [role=link]",
  button: "button, input:is([type=button], [type=submit], [type=reset]), [role=button]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  radio: "input[type=radio], [role=radio]",
  summary: "summary",
  combobox: "select:not([multiple]), [role=combobox]",
  group: "fieldset, [role=group]",
  radiogroup: "[role=radiogroup]",
};

const FIELDS = "input, select, textarea, button, output, [aria-label], [aria-labelledby]";

const isOf = (element: Element, kind: Kind): boolean => {
  const role = element.getAttribute("role");
  return role === null || role === kind;
};

/** What a screen reader would say; what is opened and closed says all that stands on it. */
const nameOf = (element: Element, kind: Kind): string =>
  kind === "summary" ? (element.textContent ?? "") : computeAccessibleName(element);

type Named = { readonly element: Element; readonly names: readonly string[] };

/** Whole names before parts of one; of several with the same whole name the first is as good. */
const choose = (named: readonly Named[], asked: Asked): readonly Element[] => {
  const parts = named.filter(({ names }) => names.some((name) => isPart(name, asked)));
  const whole = parts.find(({ names }) => "text" in asked && names.some((n) => isWhole(n, asked)));
  return (whole === undefined ? parts : [whole]).map(({ element }) => element);
};

/** The controls that a person would mean, by the names that a screen reader says. */
export const findControls = (
  asked: Asked,
  kinds: readonly Kind[],
  within: ParentNode = document,
): readonly Element[] => {
  const places = [...within.querySelectorAll(kinds.map((kind) => PLACES[kind]).join(", "))];
  const named = places.flatMap((element) => {
    const kind = kinds.find((one) => element.matches(PLACES[one]) && isOf(element, one));
    if (kind === undefined || !isVisible(element)) return [];
    if (kind !== "summary" && isInaccessible(element)) return [];
    return [{ element, names: [nameOf(element, kind)] }];
  });
  return choose(named, asked);
};

const labelsOf = (element: Element): readonly string[] => {
  const ids = element.getAttribute("aria-labelledby");
  if (ids) return ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "");
  const label = element.getAttribute("aria-label");
  if (label) return [label];
  const { labels } = element as HTMLInputElement;
  return [...(labels ?? [])].map((one) => one.textContent ?? "");
};

/** The fields whose labels say so, hidden ones too. */
export const findFields = (asked: Asked, isSeen: boolean): readonly Element[] => {
  const named = [...document.querySelectorAll(FIELDS)]
    .filter((element) => !isSeen || isVisible(element))
    .map((element) => ({ element, names: labelsOf(element) }));
  return choose(named, asked);
};
