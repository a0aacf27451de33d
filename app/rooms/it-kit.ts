import { copyText } from "../adapters/browser-clipboard.ts";
import { browserClock } from "../adapters/browser-clock.ts";
import { guardLeaving } from "../adapters/browser-leaving.ts";
import { printPage } from "../adapters/browser-printer.ts";
import { decodeText } from "../adapters/browser-text-file.ts";
import { drawPicture, measureText } from "../adapters/canvas-sheet.ts";
import { packFiles } from "../adapters/fflate-archive.ts";
import { downloadFile } from "../adapters/handed-file.ts";
import { readTable, writeTable } from "../adapters/papaparse-table.ts";
import { drawCode } from "../adapters/qrcode-code.ts";
import { base } from "../base.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import { performKit } from "../flow/kit/perform-kit.ts";
import type { KitCraft } from "../ports/kit-craft.ts";
import type { KitTools } from "../ports/kit-tools.ts";
import type { KitTranslator } from "../ports/kit-words.ts";
import { composeEml } from "../rollout/compose-eml.ts";
import { composeMail } from "../rollout/compose-mail.ts";
import { composeMergeCsv } from "../rollout/compose-merge-csv.ts";
import { composePost } from "../rollout/compose-post.ts";
import { loadKitWords } from "../rollout/load-words.ts";
import { sheetFor } from "../rollout/print/sheet-for.ts";
import type { ItPageComponent } from "../ui/it/it-view.ts";
import { createKit } from "../ui/it/kit/kit.tsx";

const tools: KitTools = {
  here: () => ({ today: browserClock.today(), address: location.origin + base }),
  bytesOf: async (file) => new Uint8Array(await file.arrayBuffer()),
  decode: decodeText,
  readTable,
  save: ({ name, type, content }) => downloadFile(new File([content as BlobPart], name, { type })),
  pack: (files) => packFiles(files, new Date()),
  picture: drawPicture,
  copy: copyText,
  print: printPage,
  guard: guardLeaving,
};

const craftOf = (speak: (language: LanguageTag) => KitTranslator): KitCraft => ({
  mail: (stage, language, facts) => {
    const mail = composeMail(stage, { ...facts, t: speak(language) });
    const from = { name: facts.organisation.name, address: facts.helpDesk.email };
    return { ...mail, eml: composeEml(mail, { language, from, dateMs: browserClock.now() }) };
  },
  post: (language, facts) => composePost({ ...facts, t: speak(language) }).text,
  merge: (staff, separator, { address, dates }) =>
    composeMergeCsv(staff, { address, page: "start", deadline: dates.deadline, separator }),
  sheet: (order, facts) => sheetFor(order, facts, { speak, measure: measureText, drawCode }),
  table: (rows) => writeTable(rows),
});

/** All words are here before the page is: from then on nothing is asked of anybody. */
export const openKit = async (): Promise<ItPageComponent> => {
  const speakers = new Map(
    await Promise.all(LANGUAGE_TAGS.map(async (tag) => [tag, await loadKitWords(tag)] as const)),
  );
  return createKit({
    craft: craftOf((language) => speakers.get(language) as KitTranslator),
    perform: (command) => performKit(command, tools),
    opened: () => ({ kind: "opened", here: tools.here() }),
  });
};
