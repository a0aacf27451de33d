import type { Barcode, Site } from "../../../../app/domain/barcode/barcode.ts";

export const SITE: Site = { origin: "https://mfa.contoso.example", base: "/" };

const ACTIVATE = "/authenticatorApp/activateAccount";
const SERVICE = "mobileappcommunicator.auth.microsoft.com";
const TOKEN = "863602595/SASPUBKRCAZ1FD043";

/** The payload of stack.md 6, and the link that entra.md 4 describes. */
export const WORK_LINK = `https://login.microsoftonline.com${ACTIVATE}?accountType=mfa&source=qrCode&code=518227904&url=${encodeURIComponent(`https://${SERVICE}/activatev2/${TOKEN}`)}`;

export const workLink = ({
  host = "login.microsoftonline.com",
  service = SERVICE,
  code = "518227904",
} = {}): string =>
  `https://${host}${ACTIVATE}?accountType=mfa&source=qrCode&code=${code}&url=${encodeURIComponent(`https://${service}/activatev2/${TOKEN}`)}`;

const PERSONAL = `https://login.microsoftonline.com${ACTIVATE}?source=qrCode&accountType=msa&code=M.C548_SN1.2.U.MsaArtifacts.17ce745a-cbb2-2b54-26e6-52b622a4822d&uaid=535e4fe5562d4d60bc185e1c67cb4543`;

/** Both kinds of account at once: as a test of MSAL for Android has it (2026). */
const BOTH = `https://login.microsoftonline.com${ACTIVATE}?accountType=mfa&source=qrCode&accountType=msa&code=demo&uaid=0022d4c4141444b484dd38026d312794&expires=3971458484`;

const phonefactor = (url: string): string =>
  `phonefactor://activate_account?code=518227904&url=${encodeURIComponent(url)}`;

type Shape = readonly [name: string, text: string, is: Partial<Barcode>];

