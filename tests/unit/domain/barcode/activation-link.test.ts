import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseActivationLink } from "../../../../app/domain/barcode/activation-link.ts";
import { SHAPES, WORK_LINK, workLink } from "./shapes.ts";

const KEYS = ["accountType", "source", "code", "url"];
const SERVICES = [
  "mobileappcommunicator.auth.microsoft.com",
  "mobileappcommunicator.auth-ppe.microsoft.com",
  "adnotifications.windowsazure.com",
];

/** The rule once more, as an address and not as characters: what opens has to hold in both. */
const holds = (link: string): boolean => {
  const url = new URL(link);
  const keys = [...url.searchParams.keys()];
  const inner = new URL(url.searchParams.get("url") ?? "");
  return (
    url.href === link &&
    url.origin === "https://login.microsoftonline.com" &&
    url.pathname === "/authenticatorApp/activateAccount" &&
    `${url.username}${url.password}${url.hash}` === "" &&
    keys.every((key) => KEYS.includes(key)) &&
    new Set(keys).size === keys.length &&
    url.searchParams.get("accountType") === "mfa" &&
    /^[0-9]{6,12}$/.test(url.searchParams.get("code") ?? "") &&
    inner.href === url.searchParams.get("url") &&
    inner.protocol === "https:" &&
    SERVICES.includes(inner.host) &&
    /^\/activatev2\/[0-9]+\/[A-Za-z0-9_-]+$/.test(inner.pathname) &&
    `${inner.username}${inner.password}${inner.search}${inner.hash}` === ""
  );
};

