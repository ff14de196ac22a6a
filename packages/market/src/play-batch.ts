import type { Almanac } from '@matchwright/almanac';
import type { OddsPack } from '@matchwright/odds';
import { buildFrame, type Frame } from './frame.js';
import { fromCoordinates, type MarketPriors } from './parameters.js';
import { playSeason } from './play-season.js';
import { countSeason, createCounts } from './season-counts.js';
import { parseAsk, statisticOf, type Ask } from './season-statistics.js';
import { applicantCapacity, createWorkspace, type Workspace } from './workspace.js';
import { drawWorld } from './world.js';

/** What every season is played on. */
export type MarketSetup = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly priors: MarketPriors;
};

/** Seasons to play: each member's parameters, so many seasons each, and what to read off them. */
export type Batch = {
  readonly season: number;
  readonly seed: number;
  readonly members: readonly { readonly member: number; readonly coordinates: Float64Array }[];
  readonly repeats: number;
  readonly asks: readonly string[];
};

/** members × repeats × asks, row-major; NaN where nobody was there to be counted. */
export type BatchValues = Float64Array;

/** Frames and workspaces made so far in one worker, by season: making them costs more than playing a season. */
export type MarketBench = {
  readonly setup: MarketSetup;
  readonly frames: Map<number, Frame>;
  readonly spaces: Map<number, Workspace>;
};

/** Makes an empty bench. */
export function createBench(setup: MarketSetup): MarketBench {
  return { setup, frames: new Map(), spaces: new Map() };
}

/** The frame of a season and a workspace that fits it. */
export function benchFor(
  bench: MarketBench,
  season: number,
): { readonly frame: Frame; readonly space: Workspace } {
  let frame = bench.frames.get(season);
  let space = bench.spaces.get(season);
  if (frame === undefined || space === undefined) {
    const { almanac, odds, priors } = bench.setup;
    frame = buildFrame(almanac, odds, priors, season);
    space = createWorkspace(frame, applicantCapacity);
    bench.frames.set(season, frame);
    bench.spaces.set(season, space);
  }
  return { frame, space };
}

/** Plays a batch; season (member, repeat) has its own stream, so results do not depend on how work is split. */
export function playBatch(bench: MarketBench, batch: Batch): BatchValues {
  const { frame, space } = benchFor(bench, batch.season);
  const { priors } = bench.setup;
  const asks = batch.asks.map(requireAsk);
  const counts = createCounts();
  const values = new Float64Array(batch.members.length * batch.repeats * asks.length);
  let at = 0;
  for (const { member, coordinates } of batch.members) {
    const world = drawWorld(frame, fromCoordinates(priors, coordinates), batch.seed, member);
    for (let r = 0; r < batch.repeats; r += 1) {
      const applicants = playSeason(frame, world, priors, space, member * 4096 + r);
      if (asks.length > 0) countSeason(frame, space, applicants, counts);
      for (const ask of asks) values[at++] = statisticOf(counts, ask);
    }
  }
  return values;
}

function requireAsk(text: string): Ask {
  const ask = parseAsk(text);
  if (ask === null) throw new RangeError(`no such statistic: ${text}`);
  return ask;
}