const WORK: readonly Shape[] = [
  ["a work link", WORK_LINK, { kind: "work-link", cloud: "global" }],
  ["one without a source", WORK_LINK.replace("source=qrCode&", ""), { kind: "work-link" }],
  [
    "one from the older service",
    workLink({ service: "adnotifications.windowsazure.com" }),
    { kind: "work-link", cloud: "global" },
  ],
  ["one copied with a line break", `${WORK_LINK}\n`, { kind: "work-link", cloud: "global" }],
  ["one out of an Arabic message", `\u2066${WORK_LINK}\u2069`, { kind: "work-link" }],
  [
    "a work link of GCC High",
    workLink({ host: "login.microsoftonline.us" }),
    { kind: "work-link", cloud: "us-gov", link: undefined },
  ],
  [
    "one of China",
    workLink({
      host: "login.chinacloudapi.cn",
      service: "mobileappcommunicator.auth.microsoft.cn",
    }),
    { kind: "work-link", cloud: "china", link: undefined },
  ],
  [
    "one of China's newer host",
    workLink({ host: "login.partner.microsoftonline.cn" }),
    { kind: "work-link", cloud: "china", link: undefined },
  ],
  [
    "the older form",
    "phonefactor://activate_account?code=518227904&url=https%3a%2f%2fmobileappcommunicator.auth.microsoft.com%2factivatev2%2f863602595%2fSASPUBKRCAZ1FD043",
    { kind: "work-phonefactor", cloud: "global" },
  ],
  [
    "the oldest form",
    phonefactor("https://cus1pad.phonefactor.net/pad/863602595"),
    { kind: "work-phonefactor", cloud: "global" },
  ],
  [
    "the older form of China",
    phonefactor("https://mobileappcommunicator.auth.microsoft.cn/activatev2/1/A"),
    { kind: "work-phonefactor", cloud: "china" },
  ],
  [
    "the older form of GCC High",
    phonefactor("https://mobileappcommunicator.auth.microsoft.us/activatev2/1/A"),
    { kind: "work-phonefactor", cloud: "us-gov" },
  ],
  [
    "that of an own server",
    phonefactor("https://mfa.contoso.example/MultiFactorAuthMobileAppWebService"),
    { kind: "work-phonefactor", cloud: undefined },
  ],
  [
    "the older form in capitals",
    phonefactor(`https://${SERVICE}/activatev2/${TOKEN}`).replace("phonefactor", "PHONEFACTOR"),
    { kind: "work-phonefactor" },
  ],
  ["the address of “Can't scan?”", `https://${SERVICE}/activatev2/${TOKEN}`, { kind: "work-half" }],
  ["its older address", "https://cus1pad.phonefactor.net/pad/863602595", { kind: "work-half" }],
  ["a link cut off", WORK_LINK.slice(0, 100), { kind: "work-altered" }],
  ["a link without anything", WORK_LINK.split("?")[0] ?? "", { kind: "work-altered" }],
  [
    "a link with a key more",
    `${WORK_LINK}&next=https%3A%2F%2Fevil.example`,
    { kind: "work-altered" },
  ],
  ["a link over http", WORK_LINK.replace("https:", "http:"), { kind: "work-altered" }],
  ["a link in capitals", WORK_LINK.toUpperCase(), { kind: "work-altered" }],
  ["a link of both kinds of account", BOTH, { kind: "work-altered" }],
  [
    "an older form without its address",
    "phonefactor://activate_account?code=518227904",
    { kind: "work-altered" },
  ],
  [
    "a link whose service is elsewhere",
    workLink({ service: "evil.example" }),
    { kind: "work-altered" },
  ],
  [
    "a link of a look-alike",
    workLink({ host: "login.microsoftonIine.com" }),
    { kind: "look-alike", host: "login.microsoftoniine.com" },
  ],
  [
    "a link of a longer host",
    workLink({ host: "login.microsoftonline.com.evil.example" }),
    { kind: "look-alike", host: "login.microsoftonline.com.evil.example" },
  ],
  [
    "a link in Cyrillic",
    workLink({ host: "login.micrоsoftonline.com" }),
    { kind: "look-alike", host: "login.xn--micrsoftonline-yzl.com" },
  ],
  [
    "a host in front of an @",
    "https://login.microsoftonline.com@evil.example/",
    { kind: "look-alike", host: "evil.example" },
  ],
  [
    "another page of a look-alike",
    "https://login-microsoftonline.example/common/oauth2",
    { kind: "look-alike" },
  ],
  ["a personal account", PERSONAL, { kind: "personal", expiresAtMs: undefined }],
  [
    "one that says until when",
    `${PERSONAL}&expires=3995052724`,
    { kind: "personal", expiresAtMs: Date.UTC(2026, 7, 7, 0, 52, 4) },
  ],
  [
    "one that says nonsense",
    `${PERSONAL}&expires=-1`,
    { kind: "personal", expiresAtMs: undefined },
  ],
];

