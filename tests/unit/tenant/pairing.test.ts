import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activate,
  activationLink,
  answer,
  barcodeText,
  type Pairing,
  parseActivationLink,
  prompt,
} from "../../tenant/registration/pairing.ts";

const fresh: Pairing = {
  id: "1",
  personId: "ben",
  code: "518227904",
  url: "https://mobileappcommunicator.auth.microsoft.com/activatev2/863602595/SASPUBKRCAZ1FD043",
  expiresAt: 1000,
  state: { kind: "waiting" },
};

function activated(): Pairing {
  const pairing = activate(fresh, fresh.url, 0);
  if ("refused" in pairing) throw new Error("refused");
  return pairing;
}

describe("the code", () => {
  test("counts until it expires", () => {
    expect(activate(fresh, fresh.url, 999)).toMatchObject({ state: { kind: "activated" } });
    expect(activate(fresh, fresh.url, 1000)).toEqual({ refused: "expired" });
  });

  test("counts once", () => {
    expect(activate(activated(), fresh.url, 0)).toEqual({ refused: "used" });
  });

  test("counts only with its own address", () => {
    expect(activate(fresh, "https://elsewhere.example/", 0)).toEqual({ refused: "unknown" });
  });
});

describe("the test prompt", () => {
  test("is not sent before the app was activated", () => {
    expect(prompt(fresh, "42").state.kind).toBe("waiting");
  });

  test("is approved by the right number alone", () => {
    const prompted = prompt(activated(), "42");
    expect(answer(prompted, { kind: "yes", number: " 42 " }).state.kind).toBe("approved");
    expect(answer(prompted, { kind: "yes", number: "24" }).state.kind).toBe("wrong-number");
    expect(answer(prompted, { kind: "no" }).state.kind).toBe("denied");
  });

  test("can be sent again after a denial, and not after an approval", () => {
    const denied = answer(prompt(activated(), "42"), { kind: "no" });
    expect(prompt(denied, "17").state).toEqual({ kind: "prompted", number: "17" });
    const approved = answer(prompt(denied, "17"), { kind: "yes", number: "17" });
    expect(prompt(approved, "99")).toBe(approved);
  });

  test("approves nothing without the number having been shown, whatever comes in", () => {
    const event = fc.oneof(
      fc.constant<(pairing: Pairing) => Pairing>((pairing) => {
        const after = activate(pairing, pairing.url, 0);
        return "refused" in after ? pairing : after;
      }),
      fc
        .integer({ min: 10, max: 99 })
        .map((number) => (pairing: Pairing) => prompt(pairing, String(number))),
      fc.constant((pairing: Pairing) => answer(pairing, { kind: "no" })),
      fc.constant((pairing: Pairing) => answer(pairing, { kind: "yes", number: "1" })),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const end = events.reduce((pairing, happen) => happen(pairing), fresh);
        expect(end.state.kind).not.toBe("approved");
      }),
    );
  });
});

test("the barcode of the classic form holds the same code and address", () => {
  expect(barcodeText(fresh, "link")).toBe(activationLink(fresh));
  expect(barcodeText(fresh, "classic")).toBe(
    "phonefactor://activate_account?code=518227904&url=https%3a%2f%2fmobileappcommunicator.auth.microsoft.com%2factivatev2%2f863602595%2fSASPUBKRCAZ1FD043",
  );
});

test("the link is read back as it was written", () => {
  expect(parseActivationLink(activationLink(fresh))).toEqual({ code: fresh.code, url: fresh.url });
});

test.each(["", "otpauth://totp/Contoso", "https://login.microsoftonline.com.elsewhere.example/"])(
  "“%s” is not a pairing link",
  (text) => {
    expect(parseActivationLink(text)).toBeUndefined();
  },
);
