import type { Result } from "../domain/result.ts";
import type { Frame } from "./scanner.ts";

/** Why a camera cannot be used, by what can be done about it. */
export type CameraFault =
  /** The person, the browser or the system said no, for this time and the next. */
  | "refused"
  /** The question went away without an answer; it can be asked again. */
  | "dismissed"
  | "absent"
  /** Another app or tab has it, or the system could not start it. */
  | "busy"
  /** The one that was asked for by its id is not to be had. */
  | "unfit"
  /** Only an encrypted address may ask. */
  | "insecure"
  /** This browser, or the app that the page is shown in, gives no page a camera. */
  | "unsupported"
  /** It was taken away while it was in use. */
  | "ended";

/** A camera in use, until it is closed; its functions stay the same for as long. */
export type Camera = {
  /** What the system calls it; often nothing, and never in words for everybody. */
  readonly name: string;
  /** The one after it, where the device has several. */
  readonly nextId: string | undefined;
  readonly hasLight: boolean;
  /** Shows what it sees in this element from now on; null: in none. */
  readonly showIn: (element: HTMLVideoElement | null) => void;
  /** The next picture of it, not sooner than a reader can be asked to look at; undefined once it is closed. */
  readonly look: () => Promise<Result<Frame | undefined, "ended">>;
  /** Whether the light is now as it was wished. */
  readonly light: (isOn: boolean) => Promise<boolean>;
  readonly close: () => void;
};

/** Asks the person where the browser wants that; without an id for the camera at the back. */
export type OpenCamera = (id?: string) => Promise<Result<Camera, CameraFault>>;
