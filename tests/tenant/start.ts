import { fileURLToPath } from "node:url";
import { type Server, startServer } from "./serve.ts";

const port = Number(process.env["PORT"] ?? 4173);
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`,
  ERR_SOCKET_BAD_PORT: "PORT must be a number from 0 to 65535.",
};

const server = await startServer({ port, dist }).catch(explain);
if (server) introduce(server);

function explain(error: NodeJS.ErrnoException): undefined {
  const sentence = sentences[error.code ?? ""];
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

function introduce({ origin, tenant, close }: Server): void {
  const widest = Math.max(...tenant.people.map(({ address }) => address.length));
  const people = tenant.people.map(({ address, shows }) => `  ${address.padEnd(widest)}  ${shows}`);
  console.log(
    [
      `The app is at       ${origin}/`,
      `The demo people at  ${origin}/demo/`,
      "",
      "This is a demo. The sign-in, Graph, Security info and the phone are pretended on this",
      "machine; nothing reaches Microsoft. Everybody's password is “demo”:",
      "",
      ...people,
      "",
      "Stop with Ctrl-C.",
    ].join("\n"),
  );
  const stop = () => {
    void close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
