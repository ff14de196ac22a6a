import { fail, ok, type Result } from '@matchwright/almanac';
import { modeSchema } from '@matchwright/dossier';
import { seasonEventKinds } from '@matchwright/market';
import { heardSoFar, withInterviews } from '@matchwright/season';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import {
  readEvents,
  renderForecast,
  runForecast,
  type EventsFile,
  type ForecastReport,
} from '../commands/forecast.js';
import { askedOf, type Said } from './answered.js';
import type { Desk, OpenDesk } from './desk.js';
import { saidChance, saidChanceSchema } from './said-chance.js';

const askedShape = z.strictObject({
  applied: z
    .array(z.strictObject({ program: z.string().max(20), mode: modeSchema.default('apply') }))
    .max(400)
    .default([])
    .describe('programs applied to, beside those that a project file holds'),
  events: z
    .array(
      z.strictObject({
        program: z.string().max(20),
        kind: z.enum(seasonEventKinds),
        date: z.iso.date().optional(),
      }),
    )
    .max(2000)
    .default([])
    .describe('what has happened, or what might happen next, beside what a project file holds'),
  asOf: z.iso.date().optional().describe('nothing else has come up to this day; for a project file, today'),
});

const movedShape = z.object({ before: saidChanceSchema.nullable(), now: saidChanceSchema.nullable() });
const forecastShape = z.object({
  refusal: z.string().nullable(),
  ir: movedShape,
  dr: movedShape,
  firstYearOnly: movedShape,
  noPlace: movedShape,
  programs: z.array(
    z.object({
      program: z.string(),
      mode: z.string(),
      seen: z.string().nullable(),
      interview: movedShape,
      place: movedShape,
      refusal: z.string().nullable(),
    }),
  ),
  scenarios: z.object({ fitting: z.number().int(), of: z.number().int() }),
});

type Moved = z.output<typeof movedShape>;

function forecastData(report: ForecastReport): z.output<typeof forecastShape> {
  const moved = (
    before: Parameters<typeof saidChance>[0],
    now: Parameters<typeof saidChance>[0],
    refusal: string | null,
  ): Moved =>
    refusal === null ? { before: saidChance(before), now: saidChance(now) } : { before: null, now: null };
  const route = ({ before, after }: ForecastReport['byRoute']['ir']): Moved =>
    moved(before, after, report.refusal);
  const { ir, dr, prelimOnly, none } = report.byRoute;
  return {
    refusal: report.refusal,
    ir: route(ir),
    dr: route(dr),
    firstYearOnly: route(prelimOnly),
    noPlace: route(none),
    programs: report.byProgram.map((row) => ({
      program: row.program,
      mode: row.mode,
      seen: row.seen,
      interview: moved(row.invitedBefore, row.invitedAfter, row.refusal),
      place: moved(row.placeBefore, row.placeAfter, row.refusal),
      refusal: row.refusal,
    })),
    scenarios: { fitting: report.effectiveScenarios, of: report.scenarios },
  };
}

type Asked = z.output<typeof askedShape>;

/** What the file says of the season so far, with what the question adds. */
function seasonOf({ records, today, packs }: Desk, asked: Asked): Result<EventsFile> {
  const heard =
    records === null
      ? { applied: [], events: [] }
      : heardSoFar(withInterviews(records.applications, records.interviews, today), records.rotations, today);
  const named = new Set(asked.applied.map(({ program }) => program));
  const applied = [...heard.applied.filter(({ program }) => !named.has(program)), ...asked.applied];
  const asOf = asked.asOf ?? (records === null ? undefined : today);
  if (applied.length === 0)
    return fail([
      {
        code: 'nothing-applied',
        where: 'applied',
        found: 'no application, neither in the file nor in the question',
        expected: 'the programs applied to, each with its mode',
      },
    ]);
  const events = [
    ...heard.events.map(({ program, kind, on }) => ({ program, kind, date: on })),
    ...asked.events,
  ];
  return readEvents({ applied, events, ...(asOf === undefined ? {} : { asOf }) }, 'forecast', packs.almanac);
}

function foresee(desk: Desk, asked: Asked): Result<Said> {
  const events = seasonOf(desk, asked);
  if (!events.ok) return events;
  const { almanac, odds, played } = desk.packs;
  if (played === null)
    return fail([{ code: 'no-seasons', where: 'data/market', expected: 'played seasons (npm run market)' }]);
  const report = runForecast({ almanac, odds, pack: played, profile: desk.profile, events: events.value });
  return ok({ text: renderForecast(report), data: forecastData(report) });
}

/** Adds `forecast`: how the season looks after the invitations and silences so far. */
export function addForecastTool(server: McpServer, open: OpenDesk): void {
  server.registerTool(
    'forecast',
    {
      title: 'The season so far',
      description:
        'How the season looks before and after the invitations, refusals and silences so far, program by program. A project file brings its own applications; for a profile, name them. Further events can be tried out; nothing is saved.',
      inputSchema: askedShape,
      outputSchema: forecastShape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (asked) => askedOf(open, (desk) => foresee(desk, asked)),
  );
}
