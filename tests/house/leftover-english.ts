/** Names that are the same in every language; what is left of a text without them is words. */
const NAMES =
  /Microsoft(?: 365)?|Authenticator|Outlook|Windows(?: Hello| Mail)?|Gmail|Android|iPhone|iPad(?:OS)?|iOS|macOS|Mac|Apple(?: Mail)?|Google(?: Play)?|Samsung(?: Email)?|Thunderbird|eM Client|Teams|OneDrive|SharePoint|Skype(?: for Business)?|PowerShell|Office|Exchange|Safari|Chrome|Firefox|Edge|Slack|Play Store|App Store|SMTP AUTH|OAuth2?|QR|PIN|PDF|Wi-Fi|OK|Bluetooth|Mail|IMAP|POP|IT/g;

const PLACE = /\{\{[^}]*\}\}/g;

const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(PLACE, " ")
    .replaceAll(NAMES, " ")
    .match(/\p{L}{2,}/gu) ?? [];

/** Words that English is full of, and no other language of ours has. */
const TELLING = /\b(?:the|your|you|with|and|this|from|what|when|which|does|isn’t|don’t)\b/gi;

const CHAT = "Chat: {{chat}}";
const PASSKEY = ["Passkey", "Passkey: {{name}}"];

/** What the language says just as English does: the words happen to be the same. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ["In {{browser}}", "Version {{version}}", CHAT],
  fr: ["Menu", "Version {{version}}"],
  es: ["No", "Use Teams.", CHAT],
  it: ["Menu", "No", "In {{browser}}", "Password", CHAT, ...PASSKEY],
  "pt-BR": ["Menu", CHAT],
  nl: ["Menu", "In {{browser}}", "Later", ...PASSKEY],
  pl: ["Menu"],
};

/** A text is the English one, or speaks English in the middle. */
export const isLeftOver = (tag: string, text: string, original: string): boolean => {
  if (tag === "en" || SAME[tag]?.includes(text)) return false;
  if (text === original && wordsIn(text).length > 0) return true;
  return (text.replaceAll(PLACE, " ").match(TELLING) ?? []).length > 1;
};
