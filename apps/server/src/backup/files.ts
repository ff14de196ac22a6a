import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Database, DatabasePlace } from '../database/open-database.js';
import { backupLines } from './backup-lines.js';
import { restoreLines } from './restore-lines.js';

/** Writes a backup as a packed file that only its owner may read. An existing file is not written over. */
export async function writeBackup(database: Database, path: string, madeAt: Date): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  await pipeline(
    Readable.from(withBreaks(backupLines(database, madeAt))),
    createGzip(),
    file.createWriteStream(),
  );
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** Restores a packed backup file into an empty database and says how many rows it had. */
export async function restoreBackup(place: DatabasePlace, path: string): Promise<number> {
  const unpacked = createReadStream(path).pipe(createGunzip());
  return restoreLines(place, createInterface({ input: unpacked, crlfDelay: Infinity }));
}
