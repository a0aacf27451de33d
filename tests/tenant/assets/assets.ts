import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";

const types: Readonly<Record<string, string>> = {
  "copy.js": "text/javascript; charset=utf-8",
  "demo.css": "text/css; charset=utf-8",
  "watch.js": "text/javascript; charset=utf-8",
};

/** Sends one of the demo pages' own files; false when there is none of that name. */
export async function sendAsset(response: ServerResponse, name: string): Promise<boolean> {
  const type = types[name];
  if (type === undefined) return false;
  const body = await readFile(new URL(name, import.meta.url));
  response.writeHead(200, {
    "Content-Type": type,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
  return true;
}
