// Measures what docs/scale.md reckons with, in processor time of this process: a season, a shard of a calibration, a
// plan, a forecast, and what a shard weighs in a queue. Usage: npm run measure:scale.
import { readFile } from 'node:fs/promises';
import { loadGround } from '../apps/server/dist/simulation/ground.js';
import { readProfile } from '../packages/dossier/dist/index.js';
import {
  batchesFor,
  createBench,
  forecast,
  playSlice,
  startCalibration,
} from '../packages/market/dist/index.js';
import { makeFullPlan } from '../packages/planner/dist/index.js';
import { inlineRunner } from '../packages/runner/dist/index.js';
import { doShard } from '../packages/runner/dist/node.js';
import { toWire } from '../packages/runner/dist/queue/wire.js';

/** Milliseconds of processor time, and what was made. */
async function timed(work) {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

const show = (what, figure) => process.stdout.write(`${what.padEnd(62)} ${figure}\n`);
const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const kB = (text) => `${Math.round(text.length / 1000)} kB`;

const start = await timed(() => loadGround());
const { setup, split, ensemble } = start.value;
show('a worker, from nothing to its first shard (packs read, checked)', ms(start.ms));

const bench = createBench(setup);
playSlice(bench, 2028, ensemble, 0, 32);
const seasons = 256;
const slice = await timed(() => playSlice(bench, 2028, ensemble, 0, seasons));
show('a season, from population to cutoffs', ms(slice.ms / seasons));
show(
  '  a program’s and track’s cutoffs of it, stored',
  `${(slice.value.invite.length + slice.value.place.length) / seasons} bytes`,
);

const fitted = split.rows.filter((row) => row.use === 'fitted');
const settings = { members: 256, steps: 6, repeats: 3, seed: 2028 };
const batches = batchesFor(fitted, startCalibration(setup.priors, settings).ensemble, settings.repeats, 1, 8);
const runner = inlineRunner(setup);
const shard = { name: 'play-batch', input: toWire(batches[0].batch) };
await doShard(runner, shard);
const done = await timed(() => doShard(runner, shard));
show('a shard of a calibration (8 draws, 3 seasons each)', ms(done.ms));
show('  shards of a whole calibration, its report apart', `${batches.length * settings.steps}`);
show('  its input and output in the queue', `${kB(shard.input)}, ${kB(done.value)}`);

const text = await readFile(new URL('../examples/us-img-ir.yaml', import.meta.url), 'utf8');
const read = readProfile(text, 'example', setup.almanac);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const profile = read.value;
const ground = { almanac: setup.almanac, odds: setup.odds, pack: setup.played, profile };
makeFullPlan(ground);
const plan = await timed(() => makeFullPlan(ground));
show('a plan with certificate and curve, from a profile', ms(plan.ms));
show('  as JSON', kB(JSON.stringify(plan.value)));
const applied = plan.value.list.filter(({ specialty }) => specialty === 'IR' || specialty === 'DR');
const season = {
  applied: applied.map(({ program, mode }) => ({ program, mode })),
  events: applied
    .slice(0, 5)
    .map(({ program, mode }) => ({ program, mode, kind: 'invited', on: '2027-10-20' })),
};
const told = await timed(() => forecast({ ...ground, scenarios: 4096, seed: 1 }, season));
show(`a forecast on 4,096 seasons (${applied.length} programs, 5 invitations)`, ms(told.ms));
