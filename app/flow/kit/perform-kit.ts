import type { KitTools } from "../../ports/kit-tools.ts";
import type { KitCommand, KitEvent } from "./kit-events.ts";
import type { KitNews } from "./kit-state.ts";

const told = (place: KitNews["place"], kind: KitNews["kind"]): KitEvent => ({
  kind: "told",
  news: { place, kind },
});

const readFile = async (
  file: File,
  { bytesOf, decode, readTable }: KitTools,
): Promise<KitEvent> => {
  try {
    const bytes = await bytesOf(file);
    const { text, encoding } = decode(bytes);
    const source = { kind: "file", name: file.name, bytes, encoding } as const;
    return { kind: "list-read", list: { source, rows: readTable(text) } };
  } catch {
    // It was moved or locked between the choice and the reading.
    return told("list", "not-read");
  }
};

const savePicture = async (
  { place, name, sheet }: Extract<KitCommand, { kind: "picture" }>,
  { picture, save }: KitTools,
): Promise<KitEvent> => {
  try {
    save({ name, type: "image/png", content: await picture(sheet) });
    return told(place, "saved");
  } catch {
    // Some browsers draw nothing while they guard against being recognised.
    return told(place, "not-saved");
  }
};

/** Carries out what a turn asks for; what comes of it is the next event. */
export const performKit = async (
  command: KitCommand,
  tools: KitTools,
): Promise<KitEvent | undefined> => {
  switch (command.kind) {
    case "read-text": {
      const rows = tools.readTable(command.text);
      return { kind: "list-read", list: { source: { kind: "pasted" }, rows } };
    }
    case "read-file":
      return readFile(command.file, tools);
    case "read-again": {
      const { name, bytes, encoding } = command;
      const rows = tools.readTable(tools.decode(bytes, encoding).text);
      const source = { kind: "file", name, bytes, encoding } as const;
      return { kind: "list-read", list: { source, rows } };
    }
    case "copy":
      return told(command.place, (await tools.copy(command.text)) ? "copied" : "not-copied");
    case "save":
      tools.save(command.file);
      return told(command.place, "saved");
    case "pack":
      tools.save({
        name: command.name,
        type: "application/zip",
        content: tools.pack(command.files),
      });
      return told(command.place, "saved");
    case "picture":
      return savePicture(command, tools);
    case "print":
      return tools.print() ? undefined : told(command.place, "not-printed");
    case "guard":
      tools.guard(command.isNeeded);
      return undefined;
  }
};
