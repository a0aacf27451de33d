import { fault, ok } from "../domain/result.ts";
import type { Camera, OpenCamera } from "../ports/camera.ts";
import { explainCameraError, findCameraObstacle } from "./camera-faults.ts";
import { createFrameGrabber } from "./camera-frames.ts";

// Not in TypeScript's DOM library (W3C MediaStream Image Capture; WebKit since #18249 of 2023-09).
type Lit = MediaTrackCapabilities & { readonly torch?: boolean };
type LightWish = MediaTrackConstraintSet & { readonly torch: boolean };

/** Between one look and the next, so that the page stays quick to the touch. */
const PAUSE_MS = 100;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Large enough for a small code; each is a wish, which no camera is refused for. */
const SIZE = { width: { ideal: 1920 }, height: { ideal: 1080 } } as const;

const openStream = (id: string | undefined): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      ...SIZE,
      ...(id === undefined ? { facingMode: "environment" } : { deviceId: { exact: id } }),
    },
  });

/** Cameras are told apart only once one of them may be used. */
const findNext = async (track: MediaStreamTrack): Promise<string | undefined> => {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    const ids = devices.filter(({ kind }) => kind === "videoinput").map(({ deviceId }) => deviceId);
    const at = ids.indexOf(track.getSettings().deviceId ?? "");
    return ids.length > 1 ? ids[(at + 1) % ids.length] : undefined;
  } catch {
    return undefined;
  }
};

const createCamera = (
  stream: MediaStream,
  track: MediaStreamTrack,
  nextId: string | undefined,
): Camera => {
  const grab = createFrameGrabber();
  let shown: HTMLVideoElement | null = null;
  let end: "closed" | "ended" | undefined;

  const showIn: Camera["showIn"] = (element) => {
    if (shown !== null && shown !== element) shown.srcObject = null;
    shown = element;
    if (element === null || end !== undefined) return;
    element.srcObject = stream;
    // Refused only where something else has taken its place already.
    element.play().catch(() => undefined);
  };

  const close = (): void => {
    end ??= "closed";
    for (const each of stream.getTracks()) each.stop();
    showIn(null);
    document.removeEventListener("visibilitychange", closeOutOfSight);
    removeEventListener("pagehide", close);
  };

  const closeOutOfSight = (): void => {
    if (document.visibilityState === "hidden") close();
  };

  track.addEventListener("ended", () => {
    end ??= "ended";
  });
  // Whatever else the page is about: out of sight no camera is on.
  document.addEventListener("visibilitychange", closeOutOfSight);
  addEventListener("pagehide", close);

  return {
    name: track.label,
    nextId,
    hasLight: (track.getCapabilities?.() as Lit | undefined)?.torch === true,
    showIn,
    look: async () => {
      for (;;) {
        await pause();
        if (end !== undefined) return end === "ended" ? fault(end) : ok(undefined);
        const frame = shown === null ? undefined : grab(shown);
        if (frame !== undefined) return ok(frame);
      }
    },
    light: async (isOn) => {
      try {
        const wish: LightWish = { torch: isOn };
        await track.applyConstraints({ advanced: [wish] });
        return true;
      } catch {
        return false;
      }
    },
    close,
  };
};

export const openCamera: OpenCamera = async (id) => {
  const obstacle = findCameraObstacle();
  if (obstacle !== undefined) return fault(obstacle);
  try {
    const stream = await openStream(id);
    const [track] = stream.getVideoTracks();
    if (track === undefined) return fault("absent");
    return ok(createCamera(stream, track, await findNext(track)));
  } catch (error) {
    return fault(await explainCameraError(error));
  }
};
