/** What the browser says of itself, as far as the pages need it. */
export type Platform = {
  readonly system: "ios" | "android" | "computer";
  /** Opened from the home screen, where there are no tabs. */
  readonly isInstalled: boolean;
};

export type BrowserWords = {
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly isStandalone: boolean;
};

/** iPadOS calls itself a Macintosh; only its touch points give it away (seen since iPadOS 13). */
export const parsePlatform = ({ userAgent, touchPoints, isStandalone }: BrowserWords): Platform => {
  const isApple = /iPhone|iPad|iPod/.test(userAgent);
  const isTouchMac = /Macintosh/.test(userAgent) && touchPoints > 1;
  const isAndroid = /Android/.test(userAgent);
  const system = isApple || isTouchMac ? "ios" : isAndroid ? "android" : "computer";
  return { system, isInstalled: isStandalone };
};
