/** What the phone answers to what was just done on it. */
const words = {
  added: "Account added. Go back to the page you came from and choose Next.",
  used: "This code has already been used. Go back and choose Next for a new one.",
  expired: "This code has expired. Go back and choose Next for a new one.",
  unknown: "This code is not valid. Check the code and the URL, and try again.",
  unreadable: "This is not a link for adding a work or school account.",
  "nothing-to-scan": "No usable data. Show a QR code on the other screen first.",
  "signed-in": "Account added. You can use this phone to sign in now.",
  "wrong-password": "Your account or password is incorrect.",
  approved: "Approved. Go back to the page you came from.",
  denied: "Denied. Nobody was signed in.",
  "wrong-number": "The number is not right. Go back and ask for a new notification.",
  "cannot-see":
    "The number is on the page where you set this up. Go back to it, remember the number, and " +
    "come here again.",
  "prompt-gone": "This notification is over.",
} as const;

export type Said = keyof typeof words;

export function wordsFor(said: string | null): string | undefined {
  return said !== null && said in words ? words[said as Said] : undefined;
}