const CODES: readonly Shape[] = [
  [
    "Microsoft's code for other apps",
    "otpauth://totp/Test+Und%2BFirma%3Atest%40firma.onmicrosoft.com?secret=frjlnxsknymgykjx&issuer=Microsoft",
    {
      kind: "other-app",
      isMicrosoft: true,
      issuer: "Test Und+Firma",
      account: "test@firma.onmicrosoft.com",
      shown: "••••••jx",
    },
  ],
  [
    "GitHub's",
    "otpauth://totp/GitHub:octocat?secret=JBSWY3DPEHPK3PXP&issuer=GitHub",
    {
      kind: "other-app",
      isMicrosoft: false,
      issuer: "GitHub",
      account: "octocat",
      shown: "••••••XP",
    },
  ],
  [
    "one without an issuer",
    "otpauth://totp/alice@google.com?secret=JBSWY3DPEHPK3PXP",
    { kind: "other-app", issuer: "", account: "alice@google.com" },
  ],
  [
    "one with every parameter",
    "otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30",
    { kind: "other-app", issuer: "ACME Co" },
  ],
  [
    "one that counts",
    "otpauth://hotp/Acme:me?secret=JBSWY3DPEHPK3PXP&counter=0",
    { kind: "other-app", issuer: "Acme" },
  ],
  [
    "one with a broken escape",
    "otpauth://totp/100%?secret=JBSWY3DPEHPK3PXP",
    { kind: "other-app", account: "100%" },
  ],
  ["one without a key", "otpauth://totp/Acme", { kind: "other-app", shown: "••••••" }],
  ["one in capitals", "OTPAUTH://TOTP/ACME:ME?SECRET=JBSWY3DPEHPK3PXP", { kind: "other-app" }],
  [
    "one that would turn a line",
    "otpauth://totp/%E2%80%AEmoc.live:a%0Ab?secret=JBSWY3DPEHPK3PXP",
    { kind: "other-app", issuer: "moc.live", account: "a b" },
  ],
  [
    "one of Steam",
    "otpauth://steam/Steam:me?secret=JBSWY3DPEHPK3PXP&issuer=Steam",
    { kind: "other-app" },
  ],
  ["a bare key", "JBSWY3DPEHPK3PXP", { kind: "key", shown: "••••••XP" }],
  ["Microsoft's, in small letters", "frjlnxsknymgykjx", { kind: "key", shown: "••••••jx" }],
  ["a key in groups", "jbsw y3dp ehpk 3pxp", { kind: "key", shown: "••••••xp" }],
  ["a key with hyphens", "JBSW-Y3DP-EHPK-3PXP", { kind: "key" }],
  [
    "Google's export",
    "otpauth-migration://offline?data=CjkKCkhlbGxvId6tvu8SEWFsaWNl",
    { kind: "export" },
  ],
  ["LastPass's export", "lpaauth-migration://offline?data=H4sIAAAA", { kind: "export" }],
  [
    "Duo's code",
    "duo://4jG2uR8mJ0KX2JQPbS5C-YXBpLTEyMzQ1Njc4LmR1b3NlY3VyaXR5LmNvbQ",
    { kind: "vendor-app", app: "Duo Mobile" },
  ],
  [
    "Okta's code",
    "oktaverify://email/?t=00aB&f=opf&s=https%3A%2F%2Fcontoso.okta.com",
    { kind: "vendor-app", app: "Okta Verify" },
  ],
  [
    "RSA's code",
    "com.rsa.securid://ctf?ctfData=AwAA",
    { kind: "vendor-app", app: "RSA Authenticator" },
  ],
  ["Mobile-OTP's code", "motp://SecureSite:alice?secret=JBSWY3DPEHPK3PXP", { kind: "vendor-app" }],
  [
    "a passkey elsewhere",
    "FIDO:/1445199427980509408785824886121061380317142305130941393792993688950818788281789266391006649524740234961229431906536814700733828385020677116485242503831",
    { kind: "passkey" },
  ],
  [
    "one in small letters",
    "fido:/13086400838107303667332719012595115747821895775708323189557153075146383351399743589971313508078026948312026786722471666005727649643501784024544726574771401798171307406596245",
    { kind: "passkey" },
  ],
  [
    "a badge to sign in with",
    "ms-qrpin:v1|admin@xpfq8.onmicrosoft.com|44f2f040-ea9d-4283-9e7b-b63ddae391a9|c2VjcmV0",
    { kind: "qr-sign-in", account: "admin@xpfq8.onmicrosoft.com" },
  ],
  ["six digits", "042917", { kind: "one-time-code" }],
  ["six digits in halves", "042 917", { kind: "one-time-code" }],
  ["the serial number of Token2", "8659612345678", { kind: "serial", serial: "8659612345678" }],
  ["that of a card", "S/N 0123456789", { kind: "serial", serial: "0123456789" }],
  ["that of Feitian", "SN: 2600122345678", { kind: "serial", serial: "2600122345678" }],
  ["that of a security key", "12345678", { kind: "serial" }],
  ["one with letters before it", "GALT 10123456", { kind: "serial", serial: "GALT 10123456" }],
  ["one of GS1", "(21)A1B2C3D4", { kind: "serial", serial: "A1B2C3D4" }],
  [
    "one that says what it is",
    "Serial number: HT-204-118",
    { kind: "serial", serial: "HT-204-118" },
  ],
];

