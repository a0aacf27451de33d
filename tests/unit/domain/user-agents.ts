/** What real browsers and apps say of themselves. */

const SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const BLINK = "AppleWebKit/537.36 (KHTML, like Gecko)";
const IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${SAFARI}`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI}`;
const ANDROID = `Mozilla/5.0 (Linux; Android 10; K) ${BLINK}`;
const WINDOWS = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK}`;
const PIXEL = `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240905.003; wv) ${BLINK} Version/4.0 Chrome/130.0.6723.58 Mobile Safari/537.36`;

export type Agent = {
  readonly name: string;
  readonly userAgent: string;
  readonly touchPoints: number;
};

const agent = (name: string, userAgent: string, touchPoints = 5): Agent => ({
  name,
  userAgent,
  touchPoints,
});

export const BROWSERS = {
  safari: [
    agent("Safari on an iPhone", `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`),
    agent("Safari 26 on an iPhone", `${IPHONE} Version/26.4 Mobile/15E148 Safari/604.1`),
    agent("Safari on an iPad, which calls itself a Mac", `${MAC} Version/18.6 Safari/605.1.15`),
    agent("Safari on a Mac", `${MAC} Version/18.6 Safari/605.1.15`, 0),
  ],
  chrome: [
    agent("Chrome on an iPhone", `${IPHONE} CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1`),
    agent("Chrome on Android", `${ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36`),
    agent("Chrome on an Android tablet", `${ANDROID} Chrome/140.0.0.0 Safari/537.36`),
    agent("Chrome on Windows", `${WINDOWS} Chrome/140.0.0.0 Safari/537.36`, 0),
    agent("headless Chrome", `${WINDOWS} HeadlessChrome/140.0.0.0 Safari/537.36`, 0),
  ],
  edge: [
    agent(
      "Edge on an iPhone",
      `${IPHONE} EdgiOS/128.0.2739.82 Version/18.0 Mobile/15E148 Safari/604.1`,
    ),
    agent("Edge on Android", `${ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0.0.0`),
    agent("Edge on Windows", `${WINDOWS} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, 0),
    agent(
      "Edge on a Surface, which has a touch screen",
      `${WINDOWS} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
      10,
    ),
  ],
  firefox: [
    agent("Firefox on an iPhone", `${IPHONE} FxiOS/130.1  Mobile/15E148 Safari/605.1.15`),
    agent(
      "Firefox on Android",
      "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0",
    ),
    agent(
      "Firefox on Linux",
      "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
      0,
    ),
  ],
  samsung: [
    agent(
      "Samsung’s browser",
      `${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    ),
  ],
  other: [
    agent("Opera on an iPhone", `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1 OPT/5.0.7`),
    agent("Opera on Android", `${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36 OPR/91.0.0.0`),
    agent(
      "Yandex’ browser on an iPhone",
      `${IPHONE} Version/18.0 YaBrowser/24.7.7.799.10 SA/3 Mobile/15E148 Safari/604.1`,
    ),
    agent(
      "DuckDuckGo on an iPhone",
      `${IPHONE} Version/18.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
    ),
    agent("Firefox Klar on an iPhone", `${IPHONE} Klar/8.1.1 Mobile/15E148`),
  ],
} as const;

/** From inapp-spy 5.0.9 (its tests), microsoft/MHA#118, and strings quoted in public repositories. */
export const APPS = {
  outlook: [
    agent("Outlook on an iPhone", `${IPHONE} Mobile/15E148 Outlook-iOS/2.0`),
    agent("Outlook Lite on Android", `${PIXEL} PKeyAuth/1.0`),
  ],
  teams: [
    agent("Teams on an iPhone", `${IPHONE} Mobile/15E148 TeamsMobile-iOS`),
    agent("Teams on Android", `${PIXEL} TeamsMobile-Android`),
    agent("Teams that also passes keys", `${IPHONE} Mobile/15E148 PKeyAuth/1.0 TeamsMobile-iOS`),
  ],
  facebook: [
    agent(
      "Facebook on an iPhone",
      `${IPHONE} Mobile/22B83 [FBAN/FBIOS;FBAV/488.0.0.68.101;FBBV/658219612;FBSN/iOS;IABMV/1]`,
    ),
    agent("Facebook of 2025", `${IPHONE} Mobile/22G100 Safari/604.1 MetaIAB Facebook`),
    agent("Facebook on Android", `${PIXEL} [FB_IAB/FB4A;FBAV/488.0.0.62.79;IABMV/1;]`),
  ],
  instagram: [
    agent(
      "Instagram on an iPhone",
      `${IPHONE} Mobile/22B83 Instagram 354.0.0.29.90 (iPhone12,8; iOS 18_1; en_US; en; IABMV/1)`,
    ),
    agent("Instagram on Android", `${PIXEL} Instagram 355.1.0.44.103 Android (34/14; 420dpi)`),
  ],
  linkedin: [agent("LinkedIn on an iPhone", `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30.1753`)],
  whatsapp: [
    agent(
      "WhatsApp on an iPhone",
      `${IPHONE} Version/26.0.1 Mobile/15E148 Safari/604.1 [WAiOS/2.25.31]`,
    ),
    agent(
      "WhatsApp on Android",
      `${ANDROID} Chrome/141.0.7390.124 Mobile Safari/537.36 [WA4A/2.25.32.75;]`,
    ),
  ],
  wechat: [
    agent("WeChat on an iPhone", `${IPHONE} Mobile/14D27 MicroMessenger/6.5.8 NetType/WIFI`),
    agent("WeChat on Android", `${PIXEL} MicroMessenger/6.5.7.1041 NetType/WIFI Language/zh_TW`),
  ],
  other: [
    agent("any web view on Android", PIXEL),
    agent("any web view on an iPhone", `${IPHONE} Mobile/15E148`),
    agent("Outlook on an iPad, which calls itself a Mac", MAC),
    agent("the Google app", `${IPHONE} GSA/334.0.674067880 Mobile/15E148 Safari/604.1`),
  ],
} as const;
