import {
  createBench,
  playBatch,
  playSlice,
  type Batch,
  type BatchValues,
  type Ensemble,
  type MarketSetup,
  type PackSlice,
} from '@matchwright/market';

/** Work that a worker can be given, by name. Inputs and outputs survive structured cloning. */
export type Jobs = {
  readonly 'play-batch': { readonly input: Batch; readonly output: BatchValues };
  readonly 'play-slice': {
    readonly input: {
      readonly season: number;
      readonly ensemble: Ensemble;
      readonly from: number;
      readonly to: number;
    };
    readonly output: PackSlice;
  };
};
export type JobName = keyof Jobs;

/** Does jobs one after the other; made once in each worker. */
export type Handlers = { readonly [N in JobName]: (input: Jobs[N]['input']) => Jobs[N]['output'] };

/** Makes the handlers of one worker. */
export function createHandlers(setup: MarketSetup): Handlers {
  const bench = createBench(setup);
  return {
    'play-batch': (input) => playBatch(bench, input),
    'play-slice': ({ season, ensemble, from, to }) => playSlice(bench, season, ensemble, from, to),
  };
}