const ADDRESSES: readonly Shape[] = [
  [
    "Authenticator for iPhone",
    "https://apps.apple.com/app/microsoft-authenticator/id983156458",
    { kind: "store", store: "ios", isAuthenticator: true },
  ],
  [
    "that of a country",
    "https://apps.apple.com/de/app/microsoft-authenticator/id983156458?l=en",
    { kind: "store", isAuthenticator: true },
  ],
  [
    "its older address",
    "https://itunes.apple.com/us/app/id983156458?mt=8",
    { kind: "store", isAuthenticator: true },
  ],
  [
    "another app for iPhone",
    "https://apps.apple.com/us/app/authenticator-app-2fa/id1538761576",
    { kind: "store", store: "ios", isAuthenticator: false },
  ],
  [
    "Authenticator for Android",
    "https://play.google.com/store/apps/details?id=com.azure.authenticator&hl=de",
    { kind: "store", store: "android", isAuthenticator: true },
  ],
  [
    "the same for the store's app",
    "market://details?id=com.azure.authenticator",
    { kind: "store", store: "android", isAuthenticator: true },
  ],
  [
    "another app for Android",
    "https://play.google.com/store/apps/details?id=com.azure.authenticator.free",
    { kind: "store", isAuthenticator: false },
  ],
  [
    "Huawei's store",
    "https://appgallery.huawei.com/app/C100262999",
    { kind: "store", store: "other" },
  ],
  [
    "Microsoft's link to both stores",
    "https://aka.ms/authapp",
    { kind: "store", isAuthenticator: true },
  ],
  [
    "Security info",
    "https://mysignins.microsoft.com/security-info",
    { kind: "security-info", host: "mysignins.microsoft.com" },
  ],
  [
    "its wizard",
    "https://mysignins.microsoft.com/register?csrf_token=x",
    { kind: "security-info" },
  ],
  ["a short link to it", "https://aka.ms/mfasetup", { kind: "security-info" }],
  ["one from a poster", "aka.ms/MySecurityInfo", { kind: "security-info" }],
  ["one in capitals", "HTTPS://AKA.MS/MFASETUP", { kind: "security-info" }],
  ["another short link", "https://aka.ms/sspr", { kind: "address", host: "aka.ms" }],
  [
    "our own start page",
    "https://mfa.contoso.example/en/",
    { kind: "own", route: { language: "en", page: "start" } },
  ],
  [
    "our own page",
    "https://mfa.contoso.example/de/scan?x=1#top",
    { kind: "own", route: { language: "de", page: "scan" } },
  ],
  [
    "our own link to go on with, ticks and all",
    "https://mfa.contoso.example/de/scan#m=100-F1Y",
    { kind: "own", route: { language: "de", page: "scan" }, ticks: {} },
  ],
  [
    "our own link with a code that was cut off",
    "https://mfa.contoso.example/de/scan#m=100",
    { kind: "own", route: { language: "de", page: "scan" } },
  ],
  [
    "another address of ours",
    "https://mfa.contoso.example/en/it",
    { kind: "own", route: undefined },
  ],
  [
    "our host by another door",
    "http://mfa.contoso.example/en/",
    { kind: "address", isSecure: false },
  ],
  [
    "Microsoft's sign-in page",
    "https://login.microsoftonline.com/",
    { kind: "address", host: "login.microsoftonline.com" },
  ],
  [
    "a sign-in for a device",
    "https://microsoft.com/devicelogin",
    { kind: "address", host: "microsoft.com" },
  ],
  [
    "any address",
    "https://www.example.com/menu?table=4",
    { kind: "address", host: "www.example.com", isSecure: true },
  ],
  ["one without a scheme", "www.example.com/menu", { kind: "address", host: "www.example.com" }],
  [
    "one with a port",
    "http://192.168.0.1:8080/",
    { kind: "address", host: "192.168.0.1:8080", isSecure: false },
  ],
  [
    "one in another script",
    "https://пример.example/",
    { kind: "address", host: "xn--e1afmkfd.example" },
  ],
  ["a phone number", "tel:+442079460123", { kind: "other-scheme", scheme: "tel" }],
  ["a message", "SMSTO:+442079460123:Hello", { kind: "other-scheme", scheme: "smsto" }],
  ["a mail", "mailto:help@contoso.example", { kind: "other-scheme", scheme: "mailto" }],
  ["a place", "geo:51.5,-0.12", { kind: "other-scheme", scheme: "geo" }],
  [
    "a Verified ID",
    "openid-vc://?request_uri=https%3A%2F%2Fverifiedid.did.msidentity.com%2F1",
    { kind: "other-scheme", scheme: "openid-vc" },
  ],
  ["the broker", "msauth://com.contoso.app/x", { kind: "other-scheme", scheme: "msauth" }],
  ["a script", "javascript:alert(1)", { kind: "other-scheme", scheme: "javascript" }],
  [
    "a document",
    "data:text/html,<script>alert(1)</script>",
    { kind: "other-scheme", scheme: "data" },
  ],
  [
    "an intent",
    "intent://scan/#Intent;scheme=zxing;end",
    { kind: "other-scheme", scheme: "intent" },
  ],
];

