/** The region that a language tag names, as in `pt-BR`; none for a tag that is none. */
const regionIn = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};

/** The regions that somebody's languages name, most wanted first; most name none. */
export const regionsIn = (tags: readonly string[]): readonly string[] =>
  tags.map(regionIn).filter((region) => region !== undefined);

/** The first of them that is known. */
export const guessRegion = (
  tags: readonly string[],
  isKnown: (region: string) => boolean,
): string | undefined => regionsIn(tags).find((region) => isKnown(region));
