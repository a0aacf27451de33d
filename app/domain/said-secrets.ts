import { errorOfNumber } from "./errors/error-numbers.ts";

// How people write down a password or a code for somebody else, in any of our languages.

const oneOf = (...names: readonly string[]): string => `(?:${names.join("|")})`;

/** What joins a name to what it stands for. */
const IS = oneOf(
  "is|was|ist|war|lautet|est|c[’']est|es|son|è|é|eh|e[’']?|são|luidt|to|jest|brzmi|هي|هو|は|が|を",
  "[:=：「『]",
);

const PASSWORD = oneOf(
  "\\b(?:pass ?words?|temporary (?:access )?pass|tap|pw|pwd|psw)(?!\\p{L})",
  "\\b(?:passwort|kennwort|zugriffspass)",
  "\\b(?:mots? ?de ?passe|mdp|passe? (?:d[’']acc[èe]s )?temporaire)",
  "\\b(?:contraseña|contrase[nñ]i?a|clave|pase (?:de acceso )?temporal)",
  "\\b(?:pass (?:di accesso )?temporaneo|parola d[’']ordine)",
  "\\b(?:senha|passe (?:de acesso )?tempor[áa]rio)",
  "\\b(?:wachtwoord|paswoord|ww|toegangspas|toegangscode)(?!\\p{L})",
  "\\b(?:has[łl]o|has[łl]em|kod dost[ęe]pu)",
  "كلمة (?:المرور|السر)|المرور المؤقت",
  "パスワード|パスコード|一時アクセス ?パス|仮パス|暗証番号",
);

const CODE = oneOf(
  "code|codice|c[óo]digo|kod|رمزك|رمز|\\b(?:pin|otp)(?!\\p{L})",
  "(?<!(?:状態|ステータス|国|郵便) ?)コード|(?:認証|確認|暗証)番号|ワンタイムパス(?:ワード|コード)?|桁の(?:数字|番号)",
);

// It is looked for before every letter of a text: an ending without a bound would take for ever.
const ERROR =
  "(?:error|status|failure|fehler|erreur|errore|erro|fout|bł[ąę]d\\p{L}{0,8}|خطأ|الخطأ|エラー|ステータス)";

/** Up to three words of the sentence; an error’s number is no secret. */
const BETWEEN = `(?:\\s+(?!(?:d[’'])?${ERROR})\\p{L}[\\p{L}’'-]*){0,3}?`;

const joined = (name: string): string => `${name}(?:${BETWEEN}\\s*(?:${IS}\\s*)+|\\s*)`;

const SAID_CODE = new RegExp(
  `(?<!${ERROR}[ _-]?)${joined(CODE)}(?:(?:le|il)\\s+)?(\\d{3}[ -]?\\d{3,5})(?!\\d)`,
  "giu",
);

const SAID_PASSWORD = new RegExp(`${joined(PASSWORD)}([\\x21-\\x7e]{8,48})`, "giu");

/** Six to eight digits; those of a known error are no code, unless written as codes are: 123 456. */
export const isCodeNumber = (number: string): boolean => errorOfNumber(number) === undefined;

export const saysCode = (text: string): boolean =>
  [...text.matchAll(SAID_CODE)].some(([, number = ""]) => isCodeNumber(number));

/** What follows is no word of a sentence: it has digits or signs among its letters. */
export const saysPassword = (text: string): boolean =>
  [...text.matchAll(SAID_PASSWORD)].some(([, word = ""]) =>
    /[\p{N}\p{S}#@%*&]|[!?].*[\p{L}\p{N}]/u.test(word),
  );
