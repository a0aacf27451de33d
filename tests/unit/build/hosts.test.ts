import { expect, test } from "vitest";
import { EVERY_HOST, hostsOf } from "../../../app/build/hosts.ts";
import { CLOUD_IDS, CLOUDS, type Cloud } from "../../../app/domain/clouds.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../../app/domain/runtime-config.ts";

const ID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";

const configFor = (json: object): RuntimeConfig => {
  const parsed = parseRuntimeConfig(json, { host: "localhost:4173" });
  if (parsed.kind === "fault") throw new Error(JSON.stringify(parsed.fault));
  return parsed.value.config;
};

const inCloud = (cloud: Cloud): RuntimeConfig =>
  configFor({ signIn: { tenantId: ID, clientId: ID, cloud } });

test.each(CLOUD_IDS)(
  "pages of an organisation in %s ask Microsoft there and nowhere else",
  (cloud) => {
    const { signInHost, graphHost } = CLOUDS[cloud];
    expect(hostsOf(inCloud(cloud))).toEqual([`https://${signInHost}`, `https://${graphHost}`]);
    expect(EVERY_HOST).toEqual(expect.arrayContaining([...hostsOf(inCloud(cloud))]));
  },
);

test("pages of an organisation without sign-in ask nobody", () => {
  expect(hostsOf(configFor({}))).toEqual([]);
});
