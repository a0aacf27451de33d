/** The version of the app, from package.json. */
declare const __VERSION__: string;
/** A hash of all words, part of their address, so that they can be kept for ever. */
declare const __WORDS__: string;
