import type { Plugin, Rolldown } from "vite";
import { packagesOf } from "./notices.ts";

type Chunk = Pick<Rolldown.OutputChunk, "moduleIds">;

/** Of which packages a build has taken code, over all its parts. */
export type NotedPackages = {
  readonly note: (chunks: readonly Chunk[]) => void;
  /** Notes what a build that is not ours to call makes. */
  readonly plugin: () => Plugin;
  readonly folders: () => readonly string[];
};

export const notePackages = (): NotedPackages => {
  const folders = new Set<string>();
  const note = (chunks: readonly Chunk[]): void => {
    for (const folder of packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds))) {
      folders.add(folder);
    }
  };
  return {
    note,
    plugin: () => ({
      name: "second-step-noted-packages",
      generateBundle: (_options, bundle) =>
        note(Object.values(bundle).filter((file) => file.type === "chunk")),
    }),
    folders: () => [...folders],
  };
};
