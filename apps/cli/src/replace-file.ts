import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file: written beside it, flushed to the disk, then moved there, so that nobody ever sees
 * half of it. Permissions stay as they were, and a link keeps pointing where it did.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    await using file = await open(draft, 'wx', mode & 0o777);
    // the process's mask may have taken something off
    await file.chmod(mode & 0o777);
    await file.writeFile(text);
    await file.sync();
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
