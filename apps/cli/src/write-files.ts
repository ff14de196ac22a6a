import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files to write into one folder, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes all files into `folder`, which is made when missing. Each is written beside its place first and moved there
 * once all are complete, so that nobody ever sees half a file; on failure none of the new files is left behind.
 */
export async function writeFiles(folder: string, files: Files): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const moves = Object.keys(files).map((name) => ({
    name,
    draft: join(folder, `.${name}.${process.pid}.part`),
    target: join(folder, name),
  }));
  try {
    for (const { name, draft } of moves) await writeFile(draft, files[name] ?? '');
    for (const { draft, target } of moves) await rename(draft, target);
  } finally {
    await Promise.all(moves.map(({ draft }) => rm(draft, { force: true })));
  }
  return moves.map(({ target }) => target);
}
