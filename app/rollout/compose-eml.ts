import { isEmail } from "../domain/config-rules.ts";
import type { LanguageTag } from "../domain/languages.ts";
import { inOneLine } from "../domain/plain-text.ts";
import type { Mail } from "../ports/rollout-mail.ts";
import { base64Lines, encodeHeader, encodePhrase } from "./mime-text.ts";

/** No line of base64 has an underscore in it, so that none ends a part. */
const BOUNDARY = "=_second-step_=";

type Envelope = {
  readonly language: LanguageTag;
  /** Who it is from; without an address the mail program puts in its own. */
  readonly from: { readonly name: string; readonly address?: string | undefined };
  /** When it was made, in milliseconds since 1970. */
  readonly dateMs: number;
};

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** RFC 5322 3.3, in UTC. */
const formatDate = (dateMs: number): string => {
  const date = new Date(dateMs);
  const time = date.toISOString().slice(11, 19);
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return `${day} ${date.getUTCFullYear()} ${time} +0000`;
};

const fromLines = ({ from: { name, address } }: Envelope): readonly string[] => {
  if (address === undefined || !isEmail(address)) return [];
  const phrase = encodePhrase(inOneLine(name));
  return [`From: ${phrase}${phrase === "" ? "" : "\r\n "}<${address}>`];
};

const part = (type: string, content: string): readonly string[] => [
  `--${BOUNDARY}`,
  `Content-Type: ${type}; charset=utf-8`,
  "Content-Transfer-Encoding: base64",
  "",
  base64Lines(content.replaceAll(/\r?\n/g, "\r\n")),
];

/**
 * A mail as a file that mail programs open (RFC 5322, 2045 to 2047). `X-Unsent` makes a draft of it
 * in Outlook for Windows, where somebody puts in whom it goes to; nobody is in it.
 */
export const composeEml = (mail: Mail, envelope: Envelope): string => {
  const lines = [
    ...fromLines(envelope),
    `Subject: ${encodeHeader(inOneLine(mail.subject))}`,
    `Date: ${formatDate(envelope.dateMs)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    `Content-Language: ${envelope.language}`,
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    "",
    ...part("text/plain", mail.text),
    ...part("text/html", mail.html),
    `--${BOUNDARY}--`,
    "",
  ];
  return lines.join("\r\n");
};
