import {
  assemblePack,
  createBench,
  type Ensemble,
  type MarketSetup,
  type ScenarioPack,
} from '@matchwright/market';
import { runAll, type Runner } from './runner.js';

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
  const width = ensemble.members.length;
  const inputs = Array.from({ length: Math.ceil(scenarios / width) }, (_, i) => ({
    season,
    ensemble,
    from: i * width,
    to: Math.min(scenarios, (i + 1) * width),
  }));
  const slices = await runAll(runner, 'play-slice', inputs, (done) => input.progress?.(done, inputs.length));
  return assemblePack(createBench(setup), season, ensemble, slices);
}
