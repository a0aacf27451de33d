import { withLatinDigits } from "./errors/fold-message.ts";
import { unwrapMessage } from "./errors/unwrap-message.ts";
import { isCodeNumber, saysCode, saysPassword } from "./said-secrets.ts";

/** The pairs of letters that English and German words are mostly made of. */
const PAIRS = new Set(
  (
    "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se " +
    "le sa si ar ve ra ld ur ro ic ch ei ie un ge be sc ht li us em io la di il ne ma el me no lo " +
    "ec co ri ho we wi ca wo ll ss ee ts tt rs ce ut pe ac ta so tr om sh ow op ap pp no ot na rt " +
    "mi mo do ke ki ph pa lt bl ck ad am wh nn ns fi fo ja eh ah uf au sp po pr ai rd id ig ag"
  ).split(" "),
);

/** So few of a word’s pairs are common ones only where chance has put its letters together. */
const COMMON_SHARE = 0.34;

/** Letters that chance has put together, of no word of English or German. */
export const isRandom = (letters: string): boolean => {
  const pairs = [...letters].slice(1).map((letter, at) => `${letters[at]}${letter}`);
  return pairs.filter((pair) => PAIRS.has(pair)).length < pairs.length * COMMON_SHARE;
};

/** Links that pair a phone, tokens, and answers of a sign-in page that still carry its code. */
const ANYWHERE =
  /(?:otpauth(?:-migration)?|phonefactor)(?::|%3a)|authenticatorapp\/activateaccount|\beyj[\w-]{10}|(?:access_token|refresh_token|id_token|client_secret|client_assertion)(?:=|%3d|"\s*:)|(?:[?&#]|^|\s)code=[\w.~%-]{12}/i;

/** App passwords are of 16 small letters; keys of code apps are of base32, in groups or not. */
const KEY = /^(?:[a-z2-7]{16,}|[a-z2-7]{4}(?: [a-z2-7]{4}){3,})$/i;

const isKey = (text: string): boolean => {
  const joined = text.replaceAll(" ", "").toLowerCase();
  const isPassword = joined.length === 16 || /[2-7]/.test(joined);
  return KEY.test(text) && isPassword && isRandom(joined);
};

const ALONE = /^(?:\d[\s-]?){5,7}\d$/;

const isCode = (text: string): boolean =>
  (ALONE.test(text) && isCodeNumber(text)) || saysCode(text);

const isSecretText = (text: string): boolean => {
  const plain = withLatinDigits(text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "")).trim();
  return ANYWHERE.test(plain) || isKey(plain) || isCode(plain) || saysPassword(plain);
};

/** Something in it opens an account, or may: nobody should paste it anywhere. */
export const looksSecret = (text: string): boolean =>
  isSecretText(text) || isSecretText(unwrapMessage(text));
