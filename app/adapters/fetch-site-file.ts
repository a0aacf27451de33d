/** The text of a file of the site; undefined if there is none, or a page is answered in its place. */
export const fetchSiteFile = async (address: string): Promise<string | undefined> => {
  try {
    const response = await fetch(address, { cache: "no-cache" });
    const isPage = /html/.test(response.headers.get("content-type") ?? "");
    return response.ok && !isPage ? await response.text() : undefined;
  } catch {
    return undefined;
  }
};
