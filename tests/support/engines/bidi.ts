import { type ChildProcess, spawn } from "node:child_process";
import { WebSocket } from "ws";

export type News = { readonly method: string; readonly params: Record<string, unknown> };

/** A session of WebDriver BiDi (W3C): one browser. */
export type Bidi = {
  /** The browser's own, as a number. */
  readonly version: number;
  ask(method: string, params?: object): Promise<Record<string, unknown>>;
  hear(event: string, listen: (params: Record<string, unknown>) => void): Promise<void>;
  close(): Promise<void>;
};

type Answer = {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
};

type Capabilities = { readonly browserVersion?: string };

type Waiting = {
  readonly resolve: (value: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
};

const readAddress = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    browser.stderr?.on("data", (part) => {
      said += part;
      const address = /BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once("exit", () => reject(new Error(`The browser ended: ${said}`)));
  });

const connect = (address: string): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 0 });
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });

/** Starts a browser that says where it listens, and a session in it. */
export const openBidi = async (command: string, parts: readonly string[]): Promise<Bidi> => {
  const browser = spawn(command, parts, { stdio: ["ignore", "ignore", "pipe"] });
  const gone = new Promise((resolve) => browser.once("exit", resolve));
  const socket = await connect(`${await readAddress(browser)}/session`);
  const waiting = new Map<number, Waiting>();
  const listening = new Map<string, (params: Record<string, unknown>) => void>();
  let count = 0;

  socket.on("message", (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) {
      listening.get(answer.method ?? "")?.(answer.params ?? {});
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === "success") asked?.resolve(answer.result ?? {});
    else asked?.reject(new Error(`${answer.error}: ${answer.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser is gone"));
  });

  const ask = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });

  const { capabilities } = await ask("session.new", { capabilities: {} });
  return {
    version: Number.parseInt(String((capabilities as Capabilities).browserVersion), 10),
    ask,
    hear: async (event, listen) => {
      listening.set(event, listen);
      await ask("session.subscribe", { events: [event] });
    },
    close: async () => {
      browser.kill();
      await gone;
    },
  };
};
