import type { Rolldown } from "vite";

export type Modules = (...entries: readonly RegExp[]) => readonly string[];

/**
 * The chunks of some entries and all that those import, however far down, in the order they are needed:
 * one that the page does not name would be asked for only when what imports it has come.
 */
export const modulesIn =
  (
    chunks: readonly Pick<Rolldown.OutputChunk, "facadeModuleId" | "fileName" | "imports">[],
  ): Modules =>
  (...entries) => {
    const names = new Set<string>();
    const add = (name: string): void => {
      if (names.has(name)) return;
      names.add(name);
      for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) add(next);
    };
    for (const entry of entries) {
      const chunk = chunks.find(({ facadeModuleId }) => entry.test(facadeModuleId ?? ""));
      if (chunk === undefined) throw new Error(`no chunk for ${entry}`);
      add(chunk.fileName);
    }
    return [...names];
  };
