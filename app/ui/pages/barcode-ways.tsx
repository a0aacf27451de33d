import { ActionButton, Actions } from "../parts/actions.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** The way that is always there: it needs no camera, and no permission. */
export const PicturePicker = ({ view }: ViewProps) => (
  <label class="action action--second">
    <span>{sayer(view)("barcode.picture.label")}</span>
    <input
      class="hidden"
      type="file"
      accept="image/*"
      onChange={({ currentTarget }) => {
        const picture = currentTarget.files?.[0];
        // The same picture may be chosen once more.
        currentTarget.value = "";
        if (picture !== undefined) view.dispatch({ kind: "picture-given", picture });
      }}
    />
  </label>
);

export const ReadyActions = ({ view }: ViewProps) => (
  <Actions>
    <ActionButton onPress={() => view.dispatch({ kind: "camera-pressed" })}>
      {sayer(view)("barcode.camera.button")}
    </ActionButton>
    <PicturePicker view={view} />
  </Actions>
);

export const CameraActions = ({ view }: ViewProps) => (
  <Actions>
    <PicturePicker view={view} />
    <ActionButton isQuiet={true} onPress={() => view.dispatch({ kind: "barcode-dropped" })}>
      {sayer(view)("barcode.camera.stop.button")}
    </ActionButton>
  </Actions>
);

export const ReadingActions = ({ view }: ViewProps) => (
  <Actions>
    <ActionButton isQuiet={true} onPress={() => view.dispatch({ kind: "barcode-dropped" })}>
      {sayer(view)("barcode.found.again.button")}
    </ActionButton>
  </Actions>
);

/** A stronger reader, fetched once somebody asks for it. */
export const HarderButton = ({ view }: ViewProps) => (
  <button
    type="button"
    class="small-button"
    onClick={() => view.dispatch({ kind: "harder-pressed" })}
  >
    {sayer(view)("barcode.harder.button")}
  </button>
);
