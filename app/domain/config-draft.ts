/** A config.json that is being written: plain JSON, with whatever else stands in it. */
export type Draft = { readonly [key: string]: unknown };

export type DraftPath = readonly (string | number)[];

export const EMPTY_DRAFT: Draft = {};

const isGroup = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Only an object can be a config. */
export const draftOf = (json: unknown): Draft | undefined => (isGroup(json) ? json : undefined);

export const valueAt = (draft: unknown, [key, ...rest]: DraftPath): unknown => {
  if (key === undefined) return draft;
  if (Array.isArray(draft)) return valueAt(draft[Number(key)], rest);
  return isGroup(draft) && Object.hasOwn(draft, key) ? valueAt(draft[key], rest) : undefined;
};

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** `within` with `value` at the end of the path; what is left empty by that goes, too. */
const put = (within: unknown, [key, ...rest]: DraftPath, value: unknown): unknown => {
  if (key === undefined) return value;
  const below = put(valueAt(within, [key]), rest, value);
  const isGone = below === undefined || (value === undefined && isEmpty(below));
  if (typeof key === "number") {
    const list = Array.isArray(within) ? within : [];
    return isGone ? list.toSpliced(key, 1) : Object.assign([...list], { [key]: below });
  }
  const group = isGroup(within) ? within : {};
  if (!isGone) return { ...group, [key]: below };
  const { [key]: _gone, ...others } = group;
  return others;
};

/** `draft` with `value` at `path`; undefined takes out what is there. */
export const withValue = (draft: Draft, path: DraftPath, value: unknown): Draft =>
  draftOf(put(draft, path, value)) ?? EMPTY_DRAFT;

/** As a file: whatever an editor needs to check it comes first. */
export const writeDraft = ({ $schema = "./config.schema.json", ...draft }: Draft): string =>
  `${JSON.stringify({ $schema, ...draft }, null, 2)}\n`;

/** What is written of a text for everybody (`all`), or in one language. */
export const localAt = (value: unknown, language: string): string => {
  const text = language === "all" ? value : valueAt(value, [language]);
  return typeof text === "string" ? text : "";
};

/** The languages that a text is written in; none for one that is for everybody. */
export const languagesOf = (value: unknown): readonly string[] =>
  isGroup(value) ? Object.keys(value) : [];

/**
 * A text with what was written for everybody or in one language. A text for everybody that gets a
 * second language becomes one in `mother`.
 */
export const withLocal = (
  value: unknown,
  { language, text, mother }: Readonly<Record<"language" | "text" | "mother", string>>,
): unknown => {
  const given = text === "" ? undefined : text;
  if (language === "all") return given;
  const known = typeof value === "string" ? { [mother]: value } : value;
  const all = withValue(draftOf(known) ?? {}, [language], given);
  return isEmpty(all) ? undefined : all;
};
