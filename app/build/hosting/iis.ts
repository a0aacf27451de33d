import { type Header, headersOf, ownHeaders, TLS_HEADER } from "./headers.ts";
import { BRIDGE, type Kind, OTHER, PINNED } from "./kinds.ts";
import { contentTypeOf, MEDIA_TYPES } from "./media-types.ts";
import { type HostedSite, MADE_BY, type Preset } from "./preset.ts";
import { type Element, element, xmlOf } from "./xml.ts";

// IIS 10 with the URL Rewrite module 2.1; brotli needs the IIS Compression module
// (learn.microsoft.com/iis). Not served by our audit: IIS runs on Windows only.

const add = ([name, value]: Header): Element => element("add", { name, value });
const remove = (name: string): Element => element("remove", { name });

const customHeaders = (children: readonly Element[]): Element =>
  element("httpProtocol", {}, [element("customHeaders", {}, children)]);

/** Sets what is other for a kind; the rest is inherited. */
const locations = (kind: Kind, { policies }: HostedSite): readonly Element[] => {
  const names = ownHeaders(OTHER, policies).map(([name]) => name);
  const headers = customHeaders([...names.map(remove), ...ownHeaders(kind, policies).map(add)]);
  // A page's second address is rewritten to its file.
  const paths = [...kind.folders, ...kind.names.filter((name) => name.endsWith(".html"))];
  return paths.map((path) =>
    element("location", { path }, [element("system.webServer", {}, [headers])]),
  );
};

type Rule = {
  readonly name: string;
  readonly url: string;
  /** A file that has to be there. */
  readonly file: string;
  readonly action: Readonly<Record<string, string>>;
};

const rule = ({ name, url, file, action }: Rule): Element =>
  element("rule", { name, stopProcessing: "true" }, [
    element("match", { url, ignoreCase: "false" }),
    element("conditions", {}, [element("add", { input: file, matchType: "IsFile" })]),
    element("action", action),
  ]);

const FOLDER = "{APPL_PHYSICAL_PATH}";

const rules = (base: string): readonly Element[] => [
  rule({
    name: "A file is itself",
    url: ".*",
    file: "{REQUEST_FILENAME}",
    action: { type: "None" },
  }),
  rule({
    name: "/en/scan is en/scan.html",
    url: "^(.*[^/])$",
    file: `${FOLDER}{R:1}.html`,
    action: { type: "Rewrite", url: "{R:1}.html" },
  }),
  rule({
    name: "/en goes on to /en/",
    url: "^(.*[^/])$",
    file: `${FOLDER}{R:1}\\index.html`,
    action: { type: "Redirect", url: `${base}{R:1}/`, redirectType: "Permanent" },
  }),
  rule({
    name: "/en/scan/ goes on to /en/scan",
    url: "^(.+)/$",
    file: `${FOLDER}{R:1}.html`,
    action: { type: "Redirect", url: `${base}{R:1}`, redirectType: "Permanent" },
  }),
];

/** RFC 9116 (3) wants security.txt to name its characters; the compression goes by the bare types. */
const IIS_TYPES = { ...MEDIA_TYPES, ".txt": contentTypeOf("security.txt") };

const types = Object.entries(IIS_TYPES).flatMap(([fileExtension, mimeType]) => [
  element("remove", { fileExtension }),
  element("mimeMap", { fileExtension, mimeType }),
]);

const settings = (site: HostedSite): Element => {
  const { base, policies } = site;
  const tls = base === "/" ? [add(TLS_HEADER)] : [];
  return element("configuration", {}, [
    element("system.webServer", {}, [
      element("rewrite", {}, [element("rules", {}, rules(base))]),
      customHeaders([remove("X-Powered-By"), ...headersOf(OTHER, policies).map(add), ...tls]),
      element("staticContent", {}, types),
      element("urlCompression", { doStaticCompression: "true" }),
      element("defaultDocument", { enabled: "true" }, [
        element("files", {}, [element("clear"), element("add", { value: "index.html" })]),
      ]),
      element("httpErrors", { errorMode: "Custom" }, [
        element("remove", { statusCode: "404" }),
        element("error", { statusCode: "404", path: "404.html", responseMode: "File" }),
      ]),
    ]),
    ...locations(PINNED, site),
    ...locations(BRIDGE, site),
  ]);
};

export const IIS: Preset = {
  place: "site",
  isPrepacked: false,
  files: (site) => [{ path: "web.config", text: xmlOf(settings(site), MADE_BY) }],
};
