import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, start } from "../hosts/server.ts";
import { nginx } from "../hosts/servers.ts";
import type { Block } from "./readme.ts";

/** A pretended server of one's own: what the README says to type is typed, in a folder of its own. */
export type Box = {
  readonly address: string;
  /** Lays an archive into the home folder. */
  has(archive: string, name: string): void;
  /** Runs a block of the README; answers with what it printed. */
  types(block: Block): Promise<void>;
  leave(): Promise<void>;
};

/** What of the README's example is another here: its address, its folders, its certificate. */
const translate = (text: string, room: string, port: number): string =>
  text
    .replaceAll("/srv/second-step", join(room, "srv"))
    .replaceAll("~/", `${join(room, "home")}/`)
    .replaceAll("https://setup.northgate.example/", `http://localhost:${port}/`)
    .replaceAll("setup.northgate.example", "localhost")
    .replace(/listen 443[^;]*;/, `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, "");

/** Installing is done already, and there is no service to reload: nginx is started anew. */
const PRETENDED = `set -euo pipefail
apt-get() { :; }
nginx() { :; }
systemctl() { :; }
`;

export const openBox = async (room: string): Promise<Box> => {
  chmodSync(room, 0o755);
  for (const name of ["home", "body"]) mkdirSync(join(room, name));
  const port = await freePort();
  const place = { room, port, tls: undefined, site: "", base: "/", hosting: "" };
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
    const parts = ["-c", `${PRETENDED}cd ${folder}\n${script}\npwd`];
    const printed = execFileSync("bash", parts, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    folder = printed.trim().split("\n").at(-1) ?? folder;
  };

  return {
    address: `http://localhost:${port}/`,
    has: (archive, name) => copyFileSync(archive, join(room, "home", name)),
    types: async ({ kind, text }) => {
      const own = translate(text, room, port);
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
    leave: async () => running?.stop(),
  };
};
