import { createRoute, z } from '@hono/zod-openapi';
import { modeSchema } from '@matchwright/dossier';
import { cohortToCsv } from '@matchwright/exchange';
import { recordAudit } from '../audit.js';
import { answered, body, emptyRoutes, notFound, refusals } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';
import { createCohorts, type Cohort } from './cohort.js';
import { csvRow } from './cohort-csv.js';
import { collisionsOf, type Collision } from './collisions.js';
import type { ChangedModes } from './engine.js';
import { figureSummarySchema } from './figures.js';
import { collisionRowSchema, collisionSchema, jointWhatIfSchema } from './joint-schemas.js';
import { jointWhatIf, type JointChange } from './joint-what-if.js';
import { cohortOrders, standingsOf, worries, type Standing } from './standing.js';

const rowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    receivedAt: z.string(),
    comments: z.number().int(),
    /** Null while the engine is at work. */
    summary: figureSummarySchema.omit({ open: true }).nullable(),
    overdue: z.number().int().nullable(),
    next: z.object({ date: z.string(), title: z.string() }).nullable(),
    worries: z.array(z.enum(worries)),
  })
  .openapi('CohortRow');

const cohortSchema = z
  .object({
    /** Students in all, with figures, and those that the question matches. */
    students: z.number().int(),
    ready: z.number().int(),
    matching: z.number().int(),
    worried: z.record(z.enum(worries), z.number().int()),
    rows: z.array(rowSchema),
  })
  .openapi('Cohort');

const page = z.coerce.number().int().min(1).max(10_000).default(1);
const size = z.coerce.number().int().min(1).max(100).default(50);
const question = z.object({
  order: z.enum(cohortOrders).default('no-place'),
  worry: z.enum(worries).optional(),
  name: z.string().max(80).optional(),
  page,
  size,
});

const studentIds = z.uuid();
const changeSchema = z.union([
  z.strictObject({
    /** The lines to change. */
    changes: z
      .array(
        z.strictObject({
          student: studentIds,
          program: z.string().min(1).max(40),
          mode: z.enum(['out', ...modeSchema.options]),
        }),
      )
      .min(1)
      .max(100),
  }),
  z.strictObject({
    /** At this program, the students who would give up least change to the mode. */
    program: z.string().min(1).max(40),
    count: z.number().int().min(1).max(100),
    mode: z.enum(['out', 'apply']),
  }),
]);

