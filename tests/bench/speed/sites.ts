import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type Http2Session,
} from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { contentTypeOf } from "../../../app/build/hosting/media-types.ts";
import { certify } from "../../support/certificate.ts";
import { createDistHandler } from "../../support/serve-dist.ts";
import { createTenant } from "../../tenant/tenant.ts";

/** A host that can be switched off. */
export type Site = {
  readonly origin: string;
  goesDown(): Promise<void>;
  comesBack(): Promise<void>;
};

const FLOOR = fileURLToPath(new URL("floor/", import.meta.url));

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const { certificate, key } = certify(mkdtempSync(join(tmpdir(), "bench-")));
const TLS = { cert: readFileSync(certificate), key: readFileSync(key) };

const fingerprint = createHash("sha256")
  .update(new X509Certificate(TLS.cert).publicKey.export({ type: "spki", format: "der" }))
  .digest("base64");

/** Trust in this one key: where all errors are let pass, Chromium caches nothing of the host. */
export const TRUSTING = `--ignore-certificate-errors-spki-list=${fingerprint}`;

/** The headers as handlers of the older protocol know them. */
const spellOut = ({ headers, authority }: Http2ServerRequest) => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":"))),
  host: authority,
});

const BODY_FOLLOWS_MS = 5;

/**
 * Lets the body of an answer follow its headers: where both come in one piece, as from a host this near,
 * Chromium’s emulated network makes the body wait twice, once for having come with the headers.
 */
const partBodyFromHeaders = (response: Http2ServerResponse): void => {
  const end = response.end.bind(response);
  Object.defineProperty(response, "end", {
    value: (body?: string | Uint8Array) => {
      setTimeout(() => (body === undefined ? end() : end(body)), BODY_FOLLOWS_MS);
      return response;
    },
  });
};

/** Over HTTP/2, as hosts do: what is the same in the headers of many files is sent once. */
const serve = async (answer: Answer): Promise<Site> => {
  const sessions = new Set<Http2Session>();
  const open = (port: number): Promise<Http2SecureServer> =>
    new Promise((resolve) => {
      const server = createSecureServer(TLS, (request, response) => {
        Object.defineProperty(request, "headers", { value: spellOut(request) });
        partBodyFromHeaders(response);
        answer(request as unknown as IncomingMessage, response as unknown as ServerResponse);
      });
      server.on("session", (session) => {
        sessions.add(session);
        session.on("close", () => sessions.delete(session));
      });
      server.listen(port, "127.0.0.1", () => resolve(server));
    });
  let server = await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    goesDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
    comesBack: async () => {
      server = await open(port);
    },
  };
};

/** The hand-written pages; with a service worker that keeps the first, if wanted. */
export const serveFloor = async ({ isKept }: { readonly isKept: boolean }): Promise<Site> => {
  const page = await readFile(`${FLOOR}index.html`, "utf8");
  const files = new Map([
    ["/", isKept ? `${page}<script src="/keep.js" defer></script>` : page],
    ["/deep", await readFile(`${FLOOR}deep.html`, "utf8")],
  ]);
  for (const name of isKept ? ["keep.js", "sw.js"] : [])
    files.set(`/${name}`, await readFile(FLOOR + name, "utf8"));
  const packed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  return serve(({ url = "/" }, response) => {
    const body = packed.get(url);
    if (body === undefined) return response.writeHead(404).end();
    const headers = {
      "Content-Type": url.includes(".") ? contentTypeOf(url) : "text/html; charset=utf-8",
      "Content-Encoding": "br",
      "Content-Length": body.length,
      "Cache-Control": "no-cache",
    };
    return response.writeHead(200, headers).end(body);
  });
};

/** The built app, with the demo tenant beside it. */
export const serveApp = (dist: string): Promise<Site> => {
  const tenant = createTenant({ appearAfterMs: 0 });
  const files = createDistHandler(dist, "small");
  return serve(async (request, response) => {
    if (!(await tenant.handle(request, response))) await files(request, response);
  });
};
