import { createInstance } from "i18next";
import { type LanguageTag, languageOf } from "../domain/languages.ts";
import type { MessageKey, Translator, Values, Words } from "../ports/translator.ts";
import { intlFormats } from "./intl-formats.ts";

// A name or a number in another direction must not turn the sentence around it (Unicode UAX 9, 2.7).
const FIRST_STRONG = "\u2068";
const POP = "\u2069";
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

export const createTranslator = <Key extends string = MessageKey>(
  language: LanguageTag,
  words: Words,
): Translator<Key> => {
  const formats = intlFormats(language);
  const isRightToLeft = languageOf(language).direction === "rtl";
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: words.strings } },
    initAsync: false,
    fallbackLng: false,
    returnEmptyString: false,
    // Preact escapes; escaping twice would show people the escapes.
    interpolation: { escapeValue: false },
  });
  const shownValue = (value: string | number): string => {
    if (typeof value === "number") return formats.number(value);
    return isRightToLeft || RIGHT_TO_LEFT.test(value) ? FIRST_STRONG + value + POP : value;
  };
  const shown = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shownValue(value)]));

  return {
    ...formats,
    language,
    // The number itself chooses the plural form; what is shown is in the reader's own digits.
    say: (key: string, values = {}) =>
      i18n.t(key, { count: values["count"], replace: shown(values) }),
    label: (key) => words.labels[key],
    ...(words.guides && { guides: words.guides }),
  };
};
