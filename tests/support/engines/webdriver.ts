import { spawn } from "node:child_process";
import { createServer } from "node:net";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const STARTS_WITHIN_MS = 15_000;

/** A session of the classic WebDriver (W3C WebDriver, level 2): one browser. */
export type WebDriver = {
  ask(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown>;
  close(): Promise<void>;
};

/** The name of an element in an answer. */
export const elementIn = (value: unknown): string => {
  const name = (value as Record<string, unknown> | null)?.[ELEMENT];
  if (typeof name !== "string") throw new Error("There is no such element");
  return name;
};

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

const call = async (address: string, method: string, body?: object): Promise<unknown> => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(address, init);
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
};

const waitUntilReady = async (address: string): Promise<void> => {
  const start = Date.now();
  for (;;) {
    const isReady = await call(`${address}/status`, "GET").catch(() => false);
    if (isReady) return;
    if (Date.now() - start > STARTS_WITHIN_MS) throw new Error("The driver does not start");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Starts a driver, and a browser by it; it serves no other one meanwhile. */
export const openWebDriver = async (
  command: string,
  env: Readonly<Record<string, string>>,
  capabilities: object,
): Promise<WebDriver> => {
  const port = await findPort();
  const driver = spawn(command, [`--port=${port}`], {
    env: { ...process.env, ...env },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await waitUntilReady(address);
    const wanted = { capabilities: { alwaysMatch: capabilities } };
    const session = (await call(`${address}/session`, "POST", wanted)) as { sessionId: string };
    const place = `${address}/session/${session.sessionId}`;
    return {
      ask: (method, path, body) => call(place + path, method, body),
      close: async () => {
        await call(place, "DELETE").catch(() => undefined);
        driver.kill();
      },
    };
  } catch (error) {
    driver.kill();
    throw error;
  }
};
