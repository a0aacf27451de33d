import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { pack } from "tar-stream";

export type ArchiveFile = { readonly path: string; readonly bytes: Uint8Array };

const byPath = (a: ArchiveFile, b: ArchiveFile): number => (a.path < b.path ? -1 : 1);

/**
 * A .tar.gz of files under one folder. The same files at the same time give the same bytes: names in
 * order, one date, nobody's ids.
 */
export const archiveOf = async (
  folder: string,
  files: readonly ArchiveFile[],
  madeAt: Date,
): Promise<Buffer> => {
  const tar = pack();
  for (const { path, bytes } of files.toSorted(byPath)) {
    const header = { name: `${folder}/${path}`, mtime: madeAt, mode: 0o644, uid: 0, gid: 0 };
    tar.entry(header, Buffer.from(bytes));
  }
  tar.finalize();
  return promisify(gzip)(await buffer(tar), { level: 9 });
};
