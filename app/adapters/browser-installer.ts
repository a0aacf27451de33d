import type { Installer, InstallNews } from "../ports/installer.ts";

// Not in TypeScript's DOM library: only Chromium has it
// (developer.mozilla.org BeforeInstallPromptEvent, read 2026-11).
type Offer = Event & {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
};

/** Listens from the moment it is made: the browser makes its offer once, early and unasked. */
export const createInstaller = (): Installer => {
  let offer: Offer | undefined;
  let tell: ((news: InstallNews) => void) | undefined;
  const untold: InstallNews[] = [];

  const hear = (news: InstallNews): void => {
    if (tell === undefined) untold.push(news);
    else tell(news);
    tell = undefined;
  };

  addEventListener("beforeinstallprompt", (event) => {
    // Otherwise the browser puts a bar of its own over the first page.
    event.preventDefault();
    offer = event as Offer;
    hear("offered");
  });
  addEventListener("appinstalled", () => hear("installed"));

  return {
    news: () =>
      new Promise((resolve) => {
        const news = untold.shift();
        if (news === undefined) tell = resolve;
        else resolve(news);
      }),
    ask: async () => {
      const asked = offer;
      // An offer can be taken up once.
      offer = undefined;
      if (asked === undefined) return false;
      await asked.prompt();
      const { outcome } = await asked.userChoice;
      return outcome === "accepted";
    },
  };
};
