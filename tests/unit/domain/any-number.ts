import fc, { type Arbitrary } from "fast-check";
import type { Country, PhoneNumber, Verdict } from "../../../app/domain/phone-number.ts";
import { SECRET } from "./any-person.ts";

export const GERMANY: Country = { id: "DE", name: "Germany", callingCode: "+49" };
export const AUSTRIA: Country = { id: "AT", name: "Austria", callingCode: "+43" };

export const NUMBER: PhoneNumber = {
  sort: "mobile",
  country: "DE",
  callingCode: "+49",
  digits: "1711234567",
  grouped: "171 1234567",
  international: "+49 171 1234567",
};

/** Half of them as if somebody had typed a secret. */
export const anyTyped: Arbitrary<string> = fc.constantFrom(
  "",
  "0171 1234567",
  "+49 171 1234567",
  `${SECRET}0171`,
  `+${SECRET}`,
);

export const anyCountryId = fc.constantFrom("DE", "AT");

const anyNumber: Arbitrary<PhoneNumber> = fc
  .constantFrom("mobile" as const, "fixed" as const, "premium" as const, "unknown" as const)
  .map((sort) => ({ ...NUMBER, sort, digits: `${SECRET}171` }));

export const anyVerdict: Arbitrary<Verdict> = fc.oneof(
  fc.constantFrom<Verdict>(
    { kind: "empty" },
    { kind: "unfinished", missing: "digits" },
    { kind: "impossible", why: "too-long" },
  ),
  anyNumber.map((number): Verdict => ({ kind: "right", number })),
  anyNumber.map((number): Verdict => ({ kind: "unsure", number })),
);
