import { describe, expect, test } from "vitest";
import { createFindObstacle } from "../../../app/adapters/fetch-obstacle.ts";
import { CLOUD_IDS, CLOUDS } from "../../../app/domain/clouds.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import { clientId, demoConfig, signInPath, tenantId } from "../../tenant/config.ts";
import { unreadInWebKit } from "./unread-in-webkit.ts";

const ORIGIN = "http://localhost:4173";

const configOf = (json: unknown): RuntimeConfig => {
  const parsed = parseRuntimeConfig(json, { host: "localhost:4173" });
  if (parsed.kind === "fault") throw new Error(JSON.stringify(parsed.fault));
  return parsed.value.config;
};
const DEMO = configOf(demoConfig());

const answering =
  (answer: () => Response): typeof fetch =>
  async () =>
    answer();
const finding = (answer: () => Response) =>
  createFindObstacle({ fetch: answering(answer), origin: ORIGIN })(DEMO);

type Asked = { readonly address: string; readonly init: RequestInit | undefined };

const askedFor = async (config: RuntimeConfig): Promise<Asked> => {
  const asked: Asked[] = [];
  const fetch = async (address: unknown, init?: RequestInit) => {
    asked.push({ address: String(address), init });
    return Response.json({});
  };
  await createFindObstacle({ fetch, origin: ORIGIN })(config);
  expect(asked).toHaveLength(1);
  return asked[0] as Asked;
};

describe("the sign-in page", () => {
  test.each(CLOUD_IDS)("is asked for in the cloud %s at its own sign-in host", async (cloud) => {
    const { address } = await askedFor(configOf({ signIn: { tenantId, clientId, cloud } }));
    const root = `https://${CLOUDS[cloud].signInHost}/${tenantId}`;
    expect(address).toBe(`${root}/v2.0/.well-known/openid-configuration`);
  });

  test("of the demo tenant is on the same origin", async () => {
    const { address } = await askedFor(DEMO);
    expect(address).toBe(`${ORIGIN}${signInPath}/v2.0/.well-known/openid-configuration`);
  });

  test("learns nothing of the person, and is never answered from a cache", async () => {
    const { init } = await askedFor(DEMO);
    expect(init).toMatchObject({ credentials: "omit", cache: "no-store" });
  });

  test("that answers is no obstacle, be it with a refusal of its own", async () => {
    expect(await finding(() => Response.json({ issuer: "x" }))).toBeUndefined();
    expect(await finding(() => Response.json({ error: "x" }, { status: 400 }))).toBeUndefined();
  });
});

test("an answer that the page may not read proves no missing network", async () => {
  const fetch = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    if (init?.mode === "no-cors") return Response.error();
    throw new TypeError("Failed to fetch");
  };
  const found = await createFindObstacle({ fetch, origin: ORIGIN })(DEMO);
  expect(found).toEqual({ kind: "no-answer" });
});

describe("in the way is", () => {
  test("no network, where the request is refused", async () => {
    const refuse = (): never => {
      throw new TypeError("Failed to fetch");
    };
    expect(await finding(refuse)).toEqual({ kind: "offline" });
  });

  test("another network’s own page, where a page is what comes", async () => {
    const portal = () => new Response("<!doctype html><title>Free Wi-Fi</title>");
    expect(await finding(portal)).toEqual({ kind: "intercepted" });
    expect(await finding(() => unreadInWebKit(portal()))).toEqual({ kind: "intercepted" });
  });

  test("nothing for certain, where no answer comes in time", async () => {
    const late = (): never => {
      throw new DOMException("The operation timed out.", "TimeoutError");
    };
    expect(await finding(late)).toEqual({ kind: "no-answer" });
  });
});
