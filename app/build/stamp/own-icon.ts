import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accentFor } from "../../domain/accent.ts";
import { fault, ok, type Result } from "../../domain/result.ts";
import type { Stamp } from "../../domain/stamp.ts";
import type { Picture } from "../icons.ts";

const DEFAULT_ACCENT = "#0a6a5c";
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]); // ISO/IEC 15948, 5.2

/** A colour that white reads on: the organisation's own, darkened where it is too light. */
export const paperOf = ({ organisation }: Stamp): string =>
  accentFor(organisation.accent ?? DEFAULT_ACCENT)?.light.accent ?? DEFAULT_ACCENT;

const pictureOf = (bytes: Buffer): Picture | undefined => {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return { bytes, type: "image/png" };
  const isSvg = /<svg[\s>]/.test(bytes.subarray(0, 2_000).toString("utf8"));
  return isSvg ? { bytes, type: "image/svg+xml" } : undefined;
};

const readFirst = (folders: readonly string[], path: string): Buffer | undefined => {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, path));
    } catch {
      // not in this one
    }
  }
  return undefined;
};

/** A picture's path in the folder of the site; it may be written with the site's own folder. */
export const insideSite = (path: string, base: string): string => {
  const [plain = ""] = path.split("?");
  const inside = plain.startsWith(base) ? plain.slice(base.length) : plain;
  try {
    return decodeURIComponent(inside);
  } catch {
    return inside; // no UTF-8: no file has that name
  }
};

type Wish = {
  /** Where the organisation's pictures may lie, the site itself first. */
  readonly folders: readonly string[];
  readonly base: string;
  readonly stamp: Stamp;
  /** The app's own icon as SVG. */
  readonly icon: string;
};

/** The organisation's icon from its site; without one, the app's in the organisation's colour. */
export const findIcon = ({ folders, base, stamp, icon }: Wish): Result<Picture, string> => {
  const own = stamp.organisation.icon;
  if (own === undefined) {
    const dyed = icon.replaceAll(DEFAULT_ACCENT, paperOf(stamp));
    return ok({ bytes: Buffer.from(dyed), type: "image/svg+xml" });
  }
  const bytes = readFirst(folders, insideSite(own, base));
  if (bytes === undefined) return fault(`${own} (organisation.icon) is not in ${folders[0]}`);
  const picture = pictureOf(bytes);
  return picture === undefined ? fault(`${own} is neither SVG nor PNG`) : ok(picture);
};
