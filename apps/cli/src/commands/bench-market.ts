import { benchFor, createBench, fromCoordinates, playSeason, drawWorld } from '@matchwright/market';
import { runAll } from '@matchwright/runner';
import type { MarketTools } from './market.js';

/** What `matchwright bench market` reports. */
export type MarketBenchReport = {
  readonly seasonsPerSecond: number;
  readonly workers: number;
  readonly season: number;
  readonly applicants: number;
  readonly programs: number;
  readonly tracks: number;
  /** Milliseconds a season on one worker against half and twice the applicants, and the growth exponent. */
  readonly growth: {
    readonly applicants: readonly { readonly factor: number; readonly milliseconds: number }[];
    readonly exponent: number;
  };
  /** Milliseconds a season with all programs and with the IR and DR programs of the first half only. */
  readonly programsGrowth: readonly { readonly factor: number; readonly milliseconds: number }[];
};

/** Seasons a second over all workers, and the growth against applicants and programs on this thread. */
export async function runBenchMarket(
  tools: MarketTools,
  clock: () => number,
  seasons = 400,
): Promise<MarketBenchReport> {
  const { setup, ensemble, runner } = tools;
  const season = 2025;
  const bench = createBench(setup);
  const { frame } = benchFor(bench, season);
  const members = ensemble.members.slice(0, 32).map((coordinates, member) => ({ member, coordinates }));
  const job = { season, seed: 1, asks: [], repeats: 1 };
  await runAll(
    runner,
    'play-batch',
    Array.from({ length: runner.workers }, () => ({ ...job, members })),
  );
  const started = clock();
  const repeats = Math.ceil(seasons / members.length);
  await runAll(
    runner,
    'play-batch',
    members.map((member) => ({ ...job, repeats, members: [member] })),
  );
  const seconds = (clock() - started) / 1000;
  const applicants = [0.5, 1].map((factor) => ({ factor, milliseconds: timeOf(tools, clock, factor, 1) }));
  const half = applicants[0]?.milliseconds ?? 1;
  const full = applicants[1]?.milliseconds ?? 1;
  return {
    seasonsPerSecond: Math.round((repeats * members.length) / seconds),
    workers: runner.workers,
    season,
    applicants: countApplicants(tools),
    programs: frame.programs,
    tracks: frame.tracks,
    growth: { applicants, exponent: Math.log2(full / half) },
    programsGrowth: [0.5, 1].map((factor) => ({ factor, milliseconds: timeOf(tools, clock, 1, factor) })),
  };
}

function timeOf(tools: MarketTools, clock: () => number, people: number, programs: number): number {
  const { setup, ensemble } = tools;
  const { tracks } = setup.almanac;
  const kept = tracks.filter((_, i) => i < programs * tracks.length || programs === 1);
  const priors = setup.priors;
  const factor = (pair: [number, number]): [number, number] => [pair[0] * people, pair[1] * people];
  const counts = Object.fromEntries(
    Object.entries(priors.seasons.counts).map(([year, pair]) => [year, factor(pair)]),
  );
  const scaled = { ...priors, seasons: { ...priors.seasons, counts } };
  const bench = createBench({ ...setup, priors: scaled, almanac: { ...setup.almanac, tracks: kept } });
  const { frame, space } = benchFor(bench, 2025);
  const coordinates = ensemble.members[0];
  if (coordinates === undefined) throw new RangeError('an ensemble has at least one member');
  const world = drawWorld(frame, fromCoordinates(priors, coordinates), 1, 0);
  for (let k = 0; k < 10; k += 1) playSeason(frame, world, scaled, space, k);
  const rounds = 25;
  const started = clock();
  for (let k = 0; k < rounds; k += 1) playSeason(frame, world, scaled, space, k);
  return (clock() - started) / rounds;
}

function countApplicants(tools: MarketTools): number {
  const bench = createBench(tools.setup);
  const { frame, space } = benchFor(bench, 2025);
  const coordinates = tools.ensemble.members[0];
  if (coordinates === undefined) throw new RangeError('an ensemble has at least one member');
  const world = drawWorld(frame, fromCoordinates(tools.setup.priors, coordinates), 1, 0);
  return playSeason(frame, world, tools.setup.priors, space, 0);
}
