/** What a host answered to one request. */
export type Answer = {
  readonly path: string;
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked. */
  readonly text: string;
};

export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Asks one host; a path is what follows the folder of the site. Follows no redirect. */
export const asking =
  (address: string): Ask =>
  async (path, headers = { "accept-encoding": "br, gzip" }) => {
    const response = await fetch(address + path, { headers, redirect: "manual" });
    return {
      path,
      status: response.status,
      headers: new Map(response.headers),
      text: await response.text(),
    };
  };
