import { parseArgs } from "node:util";
import { fault, ok, type Result } from "../../domain/result.ts";
import { HOST_IDS, type HostId, isHostId } from "../hosting/presets.ts";
import { needsRoot } from "../hosting/write-presets.ts";

/** Where a stamped site will stand. */
export type StampPlace = {
  /** `https://setup.contoso.com`, without a slash at its end. */
  readonly origin: string;
  /** `/`, or `/mfa/`. */
  readonly base: string;
  /** Whose settings go into the site, and whether its files lie there packed. */
  readonly host?: HostId | undefined;
};

/** Which site is stamped, with whose config, and where it will stand. */
export type StampOptions = {
  /** The folder of the site. */
  readonly site: string;
  /** Path of a config; the one in the site, this one or the previous, where none is given. */
  readonly config?: string | undefined;
  /** The folder of the stamped site that this one comes after. */
  readonly previous?: string | undefined;
  /** The previous one's where it is not given. */
  readonly place?: StampPlace | undefined;
};

const OPTIONS = {
  site: { type: "string", default: "dist" },
  config: { type: "string" },
  address: { type: "string" },
  host: { type: "string" },
  previous: { type: "string" },
} as const;

export const USAGE = `stamp --address https://setup.contoso.com/ [--config config.json] [--host HOST] [--site dist]
stamp --previous ../OLDER/dist

Writes your organisation into the pages: name, colour, icons, help desk, the address of the site, and
whom its pages may ask.
--address   where the site will stand, a folder included, if any
--host      makes the site ready for one kind of host: ${HOST_IDS.join(", ")}
--previous  the site that this one comes after: its config, address and host are taken over, and the
            files that pages still open may ask for stay one version longer`;

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

/** An address as it is typed, as the place of a site; its host has to be one there are presets for. */
export const parsePlace = (
  address: string,
  host: string | undefined,
): Result<StampPlace, string> => {
  const url = parseAddress(address);
  if (url === undefined) {
    return fault(
      `--address ${address} is no address of the form https://host/ or https://host/folder/`,
    );
  }
  const base = url.pathname.replace(/\/*$/, "/");
  if (!isPlainFolder(base)) return fault(`--address: ${base} may have letters, digits, - . _ ~`);
  const parsed = parseHost(host, base);
  return parsed.kind === "fault" ? parsed : ok({ origin: url.origin, base, host: parsed.value });
};

const folderOf = (text: string): string => text.replace(/(?<=.)\/+$/, "");

/** What was typed after the command, or what is wrong with it. */
export const parseOptions = (args: readonly string[]): Result<StampOptions, string> => {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { config, address, host } = values;
    const site = folderOf(values.site);
    const previous = values.previous === undefined ? undefined : folderOf(values.previous);
    if (address === undefined) {
      if (previous === undefined) return fault("--address is missing");
      if (host !== undefined) return fault("--host goes with --address");
      return ok({ site, config, previous });
    }
    const place = parsePlace(address, host);
    return place.kind === "fault" ? place : ok({ site, config, previous, place: place.value });
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
};
