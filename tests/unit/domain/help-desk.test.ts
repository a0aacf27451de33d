import { describe, expect, test } from "vitest";
import { deskFor, type HelpDesk } from "../../../app/domain/help-desk.ts";

const DESK: HelpDesk = {
  phone: "+44 20 1",
  hours: "8–18",
  email: "help@contoso.com",
  countries: {
    DE: { phone: "+49 30 1" },
    CH: { hours: { de: "7–16 Uhr" }, chat: "https://c.com" },
  },
};

describe("a help desk per country", () => {
  test("is the device's country's, the others beside it", () => {
    expect(deskFor(DESK, ["AT", "DE", "CH"])).toEqual({
      country: "DE",
      phone: "+49 30 1",
      email: "help@contoso.com",
      countries: { CH: DESK.countries?.["CH"] },
      general: { phone: "+44 20 1", hours: "8–18", email: "help@contoso.com" },
    });
  });

  test("takes the phone with its hours from the general one, unless it has a phone of its own", () => {
    expect(deskFor(DESK, ["CH"])).toMatchObject({ phone: "+44 20 1", hours: { de: "7–16 Uhr" } });
    expect(deskFor(DESK, ["DE"])).not.toHaveProperty("hours");
  });

  test.each([[["FR"]], [[]], [["constructor"]], [["toString", "__proto__"]]])(
    "is the general one for %j, all countries beside it",
    (regions) => {
      expect(deskFor(DESK, regions)).toBe(DESK);
    },
  );

  test("that is the only one has none beside it", () => {
    const desk = deskFor({ countries: { DE: { phone: "112" } } }, ["DE"]);
    expect(desk).toEqual({ country: "DE", phone: "112" });
  });
});
