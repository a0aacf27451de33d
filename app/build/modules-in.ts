import type { Rolldown } from "vite";

export type Modules = (...entries: readonly RegExp[]) => readonly string[];

/** The chunks of some entries and all that those import, in the order they are needed. */
export const modulesIn =
  (chunks: readonly Rolldown.OutputChunk[]): Modules =>
  (...entries) => {
    const names = entries.flatMap((entry) => {
      const chunk = chunks.find(({ facadeModuleId }) => entry.test(facadeModuleId ?? ""));
      if (chunk === undefined) throw new Error(`no chunk for ${entry}`);
      return [chunk.fileName, ...chunk.imports];
    });
    return [...new Set(names)];
  };
