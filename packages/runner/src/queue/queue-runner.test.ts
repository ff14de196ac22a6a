import { drawPrior } from '@matchwright/market';
import {
  array,
  assert,
  constant,
  double,
  float32Array,
  float64Array,
  oneof,
  property,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { expect, test } from 'vitest';
import { smallSetup } from '../../test-data/small-setup.js';
import { inlineRunner } from '../inline.js';
import { runAll } from '../runner.js';
import { doShard } from './do-shard.js';
import { QueueFailed, queueRunner, ShardsWanted, type Shard, type ShardStore } from './queue-runner.js';
import { fromWire, toWire } from './wire.js';

const setup = smallSetup();

function batches(seed: number): Parameters<typeof runAll<'play-batch'>>[2] {
  return Array.from({ length: 3 }, (_, member) => ({
    season: 2025,
    seed,
    repeats: 1,
    asks: ['matched:IR:all', 'filled:DR:all'],
    members: [{ member, coordinates: drawPrior(setup.priors, 5, member) }],
  }));
}

/** A store in memory, with everything that was ever put into it. */
function memory(): ShardStore & { readonly outputs: Map<string, string>; readonly asked: Shard[] } {
  const outputs = new Map<string, string>();
  const asked: Shard[] = [];
  return {
    outputs,
    asked,
    find: async (keys) => new Map([...outputs].filter(([key]) => keys.includes(key))),
    put: async (shards) => void asked.push(...shards),
  };
}

test('a value crosses the wire with every bit, NaN and −0 inside arrays included', () => {
  const part = oneof(
    float64Array(),
    float32Array(),
    uint8Array(),
    string(),
    double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
    constant(null),
  );
  assert(
    property(record({ a: part, list: array(part) }), (value) => {
      const back = fromWire(toWire(value));
      expect(back).toEqual(value);
      expect(toWire(back)).toBe(toWire(value));
    }),
    { seed: 97, numRuns: 200 },
  );
  const odd = Float64Array.from([Number.NaN, -0, Infinity, 5e-324]);
  const back = fromWire(toWire({ odd: odd.subarray(1) }));
  expect(back).toEqual({ odd: Float64Array.from([-0, Infinity, 5e-324]) });
  expect(() => fromWire('{"~array":"nonsense","bytes":""}')).toThrow(RangeError);
});

test('a program over a queue, cut and run again, ends with what it gives inline; done shards are not asked for again', async () => {
  const store = memory();
  const inline = inlineRunner(setup);
  // two rounds, the second made from what the first gave
  const program = async (runner: typeof inline): Promise<string> => {
    const first = await runAll(runner, 'play-batch', batches(9));
    const second = await runAll(runner, 'play-batch', batches(Math.round(first[0]?.[0] ?? 0)));
    return toWire([first, second]);
  };
  const expected = await program(inline);
  let runs = 0;
  for (;;) {
    runs += 1;
    try {
      expect(await program(queueRunner(store))).toBe(expected);
      break;
    } catch (error) {
      if (!(error instanceof ShardsWanted)) throw error;
      // one worker does one shard of those that are open, then the program is cut again
      const open = store.asked.find(({ key }) => !store.outputs.has(key));
      if (open !== undefined) store.outputs.set(open.key, await doShard(inline, open));
    }
  }
  expect(runs).toBe(7);
  expect(new Set(store.asked.map(({ key }) => key)).size).toBe(6);
  expect(store.outputs.size).toBe(6);
});

test('a store that cannot be reached is told apart from work that is not done', async () => {
  const store: ShardStore = { ...memory(), find: () => Promise.reject(new Error('gone')) };
  const failed = runAll(queueRunner(store), 'play-batch', batches(1));
  await expect(failed).rejects.toThrow(QueueFailed);
});

test('a shard of no known kind, or whose input is another’s, is refused', async () => {
  const inline = inlineRunner(setup);
  await expect(doShard(inline, { name: 'format-disk', input: '{}' })).rejects.toThrow('no job is named');
  await expect(doShard(inline, { name: 'play-batch', input: '{"profile":1}' })).rejects.toThrow(
    'no job play-batch with such an input',
  );
});