/** The cohort page, the collisions and the joint what-if. */
export function cohortRoutes(context: ServerContext) {
  const { database, desk, now } = context;
  const cohorts = createCohorts(database.db);
  const reader = signedIn(context, 'reader');
  const today = (): string => now().toISOString().slice(0, 10);

  const cohort = createRoute({
    method: 'get',
    path: '/cohort',
    summary: 'The school’s students with their chances, a page at a time',
    tags: ['Cohort'],
    middleware: reader,
    request: { query: question },
    responses: answered(cohortSchema, 'One page of students.'),
  });
  const csv = createRoute({
    method: 'get',
    path: '/cohort.csv',
    summary: 'The whole cohort as a table',
    tags: ['Cohort'],
    middleware: signedIn(context, 'adviser'),
    responses: {
      200: { description: 'A line a student.', content: { 'text/csv': { schema: z.string() } } },
      ...refusals,
    },
  });
  const collisions = createRoute({
    method: 'get',
    path: '/collisions',
    summary: 'Programs that several students apply to',
    tags: ['Cohort'],
    middleware: reader,
    request: { query: z.object({ page, size }) },
    responses: answered(
      z.object({ matching: z.number().int(), rows: z.array(collisionRowSchema) }),
      'Those that count most places twice come first.',
    ),
  });
  const collision = createRoute({
    method: 'get',
    path: '/collisions/{id}',
    summary: 'Who applies to a program that several students apply to',
    tags: ['Cohort'],
    middleware: reader,
    request: { params: z.object({ id: z.string().min(1).max(40) }) },
    responses: answered(collisionSchema, 'The program; whoever would give up least comes first.'),
  });
  const whatIf = createRoute({
    method: 'post',
    path: '/what-if',
    summary: 'What a change of several plans at once would do',
    tags: ['Cohort'],
    middleware: reader,
    request: { body: body(changeSchema) },
    responses: answered(jointWhatIfSchema, 'Each student and the cohort, before and after.'),
  });

  return emptyRoutes()
    .openapi(cohort, async (c) => {
      const asked = c.req.valid('query');
      const found = await cohorts.of(c.var.staff.school);
      const { students } = found;
      const all = standingsOf(found, today(), asked.order);
      const matching = all.filter((standing) => fits(standing, asked));
      const from = (asked.page - 1) * asked.size;
      const counts = { 'no-place-likely': 0, overdue: 0, 'letters-short': 0 };
      for (const standing of all) for (const worry of standing.worries) counts[worry]++;
      return c.json(
        {
          students: all.length,
          ready: students.filter(({ summary }) => summary !== null).length,
          matching: matching.length,
          worried: counts,
          rows: matching.slice(from, from + asked.size).map(rowOf),
        },
        200,
      );
    })
    .openapi(csv, async (c) => {
      const { staff } = c.var;
      const found = await cohorts.of(staff.school);
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(database.db, { ...by, action: 'cohort-exported' });
      const rows = standingsOf(found, today(), 'name').map((standing) => csvRow(standing));
      return c.body(cohortToCsv(rows), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="cohort-${today()}.csv"`,
      });
    })
    .openapi(collisions, async (c) => {
      const asked = c.req.valid('query');
      const found = await collisionsIn(await cohorts.of(c.var.staff.school));
      const from = (asked.page - 1) * asked.size;
      const rows = found
        .slice(from, from + asked.size)
        .map(({ students, ...row }) => ({ ...row, students: students.length }));
      return c.json({ matching: found.length, rows }, 200);
    })
    .openapi(collision, async (c) => {
      const { id } = c.req.valid('param');
      const all = await collisionsIn(await cohorts.of(c.var.staff.school));
      const found = all.find(({ program }) => program === id);
      if (found === undefined) throw notFound('program');
      return c.json({ ...found, students: [...found.students] }, 200);
    })
    .openapi(whatIf, async (c) => {
      const { school } = c.var.staff;
      const found = await cohorts.of(school);
      const change = await changeOf(found, c.req.valid('json'));
      if (change.size === 0) throw notFound('program or student');
      const { students, programs, ...sums } = await jointWhatIf(database.db, desk, school, found, change);
      return c.json(
        {
          ...sums,
          students: [...students],
          programs: programs.map(({ program, before, after }) => ({
            program,
            before: before && { ...before, students: [...before.students] },
            after: after && { ...after, students: [...after.students] },
          })),
        },
        200,
      );
    });
}

/** Collisions by cohort: worked out once between two changes. */
const collisionsKnown = new WeakMap<Cohort, Promise<readonly Collision[]>>();

function collisionsIn(cohort: Cohort): Promise<readonly Collision[]> {
  const found = collisionsKnown.get(cohort) ?? readCollisions(cohort);
  collisionsKnown.set(cohort, found);
  found.catch(() => collisionsKnown.delete(cohort));
  return found;
}

async function readCollisions({ students, lines }: Cohort): Promise<readonly Collision[]> {
  const own = await lines();
  return collisionsOf(students.map(({ id, name }) => ({ id, name, lines: own.get(id) ?? [] })));
}

async function changeOf(cohort: Cohort, asked: z.infer<typeof changeSchema>): Promise<JointChange> {
  const byStudent = new Map<string, ChangedModes>();
  if ('changes' in asked) {
    const own = new Set(cohort.students.map(({ id }) => id));
    for (const { student, program, mode } of asked.changes) {
      if (own.has(student)) byStudent.set(student, { ...byStudent.get(student), [program]: mode });
    }
    return byStudent;
  }
  const { program, count, mode } = asked;
  const found = (await collisionsIn(cohort)).find((each) => each.program === program);
  const able = (found?.students ?? []).filter((student) => mode === 'out' || student.mode !== 'apply');
  for (const { id } of able.slice(0, count)) byStudent.set(id, { [program]: mode });
  return byStudent;
}

function fits({ student, worries }: Standing, { worry, name }: z.infer<typeof question>): boolean {
  if (worry !== undefined && !worries.includes(worry)) return false;
  return name === undefined || student.name.toLowerCase().includes(name.toLowerCase());
}

function rowOf({ student, overdue, next, worries }: Standing): z.infer<typeof rowSchema> {
  const { id, name, receivedAt, comments, summary } = student;
  const row = { id, name, receivedAt: receivedAt.toISOString(), comments, overdue, next };
  if (summary === null) return { ...row, summary, worries: [...worries] };
  const { open: _, ...shown } = summary;
  return { ...row, summary: shown, worries: [...worries] };
}
