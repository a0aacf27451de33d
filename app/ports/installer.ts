/** `offered`: the browser would put the app on the home screen if it were asked to. */
export type InstallNews = "offered" | "installed";

export type Installer = {
  /** The next thing that the browser has to say about it; that may be never. */
  news(): Promise<InstallNews>;
  /** Shows the browser's own question; only after a press. Whether the person said yes. */
  ask(): Promise<boolean>;
};