const OTHERS: readonly Shape[] = [
  ["nothing", "", { kind: "nothing" }],
  ["gaps alone", " \u200b\n\ufeff ", { kind: "nothing" }],
  ["a Wi-Fi", "WIFI:S:home;T:WPA;P:hunter2;;", { kind: "wifi", network: "home" }],
  [
    "one in another order",
    "WIFI:T:WPA;P:a\\;S:b;S:Caf\\;\u00e9 \\\\ Bar;H:true;;",
    { kind: "wifi", network: "Caf;\u00e9 \\ Bar" },
  ],
  ["one without a name", "WIFI:T:nopass;;", { kind: "wifi", network: "" }],
  [
    "a device for a Wi-Fi",
    "DPP:C:81/1;M:8c8caa123456;K:MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgADM2206avxHJaHXgLMkkx/t2mZ3dZ4;;",
    { kind: "wifi", network: "" },
  ],
  ["a business card", "BEGIN:VCARD\nVERSION:3.0\nN:Park;Nina\nEND:VCARD", { kind: "text" }],
  ["another card", "MECARD:N:Park,Nina;TEL:123;;", { kind: "text" }],
  ["an event", "BEGIN:VEVENT\nSUMMARY:Lunch\nEND:VEVENT", { kind: "text" }],
  ["a sentence", "Room 312, second floor", { kind: "text", shown: "Room 312, second floor" }],
  ["a sentence with a link", "Go to https://aka.ms/mfasetup now", { kind: "text" }],
  ["an app password", "Password: kx8Qw2zz!p", { kind: "text", shown: "••••••" }],
  ["a token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig", { kind: "text" }],
  ["an id", "44f2f040-ea9d-4283-9e7b-b63ddae391a9", { kind: "text", shown: "••••••a9" }],
  ["a scheme alone", "otpauth:", { kind: "text" }],
  ["an address that is none", "https://", { kind: "text" }],
  ["another one", "http://[::1", { kind: "text" }],
];

/** What people scan and paste, and what it is. */
export const SHAPES: readonly Shape[] = [...WORK, ...CODES, ...ADDRESSES, ...OTHERS];
