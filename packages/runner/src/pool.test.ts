import { buildFrame, drawPrior, type Batch } from '@matchwright/market';
import { expect, test } from 'vitest';
import { smallSetup } from '../test-data/small-setup.js';
import { browserRunner, type WorkerLike } from './browser.js';
import { inlineRunner, serialisingRunner } from './inline.js';
import { runAll } from './runner.js';
import { createServer } from './serve.js';

const setup = smallSetup();
const members = Array.from({ length: 4 }, (_, member) => ({
  member,
  coordinates: drawPrior(setup.priors, 5, member),
}));
const batch: Batch = {
  season: 2025,
  seed: 9,
  members,
  repeats: 1,
  asks: ['matched:IR:all', 'filled:DR:all'],
};

/** A worker that lives on this thread and answers later, in its own time. */
function looseWorker(delay: number): WorkerLike {
  const serve = createServer();
  const worker: WorkerLike = {
    postMessage: (message) => {
      setTimeout(() => {
        const reply = serve(structuredClone(message));
        if (reply !== null) worker.onmessage?.({ data: structuredClone(reply) });
      }, delay);
    },
    onmessage: null,
    onerror: null,
    terminate: () => {},
  };
  return worker;
}

test('a season does not depend on where it runs nor on how many workers share it', async () => {
  expect(buildFrame(setup.almanac, setup.odds, setup.priors, 2025).programs).toBe(36);
  const whole = await inlineRunner(setup).run('play-batch', batch);
  const cloned = await serialisingRunner(setup, structuredClone).run('play-batch', batch);
  let started = 0;
  const pool = browserRunner(setup, 3, () => looseWorker((started += 1)));
  const parts = await runAll(
    pool,
    'play-batch',
    members.map((member) => ({ ...batch, members: [member] })),
  );
  await pool.close();
  expect([...cloned]).toEqual([...whole]);
  expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
});

test("a worker's failure reaches whoever asked", async () => {
  const pool = browserRunner(setup, 1, () => looseWorker(0));
  await expect(pool.run('play-batch', { ...batch, asks: ['nonsense:IR:all'] })).rejects.toThrow(
    'no such statistic',
  );
  expect(await pool.run('play-batch', batch)).toHaveLength(8);
});
