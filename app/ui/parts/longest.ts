/** Of what may stand in one place, that which takes the most room, as far as letters tell. */
export const longest = (texts: readonly string[]): string =>
  texts.reduce((one, other) => (other.length > one.length ? other : one));
