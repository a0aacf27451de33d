import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { configurationOf } from "../../../../app/adapters/msal-configuration.ts";
import { parseRuntimeConfig } from "../../../../app/domain/runtime-config.ts";
import {
  consentAddress,
  type Registration,
  redirectUris,
} from "../../../../app/domain/scripts/registration.ts";
import { azureCliScript } from "../../../../app/domain/scripts/registration-azure-cli.ts";
import { powershellRegistration } from "../../../../app/domain/scripts/registration-powershell.ts";
import { readerOf, type Syntax } from "../../../support/syntax-tree.ts";
import { anyText, HOSTILE } from "./hostile-texts.ts";

const TENANT = "11111111-2222-4333-8444-555555555555";
const CLIENT = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";

const BASIC: Registration = {
  name: "Sign-in setup",
  address: "https://www.contoso.com/mfa/",
  cloud: "global",
  isChecking: true,
  config: { organisation: { name: "Contoso" }, deadline: "2026-12-04" },
};

let powershell: (text: string) => Syntax;
let bash: (text: string) => Syntax;
beforeAll(async () => {
  powershell = await readerOf("powershell");
  bash = await readerOf("bash");
});

test("the address that is registered is the one that the app sends people back to", () => {
  const parsed = parseRuntimeConfig(
    { signIn: { tenantId: TENANT, clientId: CLIENT } },
    { host: "www.contoso.com" },
  );
  if (parsed.kind === "fault") throw new Error();
  const place = { origin: "https://www.contoso.com", host: "www.contoso.com", base: "/mfa/" };
  const { auth } = configurationOf(parsed.value.config, place);
  expect(redirectUris(BASIC)).toContain(auth.redirectUri);
});

test("consent is asked for by address where an admin is needed, and only there", () => {
  expect(consentAddress({ ...BASIC, isChecking: false })).toBeUndefined();
  const url = new URL(consentAddress(BASIC) ?? "");
  expect(url.host).toBe("login.microsoftonline.com");
  expect(url.searchParams.get("scope")).toBe(
    "https://graph.microsoft.com/User.Read https://graph.microsoft.com/UserAuthenticationMethod.Read",
  );
  expect(url.searchParams.get("redirect_uri")).toBe("https://www.contoso.com/mfa/redirect.html");
});

describe("both scripts", () => {
  const named = (name: string): Registration => ({
    ...BASIC,
    name,
    config: { organisation: { name }, helpDesk: { hours: { en: name } } },
  });

  test("parse without an error, whatever the organisation calls itself", () => {
    for (const name of HOSTILE) {
      expect([name, powershell(powershellRegistration(named(name))).errors]).toEqual([name, []]);
      expect([name, bash(azureCliScript(named(name))).errors]).toEqual([name, []]);
    }
  });

  test("do the same for any name", () => {
    const { shape } = powershell(powershellRegistration(named("it’s")));
    const { shape: plain } = powershell(powershellRegistration(named("plain")));
    fc.assert(
      fc.property(anyText, (name) => {
        const found = powershell(powershellRegistration(named(name)));
        expect(found.errors).toEqual([]);
        // The name itself is written plainly where it can be; all else is always the same.
        expect([shape, plain]).toContain(found.shape);
        expect(bash(azureCliScript(named(name))).errors).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the script for the Azure CLI, run with an az that only writes down what it is asked", () => {
  let room: string;
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), "second-step-az-"));
  });
  afterEach(() => rmSync(room, { recursive: true }));

  const AZ = `#!/usr/bin/env bash
printf '%s\\0' "$@" >> "$ROOM/asked"; printf '\\n\\0' >> "$ROOM/asked"
case "$1 $2" in
  "cloud show") echo AzureCloud ;;
  "account show") echo ${TENANT} ;;
  "ad app") printf '%s' "$KNOWN" ;;
  "rest --method") echo ${CLIENT} ;;
esac
`;

  const run = (registration: Registration, known = "") => {
    const az = join(room, "az");
    writeFileSync(az, AZ);
    chmodSync(az, 0o755);
    const script = join(room, "register.sh");
    writeFileSync(script, azureCliScript(registration));
    const env = {
      ...process.env,
      PATH: [room, process.env["PATH"]].join(delimiter),
      ROOM: room,
      KNOWN: known,
    };
    return spawnSync("bash", [script], { cwd: room, env, encoding: "utf8" });
  };

  const asked = (): readonly string[][] =>
    readFileSync(join(room, "asked"), "utf8")
      .split("\n\0")
      .map((call) => call.split("\0").slice(0, -1));

  test.each(["Contoso", "O'Brien & Söhne “$(whoami)” `x` \\ عبد", "@@clientId@@ $HOME"])(
    "registers %s as it is, and writes a config that the app takes",
    (name) => {
      const { status, stdout, stderr } = run({
        ...BASIC,
        name,
        config: { organisation: { name } },
      });
      expect([status, stderr]).toEqual([0, ""]);
      const call = asked().find((parts) => parts.join(" ").includes("/applications"));
      expect(JSON.parse(call?.[call.indexOf("--body") + 1] ?? "")).toMatchObject({
        displayName: name,
        signInAudience: "AzureADMyOrg",
        spa: { redirectUris: redirectUris(BASIC) },
      });
      const config = JSON.parse(readFileSync(join(room, "config.json"), "utf8"));
      const parsed = parseRuntimeConfig(config, { host: "www.contoso.com" });
      expect(parsed).toMatchObject({
        kind: "ok",
        value: { config: { signIn: { tenantId: TENANT, clientId: CLIENT } }, warnings: [] },
      });
      expect(stdout).toContain(
        `https://login.microsoftonline.com/${TENANT}/v2.0/adminconsent?client_id=${CLIENT}&scope=`,
      );
    },
  );

  test("leaves an app of the same name as it is", () => {
    const { status, stderr } = run(BASIC, CLIENT);
    expect([status, stderr]).toEqual([1, expect.stringContaining(CLIENT)]);
    expect(asked().flat()).not.toContain("rest");
    expect(existsSync(join(room, "config.json"))).toBe(false);
  });

  test("writes over no config that is there", () => {
    writeFileSync(join(room, "config.json"), "{}");
    expect(run(BASIC).status).toBe(1);
    expect(readFileSync(join(room, "config.json"), "utf8")).toBe("{}");
  });
});
