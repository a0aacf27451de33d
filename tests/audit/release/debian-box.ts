import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { type Certificate, certify } from "../../support/certificate.ts";
import { freePort, start } from "../hosts/server.ts";
import { nginx } from "../hosts/servers.ts";
import type { Block } from "./readme.ts";

/** A pretended server of one's own: what the README says to type is typed, in a folder of its own. */
export type Box = {
  /** Over https, with a certificate that only the box itself trusts. */
  readonly address: string;
  /** Lays an archive into the home folder. */
  has(archive: string, name: string): void;
  /** Runs a block of the README. */
  types(block: Block): Promise<void>;
  /** What the running server answers to a path below its address. */
  asks(path: string): Promise<{ readonly status: number; readonly text: string }>;
  leave(): Promise<void>;
};

type Room = { readonly room: string; readonly port: number; readonly tls: Certificate };

/** What of the README's example is another here: its address, its folders, its certificate. */
const translate = (text: string, { room, port, tls }: Room): string =>
  text
    .replaceAll("/srv/second-step", join(room, "srv"))
    .replaceAll("~/", `${join(room, "home")}/`)
    .replaceAll("/etc/ssl/certs/setup.northgate.example.pem", tls.certificate)
    .replaceAll("/etc/ssl/private/setup.northgate.example.key", tls.key)
    .replaceAll("https://setup.northgate.example/", `https://localhost:${port}/`)
    .replaceAll("setup.northgate.example", "localhost")
    .replace("listen 443 ", `listen 127.0.0.1:${port} `);

/** Installing is done already, and there is no service to reload: nginx is started anew. */
const pretended = ({ tls }: Room): string => `set -euo pipefail
export NODE_EXTRA_CA_CERTS=${tls.certificate}
apt-get() { :; }
nginx() { :; }
systemctl() { :; }
`;

const ask = (url: string, ca: Buffer): ReturnType<Box["asks"]> =>
  new Promise((resolve, reject) => {
    get(url, { ca }, async (response) => {
      resolve({ status: response.statusCode ?? 0, text: await textOf(response) });
    }).once("error", reject);
  });

export const openBox = async (room: string): Promise<Box> => {
  chmodSync(room, 0o755);
  for (const name of ["home", "body"]) mkdirSync(join(room, name));
  const here: Room = { room, port: await freePort(), tls: certify(room) };
  const { port, tls } = here;
  const address = `https://localhost:${port}/`;
  const place = { room, port, tls, site: "", base: "/", hosting: "" };
  const conf = join(room, "nginx.conf");
  let site = "";
  let running: Awaited<ReturnType<typeof start>> | undefined;
  let folder = room;

  const reload = async (): Promise<void> => {
    await running?.stop();
    const all = nginx.settings(place).replace(/^server \{[\s\S]*\}\}$/m, `${site}\n}`);
    writeFileSync(conf, all);
    running = await start(nginx.command(conf, place), place);
  };

  const type = async (script: string): Promise<void> => {
    const parts = ["-c", `${pretended(here)}cd ${folder}\n${script}\npwd`];
    const printed = execFileSync("bash", parts, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    folder = printed.trim().split("\n").at(-1) ?? folder;
  };

  return {
    address,
    has: (archive, name) => copyFileSync(archive, join(room, "home", name)),
    types: async ({ kind, text }) => {
      const own = translate(text, here);
      if (kind === "nginx") {
        site = own;
        return;
      }
      const lines = own.split("\n");
      const at = lines.findIndex((line) => line.includes("systemctl reload nginx"));
      await type(lines.slice(0, at + 1 || undefined).join("\n"));
      if (at < 0) return;
      await reload();
      await type(lines.slice(at + 1).join("\n"));
    },
    asks: (path) => ask(address + path, readFileSync(tls.certificate)),
    leave: async () => running?.stop(),
  };
};
