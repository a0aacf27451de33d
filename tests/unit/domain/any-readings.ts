import fc, { type Arbitrary } from "fast-check";
import type { Platform } from "../../../app/domain/platform.ts";
import type { Device, Reach, Reached, Readings } from "../../../app/domain/readiness.ts";
import {
  ANSWERS,
  type Answer,
  type Answers,
  QUESTIONS,
  type Question,
} from "../../../app/domain/readiness-questions.ts";

export const anyAnswer: Arbitrary<Answer> = fc.constantFrom(...ANSWERS);
export const anyQuestion: Arbitrary<Question | "version"> = fc.constantFrom(
  "version",
  ...QUESTIONS,
);

export const anyDevice: Arbitrary<Device> = fc.record(
  {
    camera: fc.constantFrom<Device["camera"]>("there", "refused", "absent", "unknown"),
    version: fc.integer({ min: 1, max: 30 }),
    roomBytes: fc.oneof(fc.nat(), fc.integer({ min: -5, max: 30_000_000 })),
  },
  { requiredKeys: ["camera"] },
);

const anySkew = fc.oneof(
  fc.integer({ min: -90_000, max: 90_000 }),
  fc.integer({ min: -1e11, max: 1e11 }),
);

export const anyReached: Arbitrary<Reached> = fc.record(
  { host: fc.boolean(), signIn: fc.boolean(), graph: fc.boolean(), skewMs: anySkew },
  { requiredKeys: ["host"] },
);

const anyReach: Arbitrary<Reach> = fc.oneof(
  fc.constantFrom<Reach>({ kind: "not-yet" }, { kind: "wanted" }, { kind: "running" }),
  { weight: 3, arbitrary: anyReached.map((reached): Reach => ({ kind: "done", reached })) },
);

const anyAnswers: Arbitrary<Answers> = fc.dictionary(anyQuestion, anyAnswer);

export const anyReadings: Arbitrary<Readings> = fc.record(
  { device: anyDevice, reach: anyReach, answers: anyAnswers },
  { requiredKeys: ["reach", "answers"] },
);

export const anyPlatform: Arbitrary<Platform> = fc.record(
  {
    system: fc.constantFrom<Platform["system"]>("ios", "android", "computer"),
    isInstalled: fc.boolean(),
    origin: fc.constant("https://setup.contoso.example"),
    inApp: fc.constantFrom("outlook" as const, "other" as const),
  },
  { requiredKeys: ["system", "isInstalled", "origin"] },
);
