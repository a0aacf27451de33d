import type { ErrorId } from "../../../../app/domain/errors/errors.ts";

type Pasted = readonly [what: string, text: string, meant: ErrorId | "unknown" | "none"];

const TRACE =
  "Trace ID: 2f8ccb7a-459e-44fb-b615-232475945800\r\nCorrelation ID: 824fc737-3721-428a-adb8-e51aec8c4cce\r\nTimestamp: 2026-11-17 18:39:09Z";

/** Ways in which messages really come out of a clipboard: from pages, logs, mails, programs. */
export const PASTED: readonly Pasted[] = [
  [
    "a whole sign-in page",
    `Sign in\r\nSorry, but we’re having trouble signing you in.\r\n\r\nAADSTS50105: Your administrator has configured the application Wiki ('11111111-2222-3333-4444-555555555555') to block users unless they are specifically granted ('assigned') access to the application.\r\n${TRACE}`,
    "not-assigned",
  ],
  [
    "the wording of an older page, without its number",
    "The signed in user 'nina@contoso.example' is not assigned to a role for the application 'Wiki'.",
    "not-assigned",
  ],
  [
    "a page in German around a number",
    "Anmelden\nLeider können wir Sie nicht anmelden.\nAADSTS50105: Ihre Organisation …\nAnforderungs-ID: 2f8ccb7a-459e-44fb-b615-232475945800\nKorrelations-ID: 824fc737\nZeitstempel: 2026-11-17T18:39:09Z",
    "not-assigned",
  ],
  [
    "a page in Arabic around a number, with marks of direction",
    "تسجيل الدخول\n\u200fنواجه مشكلة في تسجيل دخولك.\n\u200e\u202aAADSTS53003\u202c: تم حظر الوصول\nمعرف الارتباط: 824fc737-3721",
    "blocked",
  ],
  ["Arabic digits", "رمز الخطأ: ٥٣٠٠٣", "blocked"],
  ["Persian digits behind the name", "AADSTS۵۰۰۷۶", "second-proof"],
  ["full-width letters and digits", "ＡＡＤＳＴＳ５００７６", "second-proof"],
  ["the name apart from its number", "aadsts 50076", "second-proof"],
  ["a dash between", "AADSTS-50076", "second-proof"],
  ["only the number", "53003", "blocked"],
  ["only a number of six digits", "700016", "unknown-app"],
  ["only a number that is read as a code elsewhere", "500113", "set-up-wrong"],
  ["a number in a sentence", "i always get 53003 at home, why?", "blocked"],
  ["“error code”", "Error Code: 530032", "blocked"],
  ["“Fehlercode”", "Fehlercode 50126", "wrong-password"],
  [
    "the details of a page that blocks",
    "You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, or location that is restricted by your admin.\nSign out and sign in with a different account\nMore details",
    "blocked",
  ],
  [
    "a page for devices, with a name in it",
    "Help us keep your device secure\nYour sign-in was successful but your admin requires your device to be managed by Contoso to access this resource.",
    "cannot-get-there",
  ],
  [
    "the same page by its number, with further numbers behind it",
    "Error Code: 53000\r\nRequest Id: 2f8ccb7a-459e-44fb-b615-232475945800\r\nApp name: Outlook Mobile\r\nIP address: 203.0.113.7\r\nDevice state: Unregistered",
    "cannot-get-there",
  ],
  [
    "MSAL in a console",
    `InteractionRequiredAuthError: invalid_grant: Error(s): 65001 - Timestamp: 2026-11-17 18:39:09Z - Description: AADSTS65001: The user or administrator has not consented to use the application with ID 'x' named 'Wiki'. ${TRACE}`,
    "consent",
  ],
  [
    "MSAL with a suberror",
    "invalid_grant: AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'. suberror: basic_action",
    "second-proof",
  ],
  [
    "MSAL about another tab",
    "BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.",
    "another-tab",
  ],
  ["MSAL without a number", "InteractionRequiredAuthError: interaction_required", "over"],
  [
    "the address that an app was left with",
    "https://app.example/redirect.html#error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+User+declined+to+consent+to+access+the+app.%0d%0aTrace+ID%3a+2f8c&state=abc",
    "declined",
  ],
  [
    "an address without a number, its spaces as they are written there",
    "error_description=The%20redirect%20URI%20specified%20in%20the%20request%20does%20not%20match",
    "set-up-wrong",
  ],
  [
    "an address within an address",
    "?next=%2Ferror%3Ferror_description%3DNeed%2520admin%2520approval",
    "approval",
  ],
  [
    "the JSON of a token request",
    String.raw`{"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired due to inactivity.\r\nTrace ID: 2f8c\r\nTimestamp: 2026-11-17","error_codes":[700082],"error_uri":"https://login.microsoftonline.com/error?code=700082"}`,
    "over",
  ],
  [
    "JSON with its apostrophes escaped",
    String.raw`{"message":"You can\u0027t get there from here"}`,
    "cannot-get-there",
  ],
  [
    "the JSON of Graph",
    '{"error":{"code":"accessDenied","message":"Request Authorization failed","innerError":{"date":"2026-11-17T18:39:09"}}}',
    "not-authorised",
  ],
  [
    "the source of a page",
    '<div id="exceptionMessage" class="ext-error">Authentication request isn&#39;t for an activated&nbsp;account</div>',
    "not-activated",
  ],
  [
    "the source of a page in SOAP",
    "<psf:code>0x80048823</psf:code><psf:text>AADSTS53003: Access has been blocked by Conditional Access policies.</psf:text>",
    "blocked",
  ],
  [
    "lines broken in the middle of words, as a mail does",
    "> You=E2=80=99ve hit our limit\n> on verifi-\n> cation calls or text verifi-\n> cation codes",
    "call-limit",
  ],
  [
    "line breaks that a field of one line has swallowed",
    "More information requiredYour organization needs more information to keep your account secureUse a different account",
    "more-information",
  ],
  [
    "a number glued to what stood beside it",
    "Sorry, but we’re having trouble signing you in.AADSTS90094Contoso needs permission",
    "approval",
  ],
  ["capital letters", "AUTHENTICATION REQUEST ISN'T FOR AN ACTIVATED ACCOUNT", "not-activated"],
  ["a typewriter’s apostrophe", "You can't get there from here", "cannot-get-there"],
  ["another apostrophe", "You can`t get there from here", "cannot-get-there"],
  ["soft hyphens", "Acti\u00advation fai\u00adled", "activation-failed"],
  [
    "Authenticator on a used barcode",
    "You already used this QR code to add an account. Generate a new QR code and try again.",
    "activation-failed",
  ],
  [
    "a limit with its name in the middle",
    "You can't set up Microsoft Authenticator because you already have five authenticator apps or hardware tokens. Please contact your administrator to delete one of your authenticator apps or hardware tokens.",
    "too-many-phones",
  ],
  [
    "Security info from home",
    "We are currently unable to collect additional security information. Your organization requires this information to be set from specific locations or devices.",
    "register-elsewhere",
  ],
  ["German about a limit", "Sie haben das Limit für Verifizierungsanrufe erreicht.", "call-limit"],
  ["German about more information", "Weitere Informationen erforderlich", "more-information"],
  [
    "German about an admin, in quotation marks",
    "Da steht „Genehmigung durch Administrator erforderlich“ und es geht nicht weiter",
    "approval",
  ],
  ["German about a password", "Ihr Konto oder Kennwort ist falsch.", "wrong-password"],
  ["German umlauts in two pieces", "U\u0308berpru\u0308fung", "none"],
  ["Arabic about more information", "مطلوب مزيد من المعلومات", "more-information"],
  [
    "a locked account, with advice behind it",
    "Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.",
    "locked",
  ],
  [
    "a guest, with names and quotation marks",
    "Selected user account does not exist in tenant 'Contoso' and cannot access the application 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c' in that tenant. The account needs to be added as an external user in the tenant first.",
    "guest",
  ],
  [
    "a mail that came back",
    "Remote server returned '550 5.7.30 Basic authentication is not supported for Client Submission.'",
    "mail-refused",
  ],
  ["a program’s number", "Something went wrong. [0x800434d4L]", "old-program"],
  ["a number of a program that is none of ours", "We couldn't sign you in (0x80070005)", "unknown"],
  ["an Office number", "Something went wrong [CAA50021]", "unknown"],
  ["a number that nobody here knows", `AADSTS90123: x\n${TRACE}`, "unknown"],
  ["only the lines below a message", TRACE, "unknown"],
  ["German lines below a message", "Korrelations-ID: 824fc737-3721-428a", "unknown"],
  ["Arabic that says no more than that there is one", "حدث خطأ ما. حاول مرة أخرى.", "unknown"],
  [
    "a server that does not take mail",
    "554 5.2.0 STOREDRV.Submission.Exception: SendAsDenied",
    "unknown",
  ],
  ["a question", "how do I move to a new phone", "none"],
  ["a question about errors", "what does an error mean", "none"],
  ["the first letters of a number", "AADSTS500", "none"],
  ["nothing", " \n ", "none"],
];
