import type { Handed, NextHanded } from "../ports/handed.ts";

const readHanded = (given: DataTransfer | null): Handed | undefined => {
  const file = given?.files[0];
  if (file !== undefined) return { kind: "file", file };
  const text = given?.getData("text/plain") ?? "";
  return text.trim() === "" ? undefined : { kind: "text", text };
};

/** Taken before it lands anywhere: a field would show it, and for a dropped file the browser leaves the page. */
export const nextHanded: NextHanded = () =>
  new Promise((resolve) => {
    const waiting = new AbortController();
    const take = (event: Event, given: DataTransfer | null): void => {
      const handed = readHanded(given);
      if (handed === undefined) return;
      event.preventDefault();
      waiting.abort();
      resolve(handed);
    };
    const { signal } = waiting;
    document.addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
    document.addEventListener("drop", (event) => take(event, event.dataTransfer), { signal });
    // Without this nothing can be dropped at all.
    document.addEventListener("dragover", (event) => event.preventDefault(), { signal });
  });
