import { applicantKinds, fail, ok, type Result } from '@matchwright/almanac';
import {
  answerQuestion,
  parseQuestion,
  rangeOf,
  type Answer,
  type Ensemble,
  type MarketSetup,
  type ScenarioPack,
} from '@matchwright/market';
import { playPack, runAll, type Runner } from '@matchwright/runner';

/** What the market commands work with. */
export type MarketTools = {
  readonly setup: MarketSetup;
  readonly ensemble: Ensemble;
  readonly runner: Runner;
};

/** One count of the played seasons: median and 90 % range. */
export type PlayedCount = {
  readonly what: string;
  readonly specialty: 'IR' | 'DR';
  readonly kind: string;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
};

/** What `matchwright market` reports. */
export type MarketReport = {
  readonly season: number;
  readonly scenarios: number;
  readonly projected: boolean;
  readonly counts: readonly PlayedCount[];
  /** Log-odds to pass, by program: 90 % range over the seasons played. */
  readonly cutoffs: readonly {
    readonly program: string;
    readonly invite: readonly [number, number, number];
  }[];
};

const countsAsked = ['preferring', 'matched-C', 'matched-A', 'matched', 'match-rate-preferring'] as const;
const totalsAsked = ['offered', 'filled', 'filled-C', 'filled-A', 'interviews-matched-mean'] as const;

function asksOf(): readonly {
  readonly text: string;
  readonly what: string;
  readonly specialty: 'IR' | 'DR';
  readonly kind: string;
}[] {
  const rows = (['IR', 'DR'] as const).flatMap((specialty) => [
    ...totalsAsked.map((what) => ({ what, specialty, kind: 'all' })),
    ...countsAsked.flatMap((what) => applicantKinds.map((kind) => ({ what, specialty, kind }))),
  ]);
  return rows.map((row) => ({ ...row, text: `${row.what}:${row.specialty}:${row.kind}` }));
}

/** Plays K scenarios of one season; counts by kind and track, and the programs' cutoffs. */
export async function runMarket(
  tools: MarketTools,
  options: { readonly season: number; readonly scenarios: number },
): Promise<Result<MarketReport>> {
  const { ensemble, runner } = tools;
  const wrong = checkSeason(options.season);
  if (wrong !== null) return wrong;
  if (!Number.isInteger(options.scenarios) || options.scenarios < 1 || options.scenarios > 65_536) {
    return fail([
      {
        code: 'bad-option',
        where: '--scenarios',
        found: String(options.scenarios),
        expected: 'a whole number from 1 to 65536',
      },
    ]);
  }
  const asks = asksOf();
  const members = ensemble.members.slice(0, Math.min(ensemble.members.length, options.scenarios));
  const repeats = Math.ceil(options.scenarios / members.length);
  const size = 8;
  const parts = await runAll(
    runner,
    'play-batch',
    Array.from({ length: Math.ceil(members.length / size) }, (_, i) => ({
      season: options.season,
      seed: ensemble.seed,
      repeats,
      asks: asks.map(({ text }) => text),
      members: members
        .slice(i * size, (i + 1) * size)
        .map((coordinates, j) => ({ member: i * size + j, coordinates })),
    })),
  );
  const values = asks.map((): number[] => []);
  for (const part of parts) part.forEach((value, i) => values[i % asks.length]?.push(value));
  const pack = await playPack({ ...tools, season: options.season, scenarios: members.length });
  return ok({
    season: options.season,
    scenarios: members.length * repeats,
    projected: options.season > 2025,
    counts: asks.map(({ what, specialty, kind }, i) => ({
      what,
      specialty,
      kind,
      ...rangeOf(values[i] ?? []),
    })),
    cutoffs: inviteRanges(pack),
  });
}

function inviteRanges(pack: ScenarioPack): MarketReport['cutoffs'] {
  return pack.programIds.map((program, row) => {
    const bytes = pack.invite.subarray(row * pack.scenarios, (row + 1) * pack.scenarios).toSorted();
    const at = (share: number): number => (bytes[Math.round(share * (bytes.length - 1))] ?? 0) * 0.06 - 6.06;
    return { program, invite: [at(0.05), at(0.5), at(0.95)] as const };
  });
}

function checkSeason(season: number): Result<never> | null {
  if (Number.isInteger(season) && season >= 2020 && season <= 2035) return null;
  return fail([
    {
      code: 'bad-option',
      where: '--season',
      found: String(season),
      expected: 'a Match year from 2020 to 2035',
    },
  ]);
}

/** Answers `--ask QUESTION:SPECIALTY:KIND` for one season. */
export async function runAsk(
  tools: MarketTools,
  options: { readonly season: number; readonly ask: string },
): Promise<Result<Answer>> {
  const wrong = checkSeason(options.season);
  if (wrong !== null) return wrong;
  const question = parseQuestion(options.ask);
  if (!question.ok) return question;
  return answerQuestion({
    almanac: tools.setup.almanac,
    ensemble: tools.ensemble,
    season: options.season,
    question: question.value,
    play: (batches) => runAll(tools.runner, 'play-batch', batches),
  });
}

/** One answer as a line for people. */
export function renderAnswer(answer: Answer): string {
  const isShare = answer.high <= 1 && /rate|site|also-applied/u.test(answer.question);
  const say = (x: number): string => (isShare ? `${Math.round(100 * x)} %` : String(Math.round(x)));
  return `${answer.question}, ${answer.season}: ${say(answer.mid)} (90 % range ${say(answer.low)}–${say(answer.high)})\n${answer.evidence}\n`;
}

/** Played seasons as a table for people. */
export function renderMarket(report: MarketReport): string {
  const lines = report.counts.map((row) => {
    const isShare = row.what === 'match-rate-preferring';
    const say = (x: number): string => (isShare ? `${Math.round(100 * x)} %` : String(Math.round(x)));
    return `${row.specialty}  ${row.what.padEnd(24)} ${row.kind.padEnd(12)} ${say(row.mid).padStart(6)}   ${say(row.low)}–${say(row.high)}`;
  });
  const kind = report.projected ? 'projected places and applicants' : 'places as published';
  return `Season ${report.season}, ${report.scenarios} played seasons, ${kind}; median and 90 % range.\n${lines.join('\n')}\n`;
}
