import fc, { type Arbitrary } from "fast-check";
import type { Event } from "../../../app/flow/events.ts";
import type { EventOf } from "../../../app/flow/tool.ts";
import { SECRET } from "../domain/any-person.ts";

/** How events of each of these kinds come about. */
export type Makers<Kind extends Event["kind"]> = {
  readonly [K in Kind]: Arbitrary<Omit<EventOf<K>, "kind">>;
};

export const nothing = fc.constant({});

/** Nearly always the ticket in force; otherwise one too old or too new. */
export const offset = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  fc.integer({ min: -2, max: 2 }),
);

export const secretText = fc.string().map((text) => SECRET + text);
