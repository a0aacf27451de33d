import { afterEach, expect, test, vi } from "vitest";

type Rules = { createScriptURL(wanted: string): string };

/** The module keeps its policy for as long as the page lives: each test is a new page. */
const openPage = async () => {
  vi.resetModules();
  const made: string[] = [];
  vi.stubGlobal("trustedTypes", {
    createPolicy: (name: string, rules: Rules) => {
      made.push(name);
      return rules;
    },
  });
  const { workerAddress } = await import("../../../app/adapters/worker-address.ts");
  return { made, workerAddress };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the addresses of our own workers are made by one policy", async () => {
  const { made, workerAddress } = await openPage();
  expect(workerAddress("/mfa/", "sw.js")).toBe("/mfa/sw.js");
  expect(workerAddress("/mfa/", "assets/reader-D_b-jgx1.js")).toBe(
    "/mfa/assets/reader-D_b-jgx1.js",
  );
  expect(made).toEqual(["second-step-worker"]);
});

test.each([
  "assets/../demo/x.js",
  "assets/x.js?y",
  "assets/x.mjs",
  "other/sw.js",
  "//evil.example/sw.js",
  "data:text/javascript,1",
  "",
])("“%s” is none of them", async (name) => {
  const { workerAddress } = await openPage();
  expect(() => workerAddress("/", name)).toThrow(TypeError);
});

test("without Trusted Types an address is a text", async () => {
  vi.resetModules();
  const { workerAddress } = await import("../../../app/adapters/worker-address.ts");
  expect(workerAddress("/", "sw.js")).toBe("/sw.js");
});
