import { isInputOf, jobNames, type JobName } from '../jobs.js';
import type { Runner } from '../runner.js';
import { fromWire, toWire } from './wire.js';

/**
 * Does a shard that came out of a queue and gives its output as text.
 * @throws Error when the shard is of no known kind, or its work fails: it would fail everywhere.
 */
export async function doShard(
  runner: Runner,
  { name, input }: { readonly name: string; readonly input: string },
): Promise<string> {
  const known = jobNames.find((each) => each === name);
  if (known === undefined) throw new RangeError(`no job is named ${name}`);
  return toWire(await runChecked(runner, known, fromWire(input)));
}

function runChecked(runner: Runner, name: JobName, input: unknown): Promise<unknown> {
  if (isInputOf(name, input)) return runner.run(name, input);
  throw new RangeError(`no job ${name} with such an input`);
}
