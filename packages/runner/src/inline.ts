import { createHandlers, type Handlers, type JobName, type Jobs, type RunnerSetup } from './jobs.js';
import type { Runner } from './runner.js';

/** Runs everything at once on the calling thread: the fallback where there are no workers. */
export function inlineRunner(setup: RunnerSetup): Runner {
  return withHandlers(createHandlers(setup), (value) => value);
}

/** As inline, but clones everything that would cross to a worker: for tests that jobs can be sent. */
export function serialisingRunner(setup: RunnerSetup, clone: <T>(value: T) => T): Runner {
  return withHandlers(createHandlers(clone(setup)), clone);
}

function withHandlers(handlers: Handlers, pass: <T>(value: T) => T): Runner {
  return {
    workers: 1,
    run: async <N extends JobName>(name: N, input: Jobs[N]['input']): Promise<Jobs[N]['output']> =>
      pass(handlers[name](pass(input))),
    close: async () => {},
  };
}
