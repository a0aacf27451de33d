import { parseArgs } from "node:util";
import { fault, ok, type Result } from "../../domain/result.ts";

/** Which site is stamped, with whose config, and where it will stand. */
export type StampOptions = {
  /** The folder of the site. */
  readonly site: string;
  /** Path of a config; the one in the site where none is given. */
  readonly config: string | undefined;
  /** `https://setup.contoso.com`, without a slash at its end. */
  readonly origin: string;
  /** `/`, or `/mfa/`. */
  readonly base: string;
};

const OPTIONS = {
  site: { type: "string", default: "dist" },
  config: { type: "string" },
  address: { type: "string" },
} as const;

export const USAGE = `npm run stamp -- --address https://setup.contoso.com/ [--config config.json] [--site dist]

Writes your organisation into the pages: name, colour, icons, help desk, the address of the site, and
whom its pages may ask. --address is where the site will stand, a folder included, if any.`;

const isLocal = ({ hostname }: URL): boolean => hostname === "localhost";

/** `https://host/folder/`; plain http only on this machine. */
const parseAddress = (text: string): URL | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.search !== "" || url.hash !== "" || url.username !== "") {
    return undefined;
  }
  return url.protocol === "https:" || (url.protocol === "http:" && isLocal(url)) ? url : undefined;
};

/** What was typed after the command, or what is wrong with it. */
export const parseOptions = (args: readonly string[]): Result<StampOptions, string> => {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { site, config, address } = values;
    if (address === undefined) return fault("--address is missing");
    const url = parseAddress(address);
    if (url === undefined) {
      return fault(
        `--address ${address} is no address of the form https://host/ or https://host/folder/`,
      );
    }
    const base = url.pathname.replace(/\/*$/, "/");
    return ok({ site: site.replace(/\/+$/, ""), config, origin: url.origin, base });
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
};
