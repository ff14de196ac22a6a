import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { collisionsOf, type Collision } from './collisions.js';
import type { Cohort } from './cohort.js';
import type { ChangedModes } from './engine.js';
import type { EngineDesk } from './engine-desk.js';
import type { FigureChance, FigureLine } from './figures.js';

/** Changed lines by student. */
export type JointChange = ReadonlyMap<string, ChangedModes>;

/** One student before and after. */
export type JointStudent = {
  readonly id: string;
  readonly name: string;
  readonly before: FigureChance;
  readonly after: FigureChance;
};

/** A cohort's sums: of the students' own chances, and of places that these count twice. */
export type JointSum = { readonly placed: number; readonly twice: number };

/** What a change of several plans at once does to each student and to the cohort. */
export type JointWhatIf = {
  readonly students: readonly JointStudent[];
  readonly before: JointSum;
  readonly after: JointSum;
  /** The programs that the change names, before and after; null where fewer than two students are left. */
  readonly programs: readonly {
    readonly program: string;
    readonly before: Collision | null;
    readonly after: Collision | null;
  }[];
};

/**
 * Judges changed plans of several students of one school together, each on the seasons that drew their own chance.
 * Students who are not of the school, or have no figures yet, are left out.
 */
export async function jointWhatIf(
  db: Kysely<Tables>,
  desk: EngineDesk,
  school: string,
  cohort: Cohort,
  change: JointChange,
): Promise<JointWhatIf> {
  const lines = await cohort.lines();
  const names = new Map(cohort.students.map(({ id, name }) => [id, name]));
  const next = new Map(lines);
  const students: JointStudent[] = [];
  for (const [id, modes] of change) {
    const name = names.get(id);
    const file = await db
      .selectFrom('student_file')
      .innerJoin('student', 'student.id', 'student_file.student_id')
      .select('text')
      .where('student.id', '=', id)
      .where('student.school_id', '=', school)
      .executeTakeFirst();
    if (name === undefined || file === undefined || !lines.has(id)) continue;
    const compared = await desk.compare(file.text, modes);
    if (!compared.ok) continue;
    students.push({ id, name, before: compared.value.before, after: compared.value.after });
    next.set(id, compared.value.lines);
  }
  const collisions = { before: collisionsBy(names, lines), after: collisionsBy(names, next) };
  const moved = students.reduce((sum, { before, after }) => sum + after.mid - before.mid, 0);
  const placed = cohort.students.reduce((sum, { summary }) => sum + (summary?.match?.mid ?? 0), 0);
  const named = new Set([...change.values()].flatMap((modes) => Object.keys(modes)));
  return {
    students,
    before: { placed, twice: twiceIn(collisions.before) },
    after: { placed: placed + moved, twice: twiceIn(collisions.after) },
    programs: [...named].map((program) => ({
      program,
      before: collisions.before.get(program) ?? null,
      after: collisions.after.get(program) ?? null,
    })),
  };
}

function collisionsBy(
  names: ReadonlyMap<string, string>,
  lines: ReadonlyMap<string, readonly FigureLine[]>,
): ReadonlyMap<string, Collision> {
  const students = [...lines].map(([id, own]) => ({ id, name: names.get(id) ?? '', lines: own }));
  return new Map(collisionsOf(students).map((found) => [found.program, found]));
}

function twiceIn(collisions: ReadonlyMap<string, Collision>): number {
  return [...collisions.values()].reduce((sum, { twice }) => sum + twice, 0);
}
