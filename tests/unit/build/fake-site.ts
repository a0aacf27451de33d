import { fileURLToPath } from "node:url";
import { EVERY_HOST } from "../../../app/build/hosts.ts";
import type { Assets } from "../../../app/build/site.ts";
import { compileWords } from "../../../app/build/words.ts";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What the browser's build would have made. */
export const ASSETS: Assets = {
  base: "/it/",
  origin: "https://setup.contoso.com",
  hosts: EVERY_HOST,
  version: "1.2.3",
  words: "abcd1234",
  wordsOf: (language, page) => compileWords(ROOT, language, page),
  modulesOf: (page) => ["/it/assets/main-1.js", `/it/assets/${page}-1.js`],
  beforePaint: "document.documentElement.dataset.system='ios'",
  chooseLanguage: "location.replace('/it/en/')",
  redirect: "/it/assets/redirect-1.js",
};
