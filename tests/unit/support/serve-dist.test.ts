import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDistHandler } from "../../support/serve-dist.ts";

const FILES = {
  "index.html": "which language",
  "404.html": "not here",
  "redirect.html": "bridge",
  "en/index.html": "start",
  "en/scan.html": `scan ${"and scan ".repeat(100)}`,
  "en/help.html": "help",
  "en/help/cost.html": "cost",
  "assets/main-abc.js": "1",
  "words/en-abc.json": "{}",
  "manifest.webmanifest": "{}",
  "icon.png": "png",
};

const outside = mkdtempSync(join(tmpdir(), "serve-dist-"));
const folder = join(outside, "dist");
let server: Server;

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** fetch() would tidy the path up before sending it, unpack the body and follow the redirect. */
const ask = (path: string, method = "GET", headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on("error", reject).end();
  });

beforeAll(async () => {
  writeFileSync(join(outside, "secret.txt"), "secret");
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  server = createServer(createDistHandler(folder));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

describe("addresses", () => {
  test.each([
    ["/", "which language"],
    ["/en/", "start"],
    ["/en/?user=nina", "start"],
    ["/en/scan", FILES["en/scan.html"]],
    ["/en/scan?utm_source=mail", FILES["en/scan.html"]],
    ["/en/help", "help"],
    ["/en/help/cost", "cost"],
    ["/assets/main-abc.js", "1"],
  ])("%s is a page of its own", async (path, text) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([200, text]);
  });

  test.each([
    ["/en", "/en/"],
    ["/en?user=a%40b", "/en/?user=a%40b"],
    ["/en/scan/", "/en/scan"],
    ["/en/help/", "/en/help"],
    ["/en/scan/?x=1?2", "/en/scan?x=1?2"],
  ])("%s moves for good to %s", async (path, to) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, to]);
  });

  test.each(["/nowhere", "/en/nowhere/", "/assets/", "/assets", "/EN/scan", "/en/scan.htm"])(
    "%s is the 404 page",
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, "not here"]);
    },
  );

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/en/..%2f..%2fsecret.txt",
    "/..\\secret.txt",
    "//evil.example/",
    "//en",
    "/%2fen",
    "/%00",
    "/%",
    "http://evil.example/en",
  ])("%s is refused", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers.location, body.toString()]).toEqual([400, undefined, "Bad request"]);
  });
});

describe("methods", () => {
  test("HEAD answers what GET does, without the body", async () => {
    const got = await ask("/en/scan");
    const head = await ask("/en/scan", "HEAD");
    expect(head.status).toBe(200);
    expect(head.headers["content-length"]).toBe(got.headers["content-length"]);
    expect(head.body).toHaveLength(0);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is not allowed", async (method) => {
    const { status, headers } = await ask("/en/", method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("compression", () => {
  test.each([
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
    ["gzip;q=0.5", "gzip", gunzipSync],
  ])("%s gets %s", async (accepted, encoding, unpack) => {
    const { headers, body } = await ask("/en/scan", "GET", { "Accept-Encoding": accepted });
    expect([headers["content-encoding"], headers.vary]).toEqual([encoding, "Accept-Encoding"]);
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(unpack(body).toString()).toBe(FILES["en/scan.html"]);
  });

  test("a picture stays as it is", async () => {
    const { headers, body } = await ask("/icon.png", "GET", { "Accept-Encoding": "br" });
    expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "png"]);
  });
});

describe("caching", () => {
  test.each([
    ["/assets/main-abc.js", "public, max-age=31536000, immutable"],
    ["/words/en-abc.json", "public, max-age=31536000, immutable"],
    ["/en/scan", "no-cache"],
    ["/manifest.webmanifest", "no-cache"],
    ["/nowhere", "no-cache"],
    ["/redirect.html", "no-store"],
    ["/redirect", "no-store"],
  ])("%s: %s", async (path, caching) => {
    expect((await ask(path)).headers["cache-control"]).toBe(caching);
  });

  test("a page that is known already is not sent again", async () => {
    const tag = (await ask("/en/scan")).headers.etag ?? "";
    const again = await ask("/en/scan", "GET", { "If-None-Match": `"other", W/${tag}` });
    expect([again.status, again.headers.etag, again.body.length]).toEqual([304, tag, 0]);
  });

  test("a page that changed is sent again", async () => {
    const tag = (await ask("/manifest.webmanifest")).headers.etag ?? "";
    writeFileSync(join(folder, "manifest.webmanifest"), '{"name":"other"}');
    const again = await ask("/manifest.webmanifest", "GET", { "If-None-Match": tag });
    expect([again.status, again.body.toString()]).toEqual([200, '{"name":"other"}']);
  });
});

describe("headers", () => {
  test.each(["/en/scan", "/nowhere", "/en", "/assets/main-abc.js"])(
    "%s is closed",
    async (path) => {
      expect((await ask(path)).headers).toMatchObject({
        "content-security-policy": expect.stringMatching(/(?:^|; )frame-ancestors 'none'$/),
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "permissions-policy": expect.stringContaining("camera=(self), "),
      });
    },
  );

  test("a worker may compile WebAssembly, and asks nobody but its own host", async () => {
    const { headers } = await ask("/assets/main-abc.js");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
    );
    expect((await ask("/en/scan")).headers["content-security-policy"]).not.toContain("wasm");
  });

  test("the bridge page may talk to who opened it, and be shown in no frame", async () => {
    const { headers } = await ask("/redirect.html");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty("cross-origin-opener-policy");
  });

  test.each([
    ["/en/", "text/html; charset=utf-8"],
    ["/assets/main-abc.js", "text/javascript; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/icon.png", "image/png"],
  ])("%s is %s", async (path, type) => {
    expect((await ask(path)).headers["content-type"]).toBe(type);
  });
});
