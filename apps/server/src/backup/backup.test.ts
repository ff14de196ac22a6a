import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordAudit } from '../audit.js';
import { openDatabase, type Database } from '../database/open-database.js';
import { foundSchool } from '../staff/found-school.js';
import { addStudent } from '../students/students.js';
import { startPostgres } from '../testing/start-postgres.js';
import { backupLines } from './backup-lines.js';
import { restoreBackup, writeBackup } from './files.js';
import { restoreLines } from './restore-lines.js';

const at = new Date('2026-11-28T12:00:00Z');

async function linesOf(database: Database): Promise<string[]> {
  const lines = [];
  for await (const line of backupLines(database, at)) lines.push(line);
  return lines;
}

test('a folder’s backup moves to a PostgreSQL row by row, once, and goes on there', async () => {
  const postgres = await startPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'matchwright-backup-'));
  const from = await openDatabase('memory');
  await foundSchool(from, at, { name: 'A school', email: 'owner@school.example' });
  const { id: school } = await from.db.selectFrom('school').select('id').executeTakeFirstOrThrow();
  for (let i = 0; i < 120; i++)
    await addStudent(from.db, school, { name: `Student ${i}`, text: `"{${i}'` }, { at, staff: null });
  const file = join(folder, 'all.gz');
  await writeBackup(from, file, at);
  await expect(writeBackup(from, file, at)).rejects.toThrow(/EEXIST/);
  const lines = await linesOf(from);
  expect(lines.length).toBe(1 + 1 + 1 + 120 + 120 + 121);

  const place = { url: postgres.url };
  expect(await restoreBackup(place, file)).toBe(lines.length - 1);
  const to = await openDatabase(place);
  expect(await linesOf(to)).toEqual(lines);
  await recordAudit(to.db, { at, school, staff: null, action: 'file-read' });
  await expect(restoreBackup(place, file)).rejects.toThrow(/holds a school already/);

  await to.query('drop schema public cascade; create schema public');
  await to.close();
  async function* damaged(): AsyncGenerator<string> {
    yield* lines.slice(0, 50);
    yield '{"table":"staff_session","row":{}}';
  }
  await expect(restoreLines(place, damaged())).rejects.toThrow(/line 51 of the backup is damaged/);
  const empty = await openDatabase(place);
  expect(await linesOf(empty)).toHaveLength(1);
  await empty.close();
  await from.close();
  await postgres.stop();
  await rm(folder, { recursive: true });
});
