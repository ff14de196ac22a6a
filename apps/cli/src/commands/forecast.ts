import {
  brief,
  fail,
  firstIssues,
  ok,
  zodIssues,
  type Almanac,
  type Issue,
  type Result,
} from '@matchwright/almanac';
import { modeSchema, type Chance, type Mode, type Profile } from '@matchwright/dossier';
import {
  forecast,
  forecastRefusals,
  seasonEventKinds,
  type ByRoute,
  type Forecast,
  type ForecastReason,
  type ForecastStep,
  type Moved,
  type ScenarioPack,
} from '@matchwright/market';
import type { OddsPack } from '@matchwright/odds';
import * as z from 'zod';

const eventsSchema = z.strictObject({
  schema: z.literal('matchwright.events/1').default('matchwright.events/1'),
  /** Where the person has applied, and how: program ids, and NRMP codes of first-year tracks. */
  applied: z
    .array(z.strictObject({ program: z.string(), mode: modeSchema.default('apply') }))
    .min(1, 'at least one program applied to'),
  /** What has happened so far; `silence` once the date by which the program usually invites has passed. */
  events: z
    .array(
      z.strictObject({ program: z.string(), kind: z.enum(seasonEventKinds), date: z.iso.date().optional() }),
    )
    .default([]),
  /** Nothing else has come up to this day: programs without a word then count as silent, as far as they are late. */
  asOf: z.iso.date().optional(),
});
export type EventsFile = z.output<typeof eventsSchema>;

/** Chances of how the season ends; `none`: neither IR nor DR. */
export type Outlook = { readonly ir: Chance; readonly dr: Chance; readonly none: Chance };

/** What `matchwright forecast` reports. */
export type ForecastReport = {
  readonly before: Outlook;
  readonly after: Outlook;
  /** IR, DR, a first year alone, nothing: before and now. */
  readonly byRoute: ByRoute<Moved>;
  readonly byProgram: readonly {
    readonly program: string;
    readonly mode: Mode;
    /** The last event, if any. */
    readonly seen: string | null;
    readonly invitedBefore: Chance;
    readonly invitedAfter: Chance;
    readonly placeBefore: Chance;
    readonly placeAfter: Chance;
    /** The day from which on silence counts, and how well that day is known. */
    readonly silentFrom: string | null;
    readonly silentFromGrade: string | null;
    /** Said to people instead of the chances above, where the evidence is below the floor; else null. */
    readonly refusal: string | null;
  }[];
  /** Said to people instead of the chances of how the season ends; null where they are justified. */
  readonly refusal: string | null;
  readonly timeline: readonly ForecastStep[];
  /** Why the chance of a place in radiology moved, largest first. */
  readonly reasons: readonly ForecastReason[];
  /** Events of the file that count for nothing yet: silences before the usual date. */
  readonly tooEarly: readonly { readonly program: string; readonly date: string | null }[];
  /** How many equally weighted scenarios the re-weighted ones amount to, of all; drawn anew where too few. */
  readonly effectiveScenarios: number;
  readonly scenarios: number;
  readonly rejuvenated: boolean;
};

/** Checks an events file against the almanac: every program known, every event at a program applied to. */
export function readEvents(value: unknown, name: string, almanac: Almanac): Result<EventsFile> {
  const parsed = eventsSchema.safeParse(value);
  if (!parsed.success) {
    return fail(zodIssues(parsed.error, (path) => `${name}: ${path}`));
  }
  const known = new Set([
    ...almanac.programs.map(({ id }) => id),
    ...almanac.pgy1Tracks.map(({ code }) => code),
  ]);
  const applied = new Set(parsed.data.applied.map(({ program }) => program));
  const issues: Issue[] = [];
  parsed.data.applied.forEach(({ program }, i) => {
    if (known.has(program)) return;
    issues.push({
      code: 'unknown-program',
      where: `${name}: applied.${i}.program`,
      found: brief(program),
      expected: 'the ACGME code of an IR or DR program, or the NRMP code of a first-year track',
    });
  });
  parsed.data.events.forEach(({ program }, i) => {
    if (applied.has(program)) return;
    issues.push({
      code: 'not-applied',
      where: `${name}: events.${i}.program`,
      found: brief(program),
      expected: 'a program listed under applied',
    });
  });
  return issues.length > 0 ? fail(firstIssues(issues, name)) : ok(parsed.data);
}

