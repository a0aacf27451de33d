/**
 * The folder that the site is served from, with slashes around. A built site can be moved to another
 * one by stamping its pages, so the scripts take it from their own address.
 */
export const base = new URL(import.meta.url).pathname.replace(/(?:assets|app)\/[^/]*$/, "");