describe("the strict rule", () => {
  const digits = (min: number, max: number) =>
    fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
  const anyReal = fc
    .record({
      service: fc.constantFrom(...SERVICES),
      code: digits(6, 12),
      id: digits(1, 20),
      token: fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/),
      isSmall: fc.boolean(),
      order: fc.shuffledSubarray(KEYS, { minLength: 4 }),
    })
    .map(({ service, code, id, token, isSmall, order }) => {
      const escaped = encodeURIComponent(`https://${service}/activatev2/${id}/${token}`);
      const url = isSmall ? escaped.replaceAll(/%../g, (hex) => hex.toLowerCase()) : escaped;
      const values: Record<string, string> = { accountType: "mfa", source: "qrCode", code, url };
      const query = order.map((key) => `${key}=${values[key]}`).join("&");
      return `https://login.microsoftonline.com/authenticatorApp/activateAccount?${query}`;
    });

  test("lets pass what Microsoft makes, as it is", () => {
    fc.assert(
      fc.property(anyReal, (link) => {
        expect(parseActivationLink(link)).toBe(link);
        expect(holds(link)).toBe(true);
      }),
    );
  });

  test("lets nothing pass that is not the same to whatever reads addresses", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        "@",
        ":",
        "#",
        "%",
        "%25",
        "&",
        "=",
        "?",
        "\\",
        "/",
        "//",
        "..",
        "/../",
        ".",
        "\t",
        "\n",
        "\0",
        "é",
        "。",
        "K",
        "ſ",
      ),
    );
    fc.assert(
      fc.property(anyReal, fc.nat(320), fc.nat(3), odd, (link, at, cut, put) => {
        const changed = link.slice(0, at) + put + link.slice(at + cut);
        const passed = parseActivationLink(changed);
        if (passed !== undefined) {
          expect(passed).toBe(changed);
          expect(holds(passed)).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test("knows no other of the real shapes", () => {
    const passing = SHAPES.filter(([, text]) => parseActivationLink(text) !== undefined);
    expect(passing.map(([name]) => name)).toEqual([
      "a work link",
      "one without a source",
      "one from the older service",
    ]);
  });

  const swapped = (from: string, to: string): string => WORK_LINK.replace(from, to);
  test.each([
    ["a space before it", ` ${WORK_LINK}`],
    ["a line break behind it", `${WORK_LINK}\n`],
    ["a tab in it", swapped("authenticatorApp", "authenticator\tApp")],
    ["a name in front of the host", swapped("https://", "https://me@")],
    ["name and password", swapped("https://", "https://login.microsoftonline.com:x@")],
    ["a port", swapped(".com/", ".com:443/")],
    ["another port", swapped(".com/", ".com:8443/")],
    ["a dot behind the host", swapped(".com/", ".com./")],
    ["a longer host", swapped(".com/", ".com.evil.example/")],
    ["a host before it", swapped("https://", "https://evil.example/https://")],
    ["another label", swapped("login.", "evil.login.")],
    ["a backslash", swapped("https://", "https:\\\\")],
    ["three slashes", swapped("https://", "https:///")],
    ["one slash", swapped("https://", "https:/")],
    ["http", swapped("https", "http")],
    ["a scheme in capitals", swapped("https", "HTTPS")],
    ["a host in capitals", swapped("login", "Login")],
    ["a path in small letters", swapped("authenticatorApp", "authenticatorapp")],
    ["a path that goes up", swapped("/authenticatorApp", "/x/../authenticatorApp")],
    ["a path that goes on", swapped("activateAccount", "activateAccount/x")],
    ["a slash behind the path", swapped("activateAccount", "activateAccount/")],
    ["a path with escapes", swapped("activateAccount", "%61ctivateAccount")],
    ["a fragment", `${WORK_LINK}#x`],
    ["an empty fragment", `${WORK_LINK}#`],
    ["an ampersand behind it", `${WORK_LINK}&`],
    ["a key more", `${WORK_LINK}&redirect=https%3A%2F%2Fevil.example`],
    ["a key twice", `${WORK_LINK}&code=123456`],
    ["both kinds of account", `${WORK_LINK}&accountType=msa`],
    ["a key of every object", `${WORK_LINK}&constructor=x`],
    ["another key of every object", `${WORK_LINK}&__proto__=x`],
    ["a key with escapes", swapped("code=", "c%6Fde=")],
    ["a key in capitals", swapped("code=", "Code=")],
    ["a personal account", swapped("accountType=mfa", "accountType=msa")],
    ["no kind of account", swapped("accountType=mfa&", "")],
    ["no code", swapped("code=518227904&", "")],
    ["an empty code", swapped("518227904", "")],
    ["a short code", swapped("518227904", "51822")],
    ["a long code", swapped("518227904", "5182279041234")],
    ["a code of letters", swapped("518227904", "51822790x")],
    ["a code in Arabic digits", swapped("518227904", "٥١٨٢٢٧٩٠٤")],
    ["a code in wide digits", swapped("518227904", "５１８２２７９０４")],
    ["a source that is a sentence", swapped("qrCode", "qr%20Code")],
    ["no address", WORK_LINK.slice(0, WORK_LINK.indexOf("&url"))],
    ["an address escaped twice", swapped("https%3A%2F%2F", "https%253A%252F%252F")],
    ["an address over http", swapped("url=https", "url=http")],
    ["an address elsewhere", workLink({ service: "evil.example" })],
    ["an address on a longer host", workLink({ service: `${SERVICES[0]}.evil.example` })],
    ["an address with a name", workLink({ service: `me@${SERVICES[0]}` })],
    ["an address behind an @", workLink({ service: `${SERVICES[0]}@evil.example` })],
    ["an address with a port", workLink({ service: `${SERVICES[0]}:8443` })],
    ["an address in China", workLink({ service: "mobileappcommunicator.auth.microsoft.cn" })],
    ["an address with a query", `${WORK_LINK}%3Fx%3D1`],
    ["an address with a fragment", `${WORK_LINK}%23x`],
    ["an address that goes on", `${WORK_LINK}%2Fx`],
    ["an address with a slash behind it", `${WORK_LINK}%2F`],
    ["an address cut off", WORK_LINK.slice(0, -18)],
    ["the US government's cloud", workLink({ host: "login.microsoftonline.us" })],
    ["China's cloud", workLink({ host: "login.chinacloudapi.cn" })],
    ["China's newer host", workLink({ host: "login.partner.microsoftonline.cn" })],
    ["a Cyrillic letter", swapped("microsoft", "micrоsoft")],
    ["its form in ASCII", swapped("microsoftonline", "xn--micrsoftonline-yzl")],
    ["a Kelvin sign", swapped("qrCode", "qrCode\u212a")],
    ["wide letters", swapped("login", "ｌｏｇｉｎ")],
    ["a wide dot", swapped("login.", "login。")],
    ["a mark that turns the line", swapped("login", "\u202elogin")],
    ["a joiner that nobody sees", swapped("login", "lo\u200dgin")],
    ["the demo's own host", swapped("https://login.microsoftonline.com", "http://localhost:4173")],
    [
      "the older form",
      "phonefactor://activate_account?code=518227904&url=https%3a%2f%2fmobileappcommunicator.auth.microsoft.com%2factivatev2%2f1%2fA",
    ],
  ])("refuses %s", (_what, text) => {
    expect(text).not.toBe(WORK_LINK);
    expect(parseActivationLink(text)).toBeUndefined();
  });
});
