/** The region that a language tag names, as in `pt-BR`; none for a tag that is none. */
const regionIn = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};

/** The first region that somebody's languages name, most wanted first; most name none. */
export const guessRegion = (
  tags: readonly string[],
  isKnown: (region: string) => boolean,
): string | undefined =>
  tags.map(regionIn).find((region) => region !== undefined && isKnown(region));
