import type { Device, Reached } from "../../domain/readiness.ts";
import type { Answer, Question } from "../../domain/readiness-questions.ts";
import type { RuntimeConfig } from "../../domain/runtime-config.ts";

export type ReadinessEvent =
  /** The phone is to be checked. */
  | { readonly kind: "readiness-pressed" }
  | { readonly kind: "device-read"; readonly device: Device }
  | { readonly kind: "reach-measured"; readonly reached: Reached }
  | {
      readonly kind: "readiness-answered";
      readonly question: Question | "version";
      readonly answer: Answer;
    };

export type ReadinessCommand =
  | { readonly kind: "read-device" }
  /** Without a config to sign in with, only our own host is asked. */
  | { readonly kind: "measure-reach"; readonly config: RuntimeConfig | undefined };
