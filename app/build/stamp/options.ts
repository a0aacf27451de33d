import { parseArgs } from "node:util";
import { fault, ok, type Result } from "../../domain/result.ts";
import { HOST_IDS, type HostId, isHostId } from "../hosting/presets.ts";
import { needsRoot } from "../hosting/write-presets.ts";

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
  /** Whose settings go into the site, and whether its files lie there packed. */
  readonly host: HostId | undefined;
};

const OPTIONS = {
  site: { type: "string", default: "dist" },
  config: { type: "string" },
  address: { type: "string" },
  host: { type: "string" },
} as const;

export const USAGE = `stamp --address https://setup.contoso.com/ [--config config.json] [--host HOST] [--site dist]

Writes your organisation into the pages: name, colour, icons, help desk, the address of the site, and
whom its pages may ask. --address is where the site will stand, a folder included, if any.
--host makes the site ready for one kind of host: ${HOST_IDS.join(", ")}.`;

const isLocal = ({ hostname }: URL): boolean => hostname === "localhost";

/** `https://host/folder/`; plain http only on this machine. */
const parseAddress = (text: string): URL | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.search !== "" || url.hash !== "" || url.username !== "") {
    return undefined;
  }
  return url.protocol === "https:" || (url.protocol === "http:" && isLocal(url)) ? url : undefined;
};

/** Goes into the settings of servers as it stands. */
const isPlainFolder = (base: string): boolean => /^\/(?:[\w.~-]+\/)*$/.test(base);

const parseHost = (text: string | undefined, base: string): Result<HostId | undefined, string> => {
  if (text === undefined) return ok(undefined);
  if (!isHostId(text)) return fault(`--host ${text} is none of: ${HOST_IDS.join(", ")}`);
  return needsRoot(text) && base !== "/"
    ? fault(
        `${text} reads its settings at the root of what is published, and the site is a folder of it: leave --host out, and copy dist.hosting/${text}/ to that root`,
      )
    : ok(text);
};

/** What was typed after the command, or what is wrong with it. */
export const parseOptions = (args: readonly string[]): Result<StampOptions, string> => {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { site, config, address, host } = values;
    if (address === undefined) return fault("--address is missing");
    const url = parseAddress(address);
    if (url === undefined) {
      return fault(
        `--address ${address} is no address of the form https://host/ or https://host/folder/`,
      );
    }
    const base = url.pathname.replace(/\/*$/, "/");
    if (!isPlainFolder(base)) return fault(`--address: ${base} may have letters, digits, - . _ ~`);
    const parsed = parseHost(host, base);
    if (parsed.kind === "fault") return parsed;
    const folder = site.replace(/\/+$/, "");
    return ok({ site: folder, config, origin: url.origin, base, host: parsed.value });
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
};
