import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../../../app/domain/errors/error-numbers.ts";
import { ERRORS } from "../../../app/domain/errors/errors.ts";
import { looksSecret } from "../../../app/domain/secrets.ts";

const SECRETS = [
  "otpauth://totp/Contoso:nina?secret=ABC",
  "phonefactor://activate_account?code=1",
  "https://login.microsoftonline.com/authenticatorApp/activateAccount?x=1",
  "eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.x",
  "https://x.example/#access_token=abc",
  "https://x.example/?code=0.AAAAbbbbCCCCdddd",
  "qzvkxwtrbpgjmfdx",
  "qzvk xwtr bpgj mfdx",
  "123456",
  "123 456",
  "700 016",
  "١٢٣ ٤٥٦",
  "12345678",
  "Use verification code 123456 for Microsoft authentication",
  "Ihr Prüfcode lautet 123456",
  "Sicherheitscode: 123 456",
  "رمزك هو ١٢٣٤٥٦",
  "my temporary pass is 8x?Kd2!q",
  "mon mot de passe est Soleil#2026",
  "le code est 123456",
  "mi contraseña es Verano#2026",
  "el código es 123456",
  "la password è Estate#2026",
  "codice: 123456",
  "minha senha é Verao#2026",
  "o código é 123 456",
  "mijn wachtwoord is Zomer#2026",
  "moje hasło to Lato#2026x",
  "kod 123456",
  "パスワードは Natsu#2026 です",
  "コードは123456です",
  "一時アクセス パス：8x?Kd2!q",
  "Votre code est : 123456",
  "mon mot de passe provisoire : Soleil#2026",
  "le code de vérification est 123 456",
  "codice di verifica: 123456",
  "la mia password di outlook è Estate#2026",
  "la contraseña nueva es Verano#2026",
  "código de verificación es 123456",
  "senha do trabalho é Verao#2026",
  "de code uit de app is 123456",
  "mijn ww is Zomer#2026",
  "hasło do poczty to Lato#2026x",
  "kod z aplikacji to: 123456",
  "ログインパスワードが Natsu#2026",
  "確認番号は123456",
] as const;

test.each(SECRETS)("“%s” is a secret", (text) => {
  expect(looksSecret(text)).toBe(true);
});

test("a link or a token is a secret in an address, in JSON and in the source of a page, too", () => {
  for (const text of SECRETS.slice(0, 6)) {
    expect(looksSecret(`https://x.example/?next=${encodeURIComponent(text)}`)).toBe(true);
    expect(looksSecret(encodeURIComponent(encodeURIComponent(text)))).toBe(true);
    expect(looksSecret(JSON.stringify({ text }))).toBe(true);
    expect(looksSecret(`<a href="${text.replaceAll("&", "&amp;")}">here</a>`)).toBe(true);
  }
});

test.each([
  "Benutzerverwaltu",
  "Sicherheitscodes",
  "what does this mean",
  "temporary pass expired",
  "error code 700016",
  "error code 123456",
  "failure code: 500199",
  "error_code=500113",
  "Fehlercode: 123456",
  "رمز الخطأ: ١٢٣٤٥٦",
  "erreur code 123456",
  "mot de passe oublié",
  "la contraseña es incorrecta",
  "hasło wygasło wczoraj",
  "code d’erreur 123456",
  "codice di errore 123456",
  "código de error 123456",
  "kod błędu 123456",
  "foutcode 123456",
  "パスワードは8文字以上にしてください",
  "状態コード 123456",
  "clave de paso en mi iPhone 12",
  "outlook pide contraseña",
  "50076",
])("“%s” is none", (text) => {
  expect(looksSecret(text)).toBe(false);
});

describe("the number of a known error", () => {
  const NUMBERS = ERRORS.flatMap(({ id }) => numbersOf(id));
  const BEFORE = ["", "code ", "Code: ", "what is ", "Fehlercode ", "error code: ", "AADSTS"];

  test("is none, alone or said to be one", () => {
    for (const number of NUMBERS) {
      for (const before of BEFORE)
        expect([before + number, looksSecret(before + number)]).toEqual([before + number, false]);
    }
  });

  test("is the only one of its length that is none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        const number = String(value).padStart(6, "0");
        expect(looksSecret(number)).toBe(!NUMBERS.includes(number));
      }),
    );
  });
});

test.each(["א", "kod\u0142", "błąd", "code ", "password a "])(
  "is looked for in “%s” without end",
  // With an ending of any length before each letter, this took a minute and a half.
  (unit) => {
    expect(looksSecret(unit.repeat(50_000).slice(0, 50_000))).toBe(false);
  },
);
