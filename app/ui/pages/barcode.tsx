import type { Look } from "../../flow/tools/barcode-look.ts";
import { lookOf } from "../../flow/tools/barcode-turn.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Viewfinder } from "./barcode-camera.tsx";
import { BarcodeHeading } from "./barcode-heading.tsx";
import { foundScreen } from "./barcode-later.ts";
import { Ready } from "./barcode-ready.tsx";
import { ReadingActions } from "./barcode-ways.tsx";

const Reading = ({ view }: ViewProps) => (
  <div class="barcode__screen">
    <BarcodeHeading title={sayer(view)("barcode.picture.reading")} isNew={true} />
    <ReadingActions view={view} />
  </div>
);

const screenOf = (view: View, look: Look) => {
  switch (look.kind) {
    case "ready":
      return <Ready key="ready" view={view} look={look} />;
    case "opening":
    case "watching":
      return <Viewfinder key="camera" view={view} look={look} />;
    case "reading":
      return <Reading key="reading" view={view} />;
    case "found": {
      const Found = foundScreen();
      return Found && <Found key="found" view={view} look={look} />;
    }
  }
};

/** What a barcode is and what to do with it: by camera, by picture, by text. */
export const BarcodePage = ({ view }: ViewProps) => {
  const look = lookOf(view.state);
  return (
    <>
      <p class="hidden" role="status">
        {look.kind === "found" && sayer(view)("barcode.found.status")}
      </p>
      {screenOf(view, look)}
    </>
  );
};
