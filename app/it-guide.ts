import { copyText } from "./adapters/browser-clipboard.ts";
import { createRecordedTranslator } from "./adapters/recorded-translator.ts";
import { readStamp } from "./arrival.ts";
import { base } from "./base.ts";
import { formatItPath, type ItPage } from "./domain/it-pages.ts";
import { paint } from "./paint.ts";
import { soonerOrLater } from "./pieces.ts";
import type { ItKey } from "./ports/it-words.ts";
import type { Words } from "./ports/translator.ts";
import { wakeCopies, wakeHeader } from "./ui/it/guide-islands.ts";

// A guide for IT is read as it came. This adds buttons for copying, and what the organisation
// says of itself.
const start = async (): Promise<void> => {
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}") as Words;
  // It is asked for whole sentences alone, those that came with the document.
  const t = createRecordedTranslator<ItKey>("en", words);
  const itPath = (page: ItPage): string => formatItPath(page, base);
  wakeCopies(t, copyText);
  const drawHeader = wakeHeader({ name: readStamp()?.organisation.name || undefined, itPath, t });

  const { createSettings } = await soonerOrLater(() => import("./adapters/fetch-settings.ts"));
  const setup = await createSettings(`${base}config.json`).read();
  if (setup.kind !== "ready") return;
  const { name, accent } = setup.config.organisation;
  drawHeader({ name: name || undefined, itPath, t });
  if (accent !== undefined) paint(accent);
};

void start();
