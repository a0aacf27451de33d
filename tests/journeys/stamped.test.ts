import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hostingFolderOf } from "../../app/build/kit.ts";
import { stampSite } from "../../app/build/stamp/stamp-site.ts";
import { createPeople } from "../support/people.ts";
import type { People, Person } from "./person.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { filled, itWords, wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
const ID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";
const BASE = "/mfa/";

const CONFIG = {
  organisation: { name: "Northgate <College>", accent: "#7a1fa2" },
  signIn: { tenantId: ID, clientId: ID },
  texts: { signIn: { before: { en: "Sit down first.", de: "Nehmen Sie Platz." } } },
  helpDesk: {
    phone: "+44 20 7946 0123",
    hours: { en: "Mon–Fri 8–18", de: "Mo–Fr 8–18 Uhr" },
    countries: { DE: { phone: "+49 30 1234567" } },
  },
};

const folder = mkdtempSync(join(tmpdir(), "second-step-stamped-"));
const site = join(folder, "dist");
const read = (name: string): string => readFileSync(join(site, name), "utf8");

let host: Host;
let people: People;
let person: Person | undefined;

const stamp = async (config: object, base = BASE) => {
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  const file = join(folder, "config.json");
  return stampSite({ site, config: file, place: { origin: host.origin, base } });
};

beforeAll(async () => {
  cpSync(dist, site, { recursive: true });
  cpSync(`${dist}.kit`, `${site}.kit`, { recursive: true });
  people = await createPeople();
  host = await openHost(site, BASE);
  expect(await stamp(CONFIG)).toMatchObject({ kind: "ok", value: { warnings: [] } });
}, 60_000);

afterEach(async () => {
  expect(person?.troubles() ?? []).toEqual([]);
  await person?.leaves();
  person = undefined;
});

afterAll(async () => {
  await people?.leave();
  await host?.goesDown();
  rmSync(folder, { recursive: true, force: true });
});

describe("a stamped site", () => {
  test("names the organisation and its help desk where no script runs", async () => {
    person = await people.arrives({ origin: host.origin, javaScript: false });
    // Chromium reports the scripts that it does not run.
    person.allows(/\.js csp$/);
    await person.opens("/mfa/en/rescue");
    await person.sees("Northgate <College>");
    await person.sees("Mon–Fri 8–18");
    expect(await person.leads("+44 20 7946 0123")).toBe("tel:+442079460123");
    expect((await person.prints()).text).toContain("+44 20 7946 0123");
    await person.presses(say("shell.desk.others"), "summary");
    expect(await person.leads("+49 30 1234567")).toBe("tel:+49301234567");
    await person.presses(say("shell.menu.help.link"));
    expect(await person.address()).toBe("/mfa/en/help");
  });

  test("runs in a folder of its own, in the organisation's name, and without a network", async () => {
    person = await people.arrives({ origin: host.origin });
    person.allows(/ERR_CONNECTION_REFUSED/);
    await person.opens("/mfa/");
    await person.sees(say("start.lead"));
    expect(await person.address()).toBe("/mfa/en/");
    await person.sees(say("shell.offline.status"));
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.title"));
    expect(await person.layoutShift()).toBe(0);
    await host.goesDown();
    await person.opens("/mfa/en/backup?utm_source=mail");
    await person.sees(say("backup.note"));
    await person.sees("Northgate <College>");
    await host.comesBack();
  });

  test("says IT's own words at first sight, in one language each, and nothing moves", async () => {
    expect(read("en/sign-in.html")).toContain("Sit down first.");
    expect(read("en/sign-in.html")).not.toContain("Nehmen Sie Platz.");
    expect(read("en/install.html")).not.toContain("Sit down first.");
    person = await people.arrives({ origin: host.origin, language: "de-DE" });
    await person.opens("/mfa/de/sign-in");
    await person.sees("Nehmen Sie Platz.");
    await person.sees("Deutschland");
    expect(await person.layoutShift()).toBe(0);
  });

  test("has its page for IT in that folder, too", async () => {
    person = await people.arrives({ origin: host.origin });
    await person.opens("/mfa/en/it");
    await person.sees("Northgate <College>");
    await person.sees(filled(itWords("start.config.fine"), { name: "Northgate <College>" }));
    expect(await person.leads("config.json")).toBe("/mfa/config.json");
  });

  test("has the guides for IT there, in its name before any script runs", async () => {
    person = await people.arrives({ origin: host.origin, javaScript: false });
    person.allows(/\.js csp$/);
    await person.opens("/mfa/en/it/guide/hosting");
    await person.sees("Northgate <College>");
    await person.presses(itWords("guide.next.all"));
    await expect.poll(() => person?.address()).toBe("/mfa/en/it/guide");
  });

  test("allows its pages to ask the one cloud and nobody else", () => {
    const policy = /connect-src ([^;]*)/.exec(read("en/scan.html"))?.[1];
    expect(policy).toBe("'self' https://login.microsoftonline.com https://graph.microsoft.com");
    const preset = readFileSync(join(hostingFolderOf(site), "nginx/second-step.conf"), "utf8");
    expect(preset).toContain(`connect-src ${policy};`);
    expect(preset).toContain("location ^~ /mfa/assets/ {");
  });

  test("has the name in every manifest, and its own address in the sitemap", () => {
    const manifest = JSON.parse(read("de/manifest.webmanifest"));
    expect(manifest.name).toBe(`${wordsIn("de")("shell.brand.title")} · Northgate <College>`);
    expect(manifest).toMatchObject({ id: BASE, scope: BASE, start_url: "/mfa/de/" });
    expect(read("sitemap.xml")).toContain(`<loc>${host.origin}/mfa/en/scan</loc>`);
  });

  test("draws the app's icon in the organisation's colour", () => {
    expect(read("icons/icon.svg")).toContain("#7a1fa2");
    const own = readFileSync(join(site, "icons/512.png"));
    expect(own.equals(readFileSync(join(dist, "icons/512.png")))).toBe(false);
    expect(own.readUInt32BE(16)).toBe(512); // the width in a PNG's header (ISO/IEC 15948, 11.2.2)
  });
});

describe("stamping", () => {
  const listAll = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(site, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [
          join(parentPath, name),
          readFileSync(join(parentPath, name), "base64"),
        ]),
    );

  test("again changes nothing, and for another organisation leaves no trace of the first", async () => {
    const before = listAll();
    await stamp(CONFIG);
    expect(listAll()).toEqual(before);
    await stamp({ organisation: { name: "Contoso" } });
    expect(read("en/index.html")).not.toContain("Northgate");
    expect(read("en/index.html")).not.toContain("#7a1fa2");
    await stamp(CONFIG);
    expect(listAll()).toEqual(before);
  });

  test("with a config that is wrong names the key and changes nothing", async () => {
    const before = listAll();
    const stamped = await stamp({ ...CONFIG, deadline: "soon" });
    expect(stamped).toEqual({ kind: "fault", fault: [expect.stringContaining("deadline")] });
    const iconless = await stamp({ ...CONFIG, organisation: { icon: "/absent.svg" } });
    expect(iconless).toEqual({ kind: "fault", fault: [expect.stringContaining("/absent.svg")] });
    expect(listAll()).toEqual(before);
  });
});
