import { stat } from "node:fs/promises";
import { join } from "node:path";

type Answer =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "refused" }
  | { readonly kind: "missing" };

/** The path that is asked for, decoded; nothing where it is not plainly a path inside the folder. */
const parsePath = (raw: string): string | undefined => {
  try {
    const path = decodeURIComponent(raw);
    // A path that starts with two slashes would, as the target of a redirect, name another host.
    const isPlain = path.startsWith("/") && !/\/\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(path);
    return isPlain ? path.slice(1) : undefined;
  } catch {
    return undefined;
  }
};

/** What a host with clean addresses answers: /en/scan is en/scan.html, /en/ is en/index.html. */
export const resolveAddress = async (folder: string, url: string): Promise<Answer> => {
  const [raw = "/", ...query] = url.split("?");
  const path = parsePath(raw);
  if (path === undefined) return { kind: "refused" };

  const isFile = async (file: string): Promise<boolean> => {
    const found = await stat(join(folder, file)).catch(() => undefined);
    return found?.isFile() === true;
  };
  const moved = (to: string): Answer => ({ kind: "moved", to: [to, ...query].join("?") });

  if (path === "" || path.endsWith("/")) {
    if (await isFile(`${path}index.html`)) return { kind: "file", file: `${path}index.html` };
    const page = path.slice(0, -1);
    const isPage = page !== "" && (await isFile(`${page}.html`));
    return isPage ? moved(raw.slice(0, -1)) : { kind: "missing" };
  }
  for (const file of [path, `${path}.html`]) if (await isFile(file)) return { kind: "file", file };
  return (await isFile(`${path}/index.html`)) ? moved(`${raw}/`) : { kind: "missing" };
};
