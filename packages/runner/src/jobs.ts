import type { Plan, Profile } from '@matchwright/dossier';
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
  type ScenarioPack,
  type ScoredForecast,
} from '@matchwright/market';
import { makeFullPlan } from '@matchwright/planner';

/** What every worker is given before its first job. */
export type RunnerSetup = MarketSetup & {
  /** Played seasons that plans are made on. */
  readonly played?: ScenarioPack | undefined;
};

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
  readonly 'make-plan': { readonly input: { readonly profile: Profile }; readonly output: Plan };
};
export type JobName = keyof Jobs;

export const jobNames = [
  'play-batch',
  'play-slice',
  'check-forecast',
  'make-plan',
] as const satisfies readonly JobName[];

/** Does jobs one after the other; made once in each worker. */
export type Handlers = { readonly [N in JobName]: (input: Jobs[N]['input']) => Jobs[N]['output'] };

/** Makes the handlers of one worker. */
export function createHandlers(setup: RunnerSetup): Handlers {
  const bench = createBench(setup);
  return {
    'play-batch': (input) => playBatch(bench, input),
    'play-slice': ({ season, ensemble, from, to }) => playSlice(bench, season, ensemble, from, to),
    'check-forecast': (input) => checkForecast({ ...setup, ...input }),
    'make-plan': ({ profile }) =>
      makeFullPlan({ almanac: setup.almanac, odds: setup.odds, pack: setup.played, profile }),
  };
}

const outputHas: { readonly [N in JobName]: (output: unknown) => boolean } = {
  'play-batch': (output) => output instanceof Float64Array,
  'play-slice': (output) => hasFields(output, 'invite', 'place'),
  'check-forecast': (output) => Array.isArray(output),
  'make-plan': (output) => hasFields(output, 'list', 'pMatch'),
};

/** True where a value that came from a worker is what that job answers with. */
export function isOutputOf<N extends JobName>(name: N, output: unknown): output is Jobs[N]['output'] {
  return outputHas[name](output);
}

const inputHas: { readonly [N in JobName]: readonly string[] } = {
  'play-batch': ['asks', 'members'],
  'play-slice': ['ensemble', 'from'],
  'check-forecast': ['pack', 'days'],
  'make-plan': ['profile'],
};

/** True where a value that came as a message or out of a queue is what that job is given. */
export function isInputOf<N extends JobName>(name: N, input: unknown): input is Jobs[N]['input'] {
  return hasFields(input, ...inputHas[name]);
}

/** Does one job whose name and input have come as a message; throws RangeError where they do not fit. */
export function doJob<N extends JobName>(handlers: Handlers, name: N, input: unknown): Jobs[N]['output'] {
  if (isInputOf(name, input)) return handlers[name](input);
  throw new RangeError(`no job ${name} with such an input`);
}

function hasFields(value: unknown, ...fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.every((field) => field in value);
}
