import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { wordsIn } from "../steps/words.ts";
import type { Cell } from "./cells.ts";
import { portal } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { inTurn, waitsFor } from "./walks.ts";

const say = wordsIn("en");

// Microsoft’s own names, as any organisation’s config has them: no demo tenant, and the browser
// itself is told where they lie.
const REAL = { demo: undefined } as const;
const NAMES = ["login.microsoftonline.com", "graph.microsoft.com"];
const mapped = (to: string): string =>
  `--host-resolver-rules=${NAMES.map((name) => `MAP ${name} ${to}`).join(",")}`;

/** A certificate that nobody trusts. */
const makeCertificate = (): { readonly key: Buffer; readonly cert: Buffer } => {
  const room = mkdtempSync(join(tmpdir(), "second-step-tls-"));
  const [key, cert] = [join(room, "key"), join(room, "cert")];
  const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  execFileSync("openssl", [...made, "-keyout", key, "-out", cert, "-days", "1", "-subj", "/CN=x"], {
    stdio: "ignore",
  });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(room, { recursive: true });
  return pair;
};

const leaving = (what: string, fault: string): Cell => ({
  what,
  where: "leaving for Microsoft",
  before: ({ host }) => Promise.resolve(host.configures(REAL)),
  walk: inTurn(
    async ({ person }) => {
      await person.opens("/en/sign-in");
      await person.sees("Contoso");
      await person.presses(say("sign-in.button"));
    },
    waitsFor(`fault.${fault}.title`),
  ),
  words: [`fault.${fault}.title`, `fault.${fault}.lead`],
  way: { press: "sign-in.without.link", sees: "check.ticked" },
  most: 0,
});

const checking = (what: string): Cell => ({
  what,
  where: "check of the phone",
  before: ({ host }) => Promise.resolve(host.configures(REAL)),
  walk: async ({ person }) => {
    await person.opens("/en/check");
    await person.sees("Contoso");
    await person.presses(say("ready.button"));
    await person.presses(say("ready.graph.title"), "summary");
  },
  words: ["ready.not-reached", "ready.graph.answer"],
  way: { press: "shell.menu.steps.link", sees: "start.notice.back" },
  most: 0,
});

walkCells(
  "Microsoft’s names are not known (DNS)",
  [{ ...leaving("DNS failure", "offline"), isCheap: true }, checking("DNS failure")],
  { args: [mapped("~NOTFOUND")] },
);

if (process.env["FAULTS"] === "all") {
  const host = createServer(makeCertificate(), (request, response) => {
    void portal(request, response);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, "127.0.0.1", resolve);
  });
  const { port } = host.address() as AddressInfo;
  const there = mapped(`127.0.0.1:${port}`);

  afterAll(() => {
    host.close();
    host.closeAllConnections();
  });

  walkCells(
    "Microsoft’s names lead to a host without a certificate for them (TLS)",
    [leaving("TLS failure", "offline"), checking("TLS failure")],
    { args: [there] },
  );

  walkCells(
    "a hotel’s network answers in Microsoft’s name",
    [
      {
        ...leaving("a hotel’s page", "offline"),
        walk: async ({ person }) => {
          await person.opens("/en/sign-in");
          await person.sees("Contoso");
          await person.presses(say("sign-in.button"));
          await person.sees("Please accept our terms");
          await person.goesBack();
        },
        words: ["sign-in.ask.title", "sign-in.ask.blank.title"],
      },
    ],
    { args: [there, "--ignore-certificate-errors"] },
  );
}
