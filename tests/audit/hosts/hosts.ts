import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostId } from "../../../app/build/hosting/presets.ts";
import { hostingFolderOf, kitFolderOf } from "../../../app/build/kit.ts";
import { stampSite } from "../../../app/build/stamp/stamp-site.ts";
import { certify } from "../../support/certificate.ts";
import type { Audit, Outcome } from "../audit.ts";
import { freePort, type Place, type Server, start } from "./server.ts";
import { apache, caddy, nginx, SERVER_NEEDS, sharedApache } from "./servers.ts";

type Case = {
  readonly host: HostId;
  readonly server: Server;
  readonly base: string;
  readonly isSecure: boolean;
};

const both = (host: HostId, server: Server): readonly Case[] => [
  { host, server, base: "/", isSecure: true },
  { host, server, base: "/mfa/", isSecure: false },
];

const CASES: readonly Case[] = [
  ...both("nginx", nginx),
  ...both("apache", apache),
  ...both("shared-apache", sharedApache),
  ...both("caddy", caddy),
];

const ID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";
const CONFIG = {
  organisation: { name: "Northgate", accent: "#7a1fa2" },
  signIn: { tenantId: ID, clientId: ID },
  securityContact: "mailto:security@northgate.example",
};

/** A site of its own, stamped for the host and the place it stands in. */
const stampFor = async ({ host, base }: Case, place: Place, origin: string): Promise<void> => {
  cpSync("dist", place.site, { recursive: true });
  cpSync(kitFolderOf("dist"), kitFolderOf(place.site), { recursive: true });
  const config = join(place.room, "config.json");
  writeFileSync(config, JSON.stringify(CONFIG));
  const stamped = await stampSite({ site: place.site, config, place: { origin, base, host } });
  if (stamped.kind === "fault") throw new Error(stamped.fault.join("\n"));
};

/** Asked by the command that people are given, which trusts our certificate as theirs is trusted. */
const ask = (address: string, certificate: string | undefined): readonly string[] => {
  const entry = ["tests/support/run.mjs", "app/build/check-host/run.ts", address];
  const env = { ...process.env, ...(certificate && { NODE_EXTRA_CA_CERTS: certificate }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, entry, { env, encoding: "utf8" });
  if (status === 0) return [];
  return `${stdout}${stderr}`.trim().split("\n");
};

const look = async (one: Case): Promise<readonly string[]> => {
  const room = mkdtempSync(join(tmpdir(), `second-step-${one.host}-`));
  // The servers put their privileges down, and have to read what we wrote.
  chmodSync(room, 0o755);
  mkdirSync(join(room, "body"));
  const site = join(room, "dist");
  const tls = one.isSecure ? certify(room) : undefined;
  const port = await freePort();
  const place = { room, port, tls, site, base: one.base, hosting: hostingFolderOf(site) };
  const origin = `${tls ? "https" : "http"}://localhost:${port}`;
  try {
    await stampFor(one, place, origin);
    const file = join(room, "server.conf");
    writeFileSync(file, one.server.settings(place));
    const running = await start(one.server.command(file, place), place);
    try {
      return ask(origin + one.base, tls?.certificate).map((line) => `${one.host}: ${line}`);
    } finally {
      await running.stop();
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

const run = async (): Promise<Outcome> => {
  const findings: string[] = [];
  for (const one of CASES) findings.push(...(await look(one)));
  return { looked: CASES.length, findings };
};

export const HOSTS: Audit = {
  name: "hosts",
  what: "nginx, Apache and Caddy with our presets, at an address of their own and in a folder",
  needs: SERVER_NEEDS,
  run,
};
