import { createInstance } from "i18next";
import type { LanguageTag } from "../domain/languages.ts";
import type { Translator, Values, Words } from "../ports/translator.ts";
import { intlFormats } from "./intl-formats.ts";

export const createTranslator = (language: LanguageTag, words: Words): Translator => {
  const formats = intlFormats(language);
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
  const shown = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "number" ? formats.number(value) : value,
      ]),
    );

  return {
    ...formats,
    language,
    // The number itself chooses the plural form; what is shown is in the reader's own digits.
    say: (key, values = {}) => i18n.t(key, { count: values["count"], replace: shown(values) }),
    label: (key) => words.labels[key],
  };
};
