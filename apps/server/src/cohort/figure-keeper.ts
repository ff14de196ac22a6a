import type { Kysely } from 'kysely';
import { touchSchool } from '../database/touch-school.js';
import type { Tables } from '../database/tables.js';
import type { EngineDesk } from './engine-desk.js';

/** Keeps the figures of every student's newest file, in the background. */
export type FigureKeeper = {
  /** Looks for files without figures; call it when a file has come. */
  readonly wake: () => void;
  /** Resolves once there is nothing left to work out. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Works out what is missing, one student after the other, and keeps it by the file's version: a file is worked out
 * once. A file that the engine cannot read is passed by until a newer one comes; the student's page says so.
 */
export function createFigureKeeper(
  db: Kysely<Tables>,
  desk: EngineDesk,
  onError: (message: string) => void,
): FigureKeeper {
  const failed = new Set<string>();
  let closed = false;
  let running: Promise<void> = Promise.resolve();
  let awake = false;

  async function work(): Promise<void> {
    for (;;) {
      const next = closed ? undefined : await nextWithout(db, desk.madeWith, [...failed]);
      if (next === undefined) return;
      const key = `${next.id} ${next.version}`;
      try {
        const figures = await desk.figures(next.text);
        if (figures.ok) await keep(db, desk.madeWith, next, figures.value);
        else failed.add(key);
      } catch (error) {
        failed.add(key);
        if (!closed)
          onError(`figures of student ${next.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  return {
    wake: () => {
      if (awake) return;
      awake = true;
      running = running.then(async () => {
        awake = false;
        await work();
      });
      running.catch((error: unknown) => onError(String(error)));
    },
    settled: () => running,
    close: async () => {
      closed = true;
      await running.catch(() => undefined);
    },
  };
}

type Next = { readonly id: string; readonly school: string; readonly version: number; readonly text: string };

async function nextWithout(
  db: Kysely<Tables>,
  madeWith: string,
  failed: readonly string[],
): Promise<Next | undefined> {
  const rows = await db
    .selectFrom('student_file as file')
    .innerJoin('student', 'student.id', 'file.student_id')
    .leftJoin('student_figures as figures', (join) =>
      join
        .onRef('figures.student_id', '=', 'file.student_id')
        .onRef('figures.version', '=', 'file.version')
        .on('figures.made_with', '=', madeWith),
    )
    .select(['student.id', 'student.school_id as school', 'file.version'])
    .where('figures.student_id', 'is', null)
    .orderBy('file.received_at')
    .limit(failed.length + 1)
    .execute();
  const found = rows.find(({ id, version }) => !failed.includes(`${id} ${version}`));
  if (found === undefined) return undefined;
  const file = await db
    .selectFrom('student_file')
    .select(['text', 'version'])
    .where('student_id', '=', found.id)
    .executeTakeFirst();
  return file === undefined ? undefined : { ...found, ...file };
}

/** Keeps figures unless the student has withdrawn or sent a newer file meanwhile. */
async function keep(
  db: Kysely<Tables>,
  made_with: string,
  { id, school, version }: Next,
  { summary, lines }: { readonly summary: object; readonly lines: readonly object[] },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const file = await trx
      .selectFrom('student_file')
      .select('version')
      .where('student_id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (file?.version !== version) return;
    const row = { version, made_with, summary: JSON.stringify(summary), lines: JSON.stringify(lines) };
    await trx
      .insertInto('student_figures')
      .values({ student_id: id, ...row })
      .onConflict((conflict) => conflict.column('student_id').doUpdateSet(row))
      .execute();
    await touchSchool(trx, school);
  });
}
