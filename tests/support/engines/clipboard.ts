import { chordOf } from "./actions.ts";
import type { Phone, Tab } from "./tab.ts";

// The clipboard is reached as people reach it: by keys, in a field of another tab.

const FIELD = `(() => {
  const field = document.createElement("textarea");
  document.documentElement.append(field);
  field.value = TEXT;
  field.focus();
  field.select();
})()`;

const inOtherTab = async <T>(phone: Phone, text: string, act: (tab: Tab) => Promise<T>) => {
  const tab = await phone.newTab();
  try {
    await tab.evaluate(FIELD.replace("TEXT", () => JSON.stringify(text)));
    return await act(tab);
  } finally {
    await tab.close();
  }
};

export const readClipboard = (phone: Phone, _origin: string): Promise<string> =>
  inOtherTab(phone, "", async (tab) => {
    await tab.strike([chordOf("Control+v")]);
    return String(await tab.evaluate(`document.querySelector("textarea").value`));
  });

/** Copies a text elsewhere, and pastes it where the keyboard is. */
export const pasteText = async (tab: Tab, phone: Phone, text: string): Promise<void> => {
  await inOtherTab(phone, text, (other) => other.strike([chordOf("Control+c")]));
  await tab.strike([chordOf("Control+v")]);
};
