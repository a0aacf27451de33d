import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOptions } from "../../../../app/build/stamp/options.ts";

const optionsFor = (address: string) => parseOptions(["--address", address]);

describe("the address of the site", () => {
  test.each([
    ["https://setup.contoso.com", "https://setup.contoso.com", "/"],
    ["https://setup.contoso.com/", "https://setup.contoso.com", "/"],
    ["https://www.contoso.com/it/mfa", "https://www.contoso.com", "/it/mfa/"],
    ["https://www.contoso.com/it//", "https://www.contoso.com", "/it/"],
    ["http://localhost:8080/mfa/", "http://localhost:8080", "/mfa/"],
  ])("%s is the host %s and the folder %s", (address, origin, base) => {
    const value = { site: "dist", place: { origin, base } };
    expect(optionsFor(address)).toEqual({ kind: "ok", value });
  });

  test.each([
    "http://setup.contoso.com/",
    "setup.contoso.com",
    "https://user:secret@contoso.com/",
    "https://contoso.com/?x=1",
    "https://contoso.com/#x",
    "ftp://contoso.com/",
    "https://contoso.com/a;b/",
    "https://contoso.com/$x/",
    "",
  ])("%j is refused", (address) => {
    expect(optionsFor(address).kind).toBe("fault");
  });

  test("has to be given, or the site that this one comes after", () => {
    expect(parseOptions([])).toEqual({ kind: "fault", fault: "--address is missing" });
    const value = { site: "dist", previous: "../0.1.0/dist" };
    expect(parseOptions(["--previous", "../0.1.0/dist/"])).toEqual({ kind: "ok", value });
  });
});

describe("the host", () => {
  const parse = (host: string, address = "https://setup.contoso.com/") =>
    parseOptions(["--address", address, "--host", host]);

  test("is one that there are settings for", () => {
    expect(parse("nginx")).toMatchObject({ kind: "ok", value: { place: { host: "nginx" } } });
    expect(parse("tomcat")).toMatchObject({
      kind: "fault",
      fault: expect.stringContaining("caddy"),
    });
  });

  test("that reads its settings at its root only takes no site in a folder", () => {
    const told = expect.stringContaining("dist.hosting/netlify/");
    const folder = "https://www.contoso.com/mfa/";
    expect(parse("netlify", folder)).toEqual({ kind: "fault", fault: told });
    expect(parse("iis", folder).kind).toBe("ok");
  });
});

test("a word that is none of the options is named", () => {
  const parsed = parseOptions(["--adress", "https://contoso.com"]);
  expect(parsed).toMatchObject({ kind: "fault", fault: expect.stringContaining("--adress") });
});

test("whatever is typed is answered", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (args) => {
      expect(["ok", "fault"]).toContain(parseOptions(args).kind);
    }),
  );
});
