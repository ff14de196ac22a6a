import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { together } from '../database/together.js';
import type { FigureLine, FigureSummary } from './figures.js';

/** One student of a cohort, with what the engine says of them; null while it is at work. */
export type CohortStudent = {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: Date;
  readonly comments: number;
  readonly summary: FigureSummary | null;
};

/** A school's students as of one revision. */
export type Cohort = {
  readonly revision: number;
  readonly students: readonly CohortStudent[];
  /** Plans line by line, read when first asked for. */
  readonly lines: () => Promise<ReadonlyMap<string, readonly FigureLine[]>>;
};

/** Cohorts by school, kept in memory as long as nothing in the school has changed; one short query tells. */
export type Cohorts = { readonly of: (school: string) => Promise<Cohort> };

export function createCohorts(db: Kysely<Tables>): Cohorts {
  const known = new Map<string, { readonly revision: number; readonly cohort: Promise<Cohort> }>();
  const revisions = new Map<string, () => Promise<number>>();
  const revisionOf = (school: string): Promise<number> => {
    const ask = revisions.get(school) ?? together(() => readRevision(db, school));
    revisions.set(school, ask);
    return ask();
  };
  return {
    of: async (school) => {
      const revision = await revisionOf(school);
      const found = known.get(school);
      if (found !== undefined && found.revision >= revision) return found.cohort;
      // kept before it is read, so that many who ask after a change read it once
      const cohort = readCohort(db, school, revision);
      known.set(school, { revision, cohort });
      cohort.catch(() => known.get(school)?.cohort === cohort && known.delete(school));
      return cohort;
    },
  };
}

async function readRevision(db: Kysely<Tables>, school: string): Promise<number> {
  const { revision } = await db
    .selectFrom('school')
    .select('revision')
    .where('id', '=', school)
    .executeTakeFirstOrThrow();
  return revision;
}

async function readCohort(db: Kysely<Tables>, school: string, revision: number): Promise<Cohort> {
  const rows = await db
    .selectFrom('student')
    .innerJoin('student_file as file', 'file.student_id', 'student.id')
    .leftJoin('student_figures as figures', (join) =>
      join.onRef('figures.student_id', '=', 'student.id').onRef('figures.version', '=', 'file.version'),
    )
    .select((build) => [
      'student.id',
      'student.name',
      'file.received_at',
      'figures.summary',
      build
        .selectFrom('comment')
        .select(build.fn.countAll<number>().as('n'))
        .whereRef('comment.student_id', '=', 'student.id')
        .as('comments'),
    ])
    .where('student.school_id', '=', school)
    .orderBy('student.name')
    .orderBy('student.id')
    .execute();
  let lines: Promise<ReadonlyMap<string, readonly FigureLine[]>> | undefined;
  return {
    revision,
    students: rows.map(({ id, name, received_at, summary, comments }) => ({
      id,
      name,
      receivedAt: received_at,
      comments: comments ?? 0,
      summary,
    })),
    lines: () => (lines ??= readLines(db, school)),
  };
}

async function readLines(
  db: Kysely<Tables>,
  school: string,
): Promise<ReadonlyMap<string, readonly FigureLine[]>> {
  const rows = await db
    .selectFrom('student_figures as figures')
    .innerJoin('student', 'student.id', 'figures.student_id')
    .select(['student.id', 'figures.lines'])
    .where('student.school_id', '=', school)
    .execute();
  return new Map(rows.map(({ id, lines }) => [id, lines]));
}
