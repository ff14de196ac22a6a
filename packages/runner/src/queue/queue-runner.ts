import { createHash } from 'node:crypto';
import { isOutputOf, type JobName, type Jobs } from '../jobs.js';
import type { Runner } from '../runner.js';
import { fromWire, toWire } from './wire.js';

/** One job as it lies in a queue; the key follows from name and input, so that the same work has the same key. */
export type Shard = { readonly key: string; readonly name: JobName; readonly input: string };

/** Where the shards of one run lie. */
export type ShardStore = {
  /** Outputs of those of these shards that are done, by key. */
  readonly find: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Asks for shards; those asked for before are left as they are. */
  readonly put: (shards: readonly Shard[]) => Promise<void>;
};

/** A program has asked for shards that are not done yet: run it again once they are. */
export class ShardsWanted extends Error {
  constructor(wanted: number) {
    super(`${wanted} shards are wanted and not done yet`);
    this.name = 'ShardsWanted';
  }
}

/** The store could not be asked: nothing is known about the work itself. */
export class QueueFailed extends Error {
  constructor(cause: unknown) {
    super(`the queue cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'QueueFailed';
  }
}

type Waiting = {
  readonly shard: Shard;
  readonly settle: (output: string) => void;
  readonly reject: (error: Error) => void;
};

/**
 * A runner whose work is done elsewhere, at some time, by whoever takes shards from a queue. It never waits: what is
 * done already is answered from the store, and where anything is missing the missing shards are put into the queue and
 * every job of the round is rejected with `ShardsWanted`. A program that is run again after that goes over what it had
 * and comes further; since all its jobs are seeded, it ends with the same bits as on one machine, wherever it was cut.
 */
export function queueRunner(store: ShardStore): Runner {
  let round: Waiting[] = [];
  const answerRound = async (): Promise<void> => {
    const asked = round;
    round = [];
    try {
      const done = await store.find(asked.map(({ shard }) => shard.key));
      const missing = asked.filter(({ shard }) => !done.has(shard.key));
      if (missing.length > 0) {
        await store.put(missing.map(({ shard }) => shard));
        throw new ShardsWanted(missing.length);
      }
      for (const { shard, settle } of asked) settle(done.get(shard.key) ?? '');
    } catch (error) {
      for (const { reject } of asked) reject(error instanceof ShardsWanted ? error : new QueueFailed(error));
    }
  };
  return {
    workers: 1,
    run: <N extends JobName>(name: N, input: Jobs[N]['input']): Promise<Jobs[N]['output']> =>
      new Promise((resolve, reject) => {
        const settle = (text: string): void => {
          const output = fromWire(text);
          if (isOutputOf(name, output)) resolve(output);
          else reject(new Error(`the queue answered ${name} with something else`));
        };
        // jobs asked for in one go are looked up in one go
        if (round.length === 0) queueMicrotask(() => void answerRound());
        round.push({ shard: shardOf(name, input), settle, reject });
      }),
    close: async () => {},
  };
}

function shardOf<N extends JobName>(name: N, input: Jobs[N]['input']): Shard {
  const text = toWire(input);
  return { key: createHash('sha256').update(`${name}\n${text}`).digest('hex'), name, input: text };
}
