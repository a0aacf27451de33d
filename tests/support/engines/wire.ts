import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
  request as send,
} from "node:http";
import type { AddressInfo } from "node:net";

/** What a phone is connected by: it sees all requests, and can be cut. */
export type Wire = {
  readonly port: number;
  /** Requests with all that they carry, a line each. */
  readonly sent: () => readonly string[];
  /** What went wrong, in the words in which Chromium would say it. */
  readonly complained: () => readonly string[];
  readonly cut: (isCut: boolean) => void;
  /** Whatever is asked for below this address never arrives. */
  readonly lose: (address: string) => void;
  /** Since when nothing has been under way, in milliseconds; 0 while something is. */
  readonly quietForMs: () => number;
  readonly close: () => Promise<void>;
};

/** What Firefox asks of its maker for itself, whatever its settings say. */
const OF_THE_BROWSER = /\.(?:mozilla\.(?:com|net|org)|firefox\.com)(?::443)?$/;

/** What the service worker fetches for later is in no page’s console, in Chromium neither. */
const isOfWorker = ({ headers, url = "" }: IncomingMessage): boolean =>
  // WebKit does not say who asks; lists are asked for by the worker alone.
  headers.referer?.endsWith("/sw.js") === true || /\/offline\/[^/]+\.json$/.test(url);

/** A proxy between one phone and the host of the app, which is the only one there is. */
export const openWire = async (origin: string): Promise<Wire> => {
  const host = new URL(origin);
  const sent: string[] = [];
  const complained: string[] = [];
  const lost: string[] = [];
  let isCut = false;
  let underWay = 0;
  let quietSince = Date.now();

  const fail = (from: IncomingMessage, why: string): void => {
    if (!isOfWorker(from)) complained.push(`failed request: ${from.url} net::${why}`);
    from.socket.destroy();
  };

  const forward = (from: IncomingMessage, to: ServerResponse, address: URL, body: Buffer): void => {
    const { "proxy-connection": _, ...headers } = from.headers;
    const path = address.pathname + address.search;
    const { method } = from;
    const there = send({ host: "127.0.0.1", port: host.port, method, path, headers, agent: false });
    there.on("response", (answer) => {
      const status = answer.statusCode ?? 500;
      if (status >= 400 && !isOfWorker(from)) {
        const words = `the server responded with a status of ${status} ()`;
        complained.push(`console.error: Failed to load resource: ${words} (${from.url})`);
      }
      to.writeHead(status, answer.headers);
      answer.pipe(to);
      answer.on("error", () => to.destroy());
    });
    // A request that the page gave up itself is no trouble.
    let isGivenUp = false;
    there.on("error", () => {
      if (!isGivenUp) fail(from, "ERR_CONNECTION_REFUSED");
    });
    to.on("close", () => {
      isGivenUp = true;
      there.destroy();
    });
    there.end(body);
  };

  const take = (from: IncomingMessage, to: ServerResponse): void => {
    const address = new URL(from.url ?? "", origin);
    const parts: Buffer[] = [];
    from.on("data", (part: Buffer) => parts.push(part));
    from.on("end", () => {
      const body = Buffer.concat(parts);
      sent.push(`${address.href} ${JSON.stringify(from.headers)} ${body.toString("utf8")}`);
      if (isCut) from.socket.destroy();
      else if (address.host !== host.host) {
        complained.push(`foreign request: ${address.href}`);
        from.socket.destroy();
      } else if (lost.some((start) => address.href.startsWith(start))) fail(from, "ERR_FAILED");
      else forward(from, to, address, body);
    });
  };

  const server = createServer((from, to) => {
    underWay += 1;
    to.on("close", () => {
      underWay -= 1;
      quietSince = Date.now();
    });
    take(from, to);
  });
  server.on("connect", (from, socket) => {
    if (!OF_THE_BROWSER.test(from.url ?? "")) complained.push(`foreign request: ${from.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => sent,
    complained: () => complained,
    cut: (now) => {
      isCut = now;
    },
    lose: (address) => lost.push(address),
    quietForMs: () => (underWay > 0 ? 0 : Date.now() - quietSince),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
