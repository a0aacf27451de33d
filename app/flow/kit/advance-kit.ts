import type { Encoding } from "../../domain/kit/encoding.ts";
import type { KitCommand, KitEvent } from "./kit-events.ts";
import type { KitState } from "./kit-state.ts";

export type KitTurn = { readonly state: KitState; readonly commands: readonly KitCommand[] };

const turn = (state: KitState, ...commands: readonly KitCommand[]): KitTurn => ({
  state,
  commands,
});

/** Whether something would be lost by leaving the page. */
const hasWork = ({ edits, list }: KitState): boolean =>
  list !== undefined || Object.keys(edits).length > 0;

const guarded = (state: KitState): KitTurn =>
  turn(state, { kind: "guard", isNeeded: hasWork(state) });

const readAgain = (state: KitState, encoding: Encoding): KitTurn => {
  const source = state.list?.source;
  if (source?.kind !== "file") return turn(state);
  const { name, bytes } = source;
  return turn(state, { kind: "read-again", name, bytes, encoding });
};

/** What follows from what was done on the page of the kit. */
export const advanceKit = (state: KitState, event: KitEvent): KitTurn => {
  switch (event.kind) {
    case "opened":
      return turn({ ...state, here: event.here });
    case "stated":
      return guarded({ ...state, edits: { ...state.edits, [event.field]: event.value } });
    case "text-given":
      return turn(state, { kind: "read-text", text: event.text });
    case "file-given":
      return turn(state, { kind: "read-file", file: event.file });
    case "encoding-chosen":
      return readAgain(state, event.encoding);
    case "list-read":
      return guarded({ ...state, list: event.list, news: undefined });
    case "list-dropped":
      return guarded({ ...state, list: undefined, news: undefined });
    case "mail-chosen":
      return turn({ ...state, mail: { ...state.mail, ...event.change }, news: undefined });
    case "print-chosen":
      return turn({
        ...state,
        print: { ...state.print, ...event.change },
        printout: "print",
        news: undefined,
      });
    case "script-chosen":
      return turn({ ...state, script: { ...state.script, ...event.change }, news: undefined });
    case "copy-pressed":
      return turn(state, { kind: "copy", place: event.place, text: event.text });
    case "save-pressed":
      return turn(state, { kind: "save", place: event.place, file: event.file });
    case "pack-pressed":
      return turn(state, { ...event, kind: "pack" });
    case "picture-pressed":
      return turn(state, { ...event, kind: "picture" });
    case "print-pressed":
      return turn({ ...state, printout: event.printout }, { kind: "print", place: event.place });
    case "told":
      return turn({ ...state, news: event.news });
  }
};
