import type { Luck } from "./luck.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** What goes wrong between the phone and the world, while it may. */
export type Weather = {
  isBad: boolean;
  isOnline: boolean;
  /** The phone takes nothing in: a private window, or no room. */
  isStorageRefused: boolean;
};

export const createWeather = (): Weather => ({
  isBad: true,
  isOnline: true,
  isStorageRefused: false,
});

const PAGE = "<!doctype html><title>Guest Wi-Fi</title><h1>Please accept our terms</h1>";

type Answer = () => Promise<Response>;
type Mishap = (answer: Answer, luck: Luck, time: VirtualTime) => Promise<Response>;

const refused = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json({ error: { code: "code", message: "message" } }, { status, headers });

const offline: Mishap = async () => {
  throw new TypeError("Failed to fetch");
};

const MISHAPS: readonly Mishap[] = [
  offline,
  async () => refused(401),
  async () => refused(403),
  async (_answer, luck) => refused(429, { "Retry-After": String(luck.between(1, 40)) }),
  async () => refused(429),
  async () => refused(500),
  async () => refused(503, { "Retry-After": "5" }),
  async () => new Response(PAGE, { headers: { "Content-Type": "text/html" } }),
  async () => new Response(PAGE, { status: 511, headers: { "Content-Type": "text/html" } }),
  async (answer, luck) =>
    new Response((await (await answer()).text()).slice(0, luck.between(0, 90))),
  async (answer, luck, time) => {
    await time.sleep(luck.between(1_000, 25_000));
    return answer();
  },
  async (_answer, _luck, time) => {
    await time.sleep(30_000);
    throw new DOMException("signal timed out", "TimeoutError");
  },
];

/** Between the phone and whoever answers. */
export const through =
  (weather: Weather, luck: Luck, time: VirtualTime) =>
  async (answer: Answer): Promise<Response> => {
    if (!weather.isOnline) return offline(answer, luck, time);
    await time.sleep(luck.between(40, 900));
    return weather.isBad && luck.happens(0.2) ? luck.oneOf(MISHAPS)(answer, luck, time) : answer();
  };
