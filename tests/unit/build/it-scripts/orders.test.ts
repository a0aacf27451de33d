import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseList, parseOrder } from "../../../../app/build/it-scripts/orders.ts";

const parse = (line: string) => parseOrder(line.split(" "));

describe("an order", () => {
  test("for a registration has the address as the site is stamped for it", () => {
    expect(parse("register --shell powershell --address https://www.contoso.com/mfa")).toEqual({
      kind: "ok",
      value: {
        ...{ kind: "register", shell: "powershell", name: "Sign-in setup", config: undefined },
        ...{ address: "https://www.contoso.com/mfa/", isChecking: true, cloud: "global" },
      },
    });
  });

  test("for staff names what is done for each", () => {
    const passes = parse("staff --action issue-passes --list a.txt --minutes 60 --once");
    const action = { kind: "issue-passes", lifetimeInMinutes: 60, isUsableOnce: true };
    expect(passes).toMatchObject({ kind: "ok", value: { action, list: "a.txt" } });
  });

  test.each([
    "",
    "register",
    "register --shell fish --address https://contoso.com",
    "register --shell powershell",
    "staff --action delete --list a.txt",
    "staff --action report",
    "staff --action issue-passes --list a.txt --minutes 9",
    "staff --action issue-passes --list a.txt --minutes 1;exit",
    "staff --action report --list a.txt --cloud mars",
  ])("%j is refused", (line) => {
    expect(parse(line).kind).toBe("fault");
  });

  test("is answered, whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        expect(["ok", "fault"]).toContain(parseOrder(args).kind);
      }),
    );
  });
});

describe("a list", () => {
  test("is one address a line, each taken once", () => {
    const list = parseList(
      "\uFEFFnina@contoso.example\r\n\r\n o'brien@contoso.example \nnina@contoso.example",
    );
    expect(list).toEqual({
      kind: "ok",
      value: ["nina@contoso.example", "o'brien@contoso.example"],
    });
  });

  test.each(["nina", "a@b\nnina@x, ben@x", '"a@b"'])("%j is told by its line", (text) => {
    const line = text.split("\n").length;
    expect(parseList(text)).toEqual({
      kind: "fault",
      fault: expect.stringContaining(`line ${line} `),
    });
  });
});
