import { fail, ok, type Almanac, type Issue, type Result } from '@matchwright/almanac';
import { modeSchema, modes, type Chance, type Mode, type Profile } from '@matchwright/dossier';
import {
  ensembleChance,
  forecast,
  type ApplicantScenarios,
  type ScenarioPack,
  type SeasonEvent,
} from '@matchwright/market';
import type { OddsPack } from '@matchwright/odds';
import * as z from 'zod';

const eventsSchema = z.strictObject({
  schema: z.literal('matchwright.events/1').default('matchwright.events/1'),
  /** Where the person has applied, and how. */
  applied: z
    .array(z.strictObject({ program: z.string(), mode: modeSchema.default('apply') }))
    .min(1, 'at least one program applied to'),
  /** What has happened so far; `silence` once the date by which most programs invite has passed. */
  events: z
    .array(
      z.strictObject({
        program: z.string(),
        kind: z.enum(['invited', 'interviewed', 'rejected', 'silence']),
        date: z.iso.date().optional(),
      }),
    )
    .default([]),
});
export type EventsFile = z.output<typeof eventsSchema>;

/** Chances of how the season ends. */
export type Outlook = { readonly ir: Chance; readonly dr: Chance; readonly none: Chance };

/** What `matchwright forecast` reports. */
export type ForecastReport = {
  readonly before: Outlook;
  readonly after: Outlook;
  readonly byProgram: readonly {
    readonly program: string;
    readonly mode: Mode;
    readonly seen: string | null;
    readonly invitedBefore: Chance;
    readonly invitedAfter: Chance;
    readonly placeBefore: Chance;
    readonly placeAfter: Chance;
  }[];
  /** How many equally weighted scenarios the re-weighted ones amount to, of all; moved where too few. */
  readonly effectiveScenarios: number;
  readonly scenarios: number;
  readonly rejuvenated: boolean;
};

/** Checks an events file against the almanac: every program known, every event at a program applied to. */
export function readEvents(value: unknown, name: string, almanac: Almanac): Result<EventsFile> {
  const parsed = eventsSchema.safeParse(value);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => ({
        code: issue.code,
        where: `${name}: ${issue.path.join('.')}`,
        expected: issue.message,
      })),
    );
  }
  const known = new Set(almanac.programs.map(({ id }) => id));
  const applied = new Set(parsed.data.applied.map(({ program }) => program));
  const issues: Issue[] = [];
  parsed.data.applied.forEach(({ program }, i) => {
    if (known.has(program)) return;
    issues.push({
      code: 'unknown-program',
      where: `${name}: applied.${i}.program`,
      found: program,
      expected: 'the ACGME code of an IR or DR program',
    });
  });
  parsed.data.events.forEach(({ program }, i) => {
    if (applied.has(program)) return;
    issues.push({
      code: 'not-applied',
      where: `${name}: events.${i}.program`,
      found: program,
      expected: 'a program listed under applied',
    });
  });
  return issues.length > 0 ? fail(issues) : ok(parsed.data);
}

/** The outlook before and after what has happened. */
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
  const seen: SeasonEvent[] = events.events.map(({ program, kind }) => ({
    program,
    kind,
    mode: modeOf.get(program) ?? 'apply',
  }));
  const options = { programs: [...modeOf.keys()], pgy1: [] };
  const drawn = forecast({ almanac, odds, pack, profile, scenarios, seed: profile.seed, options }, seen);
  const last = new Map(events.events.map(({ program, kind }) => [program, kind]));
  return {
    before: outlook(drawn.before, modeOf),
    after: outlook(drawn.after, modeOf),
    byProgram: drawn.before.options.map(({ id }, o) => {
      const mode = modeOf.get(id) ?? 'apply';
      return {
        program: id,
        mode,
        seen: last.get(id) ?? null,
        invitedBefore: invitedChance(drawn.before, o, mode),
        invitedAfter: invitedChance(drawn.after, o, mode),
        placeBefore: placeChance(drawn.before, (option) => option === o, modeOf),
        placeAfter: placeChance(drawn.after, (option) => option === o, modeOf),
      };
    }),
    effectiveScenarios: Math.round(drawn.effective),
    scenarios,
    rejuvenated: drawn.rejuvenated,
  };
}

type Modes = ReadonlyMap<string, Mode>;

function outlook(drawn: ApplicantScenarios, modeOf: Modes): Outlook {
  const isIr = (option: number): boolean => drawn.options[option]?.specialty === 'IR';
  const ir = hitsOf(drawn, isIr, modeOf);
  const any = hitsOf(drawn, () => true, modeOf);
  const chance = (hits: Uint8Array): Chance => ensembleChance(hits, drawn.memberOf, drawn.members);
  return {
    ir: chance(ir),
    dr: chance(any.map((hit, k) => hit & ~(ir[k] ?? 0) & 1)),
    none: chance(any.map((hit) => 1 - hit)),
  };
}

function hitsOf(drawn: ApplicantScenarios, wanted: (option: number) => boolean, modeOf: Modes): Uint8Array {
  const hits = new Uint8Array(drawn.scenarios);
  drawn.places.forEach(({ option }, p) => {
    const id = drawn.options[option]?.id ?? '';
    if (!wanted(option)) return;
    const bit = modes.indexOf(modeOf.get(id) ?? 'apply');
    for (let k = 0; k < drawn.scenarios; k += 1) {
      if ((((drawn.available[p * drawn.scenarios + k] ?? 0) >> bit) & 1) === 1) hits[k] = 1;
    }
  });
  return hits;
}

function placeChance(drawn: ApplicantScenarios, wanted: (option: number) => boolean, modeOf: Modes): Chance {
  return ensembleChance(hitsOf(drawn, wanted, modeOf), drawn.memberOf, drawn.members);
}

function invitedChance(drawn: ApplicantScenarios, option: number, mode: Mode): Chance {
  const bit = modes.indexOf(mode);
  const row = drawn.invited.subarray(option * drawn.scenarios, (option + 1) * drawn.scenarios);
  return ensembleChance(
    row.map((mask) => (mask >> bit) & 1),
    drawn.memberOf,
    drawn.members,
  );
}

/** The forecast as text. */
export function renderForecast(report: ForecastReport): string {
  const say = ({ mid, low, high }: Chance): string =>
    `${Math.round(100 * mid)} % (${Math.round(100 * low)}–${Math.round(100 * high)})`;
  const lines = (['ir', 'dr', 'none'] as const).map(
    (ending) =>
      `  ${{ ir: 'IR', dr: 'DR', none: 'neither' }[ending].padEnd(8)} ${say(report.before[ending]).padEnd(18)} → ${say(report.after[ending])}`,
  );
  const rows = report.byProgram.map(
    (row) =>
      `  ${row.program}  ${row.mode.padEnd(15)} ${(row.seen ?? 'nothing yet').padEnd(12)} place ${say(row.placeBefore)} → ${say(row.placeAfter)}`,
  );
  const kept = `${report.effectiveScenarios} of ${report.scenarios} scenarios fit what has happened${report.rejuvenated ? '; the applicant’s unseen strength was moved to fit' : ''}.`;
  return `Before → after what has happened\n${lines.join('\n')}\n\n${rows.join('\n')}\n${kept}\n`;
}
