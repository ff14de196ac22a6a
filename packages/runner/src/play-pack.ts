import {
  assemblePack,
  createBench,
  type Ensemble,
  type MarketSetup,
  type ScenarioPack,
} from '@matchwright/market';
import { runAll, type Runner } from './runner.js';

/**
 * Most seasons that one job plays, about a second of work: few enough that the usual 2,048 keep 32 workers busy. The pack
 * does not depend on it.
 */
const seasonsAtOnce = 64;

/** Plays the seasons of one pack on all workers. */
export async function playPack(input: {
  readonly setup: MarketSetup;
  readonly ensemble: Ensemble;
  readonly runner: Runner;
  readonly season: number;
  readonly scenarios: number;
  readonly progress?: (done: number, all: number) => void;
}): Promise<ScenarioPack> {
  const { setup, ensemble, runner, season, scenarios } = input;
  const inputs = Array.from({ length: Math.ceil(scenarios / seasonsAtOnce) }, (_, i) => ({
    season,
    ensemble,
    from: i * seasonsAtOnce,
    to: Math.min(scenarios, (i + 1) * seasonsAtOnce),
  }));
  const slices = await runAll(runner, 'play-slice', inputs, (done) => input.progress?.(done, inputs.length));
  return assemblePack(createBench(setup), season, ensemble, slices);
}