/** The outlook before and after what has happened, step by step and program by program. */
export function runForecast(input: {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly pack: ScenarioPack;
  readonly profile: Profile;
  readonly events: EventsFile;
  readonly scenarios?: number;
}): ForecastReport {
  const { almanac, odds, pack, profile, events } = input;
  const scenarios = input.scenarios ?? 4096;
  const modeOf = new Map(events.applied.map(({ program, mode }) => [program, mode]));
  const made = forecast(
    { almanac, odds, pack, profile, scenarios, seed: profile.seed },
    {
      applied: events.applied,
      events: events.events.map(({ program, kind, date }) => ({
        program,
        kind,
        mode: modeOf.get(program) ?? 'apply',
        on: date,
      })),
      asOf: events.asOf,
    },
  );
  const refusals = forecastRefusals(almanac, odds, profile, made);
  const last = new Map(events.events.map(({ program, kind }) => [program, kind]));
  return {
    before: outlook(made, 'before'),
    after: outlook(made, 'after'),
    byRoute: made.byRoute,
    byProgram: made.byProgram.map(({ program, mode, invited, place, usualDate }) => ({
      program,
      mode,
      seen: last.get(program) ?? null,
      invitedBefore: invited.before,
      invitedAfter: invited.after,
      placeBefore: place.before,
      placeAfter: place.after,
      silentFrom: usualDate?.by ?? null,
      silentFromGrade: usualDate?.grade ?? null,
      refusal: refusals.byProgram[program] ?? null,
    })),
    refusal: refusals.overall,
    timeline: made.timeline,
    reasons: made.reasons,
    tooEarly: made.tooEarly.map(({ program, on }) => ({ program, date: on ?? null })),
    effectiveScenarios: Math.round(made.effective),
    scenarios,
    rejuvenated: made.rejuvenated,
  };
}

function outlook({ byRoute, noRadiology }: Forecast, when: 'before' | 'after'): Outlook {
  return { ir: byRoute.ir[when], dr: byRoute.dr[when], none: noRadiology[when] };
}

const routeNames = { ir: 'IR', dr: 'DR', prelimOnly: 'first year only', none: 'no place' } as const;

function say({ mid, low, high }: Chance): string {
  return `${Math.round(100 * mid)} % (${Math.round(100 * low)}–${Math.round(100 * high)})`;
}

function points(value: number): string {
  const rounded = Math.round(100 * value);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '±0';
}

function stepLine({ on, cause, routes, moved }: ForecastStep): string {
  const what =
    cause.kind === 'event'
      ? `${cause.event.kind} at ${cause.event.program}`
      : `no further word; ${cause.silent.length} now count as silent, ${cause.waiting} still open`;
  return `  ${(on ?? '').padEnd(10)}  IR ${say(routes.ir)} ${points(moved.ir)}, DR ${say(routes.dr)} ${points(moved.dr)}  ${what}`;
}

const reasonWords: Readonly<Record<ForecastReason['kind'], string>> = {
  'place-gained': 'places that can now be had there',
  'place-lost': 'places that are gone there',
  stronger: 'what it says of how programs see you',
  weaker: 'what it says of how programs see you',
  silence: 'silence beyond the usual date',
  time: 'time without a word',
};

function programLine(row: ForecastReport['byProgram'][number]): string {
  const chances =
    row.refusal === null
      ? `place ${say(row.placeBefore)} → ${say(row.placeAfter)}`
      : 'no number is justified';
  return `  ${row.program}  ${row.mode.padEnd(15)} ${(row.seen ?? 'nothing yet').padEnd(12)} ${chances}`;
}

/** The forecast as text; where the evidence is below the floor, the words instead of numbers. */
export function renderForecast(report: ForecastReport): string {
  const rows = report.byProgram.map(programLine);
  const early = report.tooEarly.map(
    ({ program, date }) => `  ${program}: silence on ${date ?? 'no date'} is too early to count\n`,
  );
  if (report.refusal !== null) return `${report.refusal}\n\n${rows.join('\n')}\n${early.join('')}`;
  const lines = (['ir', 'dr', 'prelimOnly', 'none'] as const).map(
    (route) =>
      `  ${routeNames[route].padEnd(16)} ${say(report.byRoute[route].before).padEnd(18)} → ${say(report.byRoute[route].after)}`,
  );
  const steps = report.timeline.map(stepLine);
  const why = report.reasons.map(
    (reason) =>
      `  ${points(reason.points).padStart(4)} points: ${reasonWords[reason.kind]} (${reason.programs.length} programs)`,
  );
  const kept = `${report.effectiveScenarios} of ${report.scenarios} scenarios fit what has happened${report.rejuvenated ? '; the applicant’s unseen strength was drawn anew to fit' : ''}.`;
  return `Before → after what has happened\n${lines.join('\n')}\n\nWhat moved it\n${steps.join('\n')}\n\nWhy a place in radiology became more or less likely\n${why.join('\n')}\n\n${rows.join('\n')}\n${early.join('')}${kept}\n`;
}
