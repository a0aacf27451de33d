import type { Shown } from "./visitor.ts";

/** What a person reads off the page of the barcode. */
export function codesIn({ text }: Shown) {
  const pick = (id: string) => new RegExp(`id="${id}">([^<]+)`).exec(text)?.[1] ?? "";
  return { code: pick("code"), url: pick("url"), link: pick("link").replaceAll("&#38;", "&") };
}

export function numberIn({ text }: Shown): string {
  return /class="number">(\d\d)</.exec(text)?.[1] ?? "";
}

export function pairingIn({ text }: Shown): string {
  return /name="pairing" value="([^"]+)"/.exec(text)?.[1] ?? "";
}

export function phoneOf(name: string): string {
  return `/demo/phone?for=${name}%40contoso.example`;
}

/** The drawn barcode, to be compared with another. */
export function squaresIn({ text }: Shown): string {
  return /<svg class="barcode".*?<\/svg>/s.exec(text)?.[0] ?? "";
}
