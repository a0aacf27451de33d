import type { LookOf } from "../../flow/tools/barcode-look.ts";
import type { Camera } from "../../ports/camera.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { BarcodeHeading } from "./barcode-heading.tsx";
import { CameraActions, HarderButton } from "./barcode-ways.tsx";

type Watching = LookOf<"watching">;
type Props = ViewProps & { readonly look: Watching | LookOf<"opening"> };

/** The square in the middle of what the camera sees is all that is looked at. */
const Picture = ({ view, camera }: ViewProps & { readonly camera: Camera | undefined }) => (
  <div class="viewfinder" role="img" aria-label={sayer(view)("barcode.camera.label")}>
    {camera !== undefined && (
      <video class="viewfinder__picture" ref={camera.showIn} muted={true} playsInline={true} />
    )}
    <span class="viewfinder__frame" />
  </div>
);

const Tools = ({ view, look }: ViewProps & { readonly look: Watching }) => {
  const say = sayer(view);
  const { hasLight, nextId } = look.camera;
  return (
    <div class="viewfinder__tools">
      {hasLight && (
        <button
          type="button"
          class="small-button"
          aria-pressed={look.isLit}
          onClick={() => view.dispatch({ kind: "light-pressed" })}
        >
          {say("barcode.camera.light.button")}
        </button>
      )}
      {nextId !== undefined && (
        <button
          type="button"
          class="small-button"
          onClick={() => view.dispatch({ kind: "camera-pressed", isNext: true })}
        >
          {say("barcode.camera.next.button")}
        </button>
      )}
    </div>
  );
};

/** Seen in apps on the home screen of iPads (ngx-scanner#560 and Construct-bugs#7974, 2024). */
const mayStayBlack = ({ state }: View): boolean =>
  state.platform?.system === "ios" && state.platform.isInstalled;

const Harder = ({ view, look }: ViewProps & { readonly look: Watching }) => {
  const say = sayer(view);
  if (look.effort === "harder") return <p>{say("barcode.harder.running")}</p>;
  return (
    <>
      <p>{say(look.isAlone ? "barcode.harder.unavailable" : "barcode.harder.lead")}</p>
      <HarderButton view={view} />
    </>
  );
};

/** What helps when nothing is found for a while. */
const Tips = ({ view, look }: ViewProps & { readonly look: Watching }) => {
  const say = sayer(view);
  return (
    <section class="viewfinder__tips" aria-labelledby="long">
      <h2 id="long">{say("barcode.camera.long.title")}</h2>
      <ul class="plain">
        <li>{say("barcode.camera.long.near")}</li>
        <li>{say("barcode.camera.long.bright")}</li>
        <li>{say("barcode.camera.long.clean")}</li>
        {mayStayBlack(view) && <li>{say("barcode.camera.long.black")}</li>}
      </ul>
      <Harder view={view} look={look} />
    </section>
  );
};

/** The camera, from the press to the first code that it sees. */
export const Viewfinder = ({ view, look }: Props) => {
  const say = sayer(view);
  const isOpen = look.kind === "watching";
  return (
    <div class="barcode__screen">
      <BarcodeHeading
        title={say("barcode.camera.title")}
        lead={say(isOpen ? "barcode.camera.lead" : "barcode.camera.opening")}
        isNew={true}
      />
      <Picture view={view} camera={isOpen ? look.camera : undefined} />
      {isOpen && <Tools view={view} look={look} />}
      <div role="status">{isOpen && look.isLong && <Tips view={view} look={look} />}</div>
      <CameraActions view={view} />
    </div>
  );
};
