import type { JobName, Jobs } from './jobs.js';

/** Where work runs: inline, serialising, on browser workers or on Node workers. */
export type Runner = {
  readonly workers: number;
  /** Runs one job; rejects with the worker's error. */
  readonly run: <N extends JobName>(name: N, input: Jobs[N]['input']) => Promise<Jobs[N]['output']>;
  readonly close: () => Promise<void>;
};

/** Runs a list of jobs of one kind, as many at once as there are workers; answers in the order of the list. */
export async function runAll<N extends JobName>(
  runner: Runner,
  name: N,
  inputs: readonly Jobs[N]['input'][],
  onDone: (done: number) => void = () => {},
): Promise<Jobs[N]['output'][]> {
  let done = 0;
  return Promise.all(
    inputs.map(async (input) => {
      const output = await runner.run(name, input);
      done += 1;
      onDone(done);
      return output;
    }),
  );
}
