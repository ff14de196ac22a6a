import {
  checkForecast,
  createBench,
  playBatch,
  playSlice,
  type Batch,
  type BatchValues,
  type Ensemble,
  type ForecastCheck,
  type MarketSetup,
  type PackSlice,
  type ScoredForecast,
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
  readonly 'check-forecast': {
    readonly input: Omit<ForecastCheck, keyof MarketSetup>;
    /** By day, then by person. */
    readonly output: readonly (readonly ScoredForecast[])[];
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
    'check-forecast': (input) => checkForecast({ ...setup, ...input }),
  };
}

/** True where a value that came from a worker is what that job answers with. */
export function isOutputOf<N extends JobName>(name: N, output: unknown): output is Jobs[N]['output'] {
  if (name === 'play-batch') return output instanceof Float64Array;
  if (name === 'check-forecast') return Array.isArray(output);
  return typeof output === 'object' && output !== null && 'invite' in output && 'place' in output;
}

/** Does one job whose name and input have come as a message; throws RangeError where they do not fit. */
export function doJob(handlers: Handlers, name: JobName, input: unknown): unknown {
  if (name === 'play-batch' && isBatch(input)) return handlers['play-batch'](input);
  if (name === 'play-slice' && isSlice(input)) return handlers['play-slice'](input);
  if (name === 'check-forecast' && isForecastCheck(input)) return handlers['check-forecast'](input);
  throw new RangeError(`no job ${name} with such an input`);
}

function isBatch(input: unknown): input is Batch {
  return typeof input === 'object' && input !== null && 'asks' in input && 'members' in input;
}

function isSlice(input: unknown): input is Jobs['play-slice']['input'] {
  return typeof input === 'object' && input !== null && 'ensemble' in input && 'from' in input;
}

function isForecastCheck(input: unknown): input is Jobs['check-forecast']['input'] {
  return typeof input === 'object' && input !== null && 'pack' in input && 'days' in input;
}
