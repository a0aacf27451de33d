import fc, { type Arbitrary } from "fast-check";
import type { Barcode } from "../../../app/domain/barcode/barcode.ts";
import { classifyBarcode } from "../../../app/domain/barcode/classify-barcode.ts";
import { fault, ok, type Result } from "../../../app/domain/result.ts";
import type { LookFault } from "../../../app/flow/tools/barcode-events.ts";
import type { Camera, CameraFault } from "../../../app/ports/camera.ts";
import { SHAPES, SITE } from "./barcode/shapes.ts";

/** A camera that sees nothing, to be told from another by its name. */
export const deadCamera = (name = "back", nextId?: string): Camera => ({
  name,
  nextId,
  hasLight: true,
  showIn: () => undefined,
  look: async () => ok(undefined),
  light: async () => true,
  close: () => undefined,
});

export const CAMERA_FAULTS: readonly CameraFault[] = [
  "refused",
  "dismissed",
  "absent",
  "busy",
  "unfit",
  "insecure",
  "unsupported",
  "ended",
];

export const anyBarcode: Arbitrary<Barcode> = fc
  .constantFrom(...SHAPES)
  .map(([, text]) => classifyBarcode(text, SITE));

export const anyOpened: Arbitrary<Result<Camera, CameraFault>> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(deadCamera(), deadCamera("front", "2")).map(ok) },
  fc.constantFrom(...CAMERA_FAULTS).map(fault),
);

export const anyLooked: Arbitrary<Result<Barcode | undefined, LookFault>> = fc.oneof(
  { weight: 3, arbitrary: anyBarcode.map(ok) },
  fc.constant(ok(undefined)),
  fc.constantFrom<LookFault[]>("no-picture", "too-large", "unavailable", "ended").map(fault),
);
