import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import type { LanguageTag } from "../../../app/domain/languages.ts";
import { wholeChromium } from "../../support/chromium.ts";
import { createFakeCamera, type FakeCamera } from "../../support/fake-camera.ts";
import type { Person } from "../person.ts";
import { type Office, openOffice } from "./office.ts";

type BarcodeOffice = {
  readonly office: Office;
  readonly camera: FakeCamera;
  /** Where a picture of this name may be kept for the rest of the file. */
  readonly pictureFile: (name: string) => string;
  /** Somebody new on the page about barcodes, in full. */
  readonly opens: (
    options?: Parameters<Office["arrives"]>[0],
    language?: LanguageTag,
  ) => Promise<Person>;
};

/** An office whose phones have a camera, which faces nothing as each test begins. */
export const openBarcodeOffice = (): BarcodeOffice => {
  const camera = createFakeCamera();
  const folder = mkdtempSync(join(tmpdir(), "second-step-pictures-"));
  const office = openOffice({ ...camera.launch, ...wholeChromium() });
  beforeEach(() => camera.faces());
  afterAll(() => {
    camera.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    office,
    camera,
    pictureFile: (name) => join(folder, name),
    opens: async (options = {}, language = "en") => {
      const person = await office.arrives(options);
      await person.opens(`/${language}/barcode`);
      await person.settles();
      return person;
    },
  };
};
