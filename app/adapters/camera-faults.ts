import type { CameraFault } from "../ports/camera.ts";

/** By the name of what was thrown (W3C Media Capture and Streams, getUserMedia, read 2026-11). */
const BY_NAME: Readonly<Record<string, CameraFault>> = {
  NotFoundError: "absent",
  NotReadableError: "busy",
  AbortError: "busy",
  OverconstrainedError: "unfit",
  SecurityError: "insecure",
};

/** Where the browser would ask once more, nobody has said no: the question was only closed. */
const isStillOpen = async (): Promise<boolean> => {
  try {
    return (await navigator.permissions.query({ name: "camera" })).state === "prompt";
  } catch {
    // Not every browser can be asked about cameras.
    return false;
  }
};

/** What it means that no camera was opened. Never rejects. */
export const explainCameraError = async (error: unknown): Promise<CameraFault> => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError") return (await isStillOpen()) ? "dismissed" : "refused";
  return BY_NAME[name] ?? "unsupported";
};

/** What can be known before anybody is asked: only a secure page has a camera, and not in every browser. */
export const findCameraObstacle = (): CameraFault | undefined => {
  if (!isSecureContext) return "insecure";
  return navigator.mediaDevices?.getUserMedia === undefined ? "unsupported" : undefined;
};
