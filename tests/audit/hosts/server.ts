import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";

import type { Certificate } from "../../support/certificate.ts";

/** Where a server is to stand, and what it serves. */
export type Place = {
  /** A folder for its settings, logs and the like. */
  readonly room: string;
  readonly port: number;
  /** A certificate for localhost; without one it speaks http. */
  readonly tls: Certificate | undefined;
  readonly site: string;
  /** `/`, or `/mfa/`. */
  readonly base: string;
  /** The presets of the site, `dist.hosting`. */
  readonly hosting: string;
};

/** A server of the machine: how it is told to serve a place, and then started. */
export type Server = {
  readonly settings: (place: Place) => string;
  readonly command: (file: string, place: Place) => readonly [string, ...string[]];
};

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

const PATIENCE_MS = 20_000;
const STEP_MS = 50;

/** Started, once its port answers; a server that ends before says why. */
export const start = async (
  [program, ...parts]: readonly [string, ...string[]],
  { port, room }: Pick<Place, "port" | "room">,
): Promise<{ stop(): Promise<void> }> => {
  const said: string[] = [];
  const env = { ...process.env, HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room };
  const child: ChildProcess = spawn(program, parts, { stdio: ["ignore", "pipe", "pipe"], env });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text: Buffer) => said.push(text.toString()));
  }
  const ended = once(child, "close");
  const deadlineMs = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadlineMs) {
      child.kill();
      throw new Error(`${program} does not start: ${said.join("")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return {
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
};
