/** Addresses of a site that are answered with the same headers. */
export type Kind = {
  readonly id: "bridge" | "pinned" | "other";
  /** First folders of the addresses, without slashes. */
  readonly folders: readonly string[];
  /** Single addresses at the top of the site; a host with clean addresses knows a page by two. */
  readonly names: readonly string[];
  readonly caching: string;
  /** Whether a page of it shares nothing with whoever opened it (Cross-Origin-Opener-Policy). */
  readonly isIsolated: boolean;
};

/** MSAL's bridge page: has to answer whoever opened it, and its address carries a one-time code. */
export const BRIDGE: Kind = {
  id: "bridge",
  folders: [],
  names: ["redirect.html", "redirect"],
  caching: "no-store",
  isIsolated: false,
};

/** Files whose names change with their content. */
export const PINNED: Kind = {
  id: "pinned",
  folders: ["assets", "words", "offline"],
  names: [],
  caching: "public, max-age=31536000, immutable",
  isIsolated: true,
};

/** Pages, the config, the worker, pictures: asked after each time, sent only if they changed. */
export const OTHER: Kind = {
  id: "other",
  folders: [],
  names: [],
  caching: "no-cache",
  isIsolated: true,
};

/** The kind of a file, by its path in the site. */
export const kindOf = (path: string): Kind => {
  const [folder = "", ...below] = path.split("/");
  const fits = ({ folders, names }: Kind): boolean =>
    below.length > 0 ? folders.includes(folder) : names.includes(folder);
  return [BRIDGE, PINNED].find(fits) ?? OTHER;
};
