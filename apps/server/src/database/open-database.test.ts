import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds, type TestPlace } from '../testing/each-database.js';
import { lockFolder } from './folder-lock.js';
import { migrations } from './migrations/index.js';
import { openDatabase } from './open-database.js';

describe.each(databaseKinds)('on $kind', ({ make }) => {
  let at: TestPlace;
  beforeAll(async () => {
    at = await make();
    await (await openDatabase(at.place)).close();
  }, 180_000);
  afterAll(() => at.clear());

  test('what was written is there when the database is opened again, and migrations are not run twice', async () => {
    const first = await openDatabase(at.place);
    const created_at = new Date('2026-11-28T10:00:00.000Z');
    await first.db.insertInto('school').values({ id: 'a', name: 'First school', created_at }).execute();
    await first.close();
    const second = await openDatabase(at.place);
    expect(await second.db.selectFrom('school').selectAll().execute()).toEqual([
      { id: 'a', name: 'First school', created_at, revision: 0 },
    ]);
    await second.close();
  });

  test('both kinds read numbers, days, moments and JSON as the same values', async () => {
    const { query, close } = await openDatabase(at.place);
    const { rows } = await query(
      `select count(*) as n, date '2026-11-28' as day, timestamptz '2026-11-28T10:00:00Z' as at, $1::jsonb as json`,
      ['{"a":[1]}'],
    );
    expect(rows).toEqual([
      { n: 1, day: '2026-11-28', at: new Date('2026-11-28T10:00:00Z'), json: { a: [1] } },
    ]);
    await close();
  });

  test('a text without values may hold several statements', async () => {
    const { query, close } = await openDatabase(at.place);
    await query('begin; create table two (n integer); insert into two values (1), (2); commit');
    expect((await query('select n from two where n > $1', [1])).rows).toEqual([{ n: 2 }]);
    await query('drop table two');
    await close();
  });

  test('a transaction that fails leaves nothing, and others that run beside it are not part of it', async () => {
    const { db, close } = await openDatabase(at.place);
    const school = (id: string) => ({ id, name: id, created_at: new Date(0) });
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('school').values(school('gone')).execute();
      await sql`select 1 / 0`.execute(trx);
    });
    const beside = db.insertInto('school').values(school('stays')).executeTakeFirst();
    await expect(failing).rejects.toThrow(/division by zero/);
    expect((await beside).numInsertedOrUpdatedRows).toBe(1n);
    const ids = (
      await db.selectFrom('school').select('id').where('id', 'in', ['gone', 'stays']).execute()
    ).map(({ id }) => id);
    expect(ids).toEqual(['stays']);
    await close();
  });

  test('a database of a newer program is refused and left as it is', async () => {
    const { query, close } = await openDatabase(at.place);
    await query(`insert into kysely_migration (name, timestamp) values ('9999-later', 'now')`);
    await close();
    await expect(openDatabase(at.place)).rejects.toThrow(/newer Matchwright/);
  });
});

test('a folder is refused while a living process has it, with the way out, and taken over from a dead one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'matchwright-lock-'));
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(/in use by process \d+; stop that server first/);
  await unlock();
  const dead = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' });
  await writeFile(join(folder, 'in-use-by'), dead.stdout);
  await (
    await lockFolder(folder)
  )();
  await rm(folder, { recursive: true });
});

test('many openers of one empty PostgreSQL at once migrate it once', async () => {
  const postgres = databaseKinds.find(({ kind }) => kind === 'PostgreSQL');
  if (postgres === undefined) throw new Error('no PostgreSQL among the kinds');
  const { place, clear } = await postgres.make();
  const opened = await Promise.all(Array.from({ length: 6 }, () => openDatabase(place)));
  const { rows } = await (opened[0]?.query('select name from kysely_migration order by name') ?? {
    rows: [],
  });
  expect(rows).toEqual(Object.keys(migrations).map((name) => ({ name })));
  await Promise.all(opened.map(({ close }) => close()));
  await clear();
});
