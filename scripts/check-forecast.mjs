// Checks the season's forecast on made-up people and writes docs/forecast-calibration.md.
// Usage: npm run check:forecast -- [--people 2000]. About 15 minutes on two cores.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadSetup } from '../packages/runner/dist/index.js';
import { renderForecastCheckPage } from '../apps/cli/dist/commands/forecast-check-page.js';
import { decodePack, forecastQuality } from '../packages/market/dist/index.js';
import { runAll } from '../packages/runner/dist/index.js';
import { nodeRunner } from '../packages/runner/dist/node.js';

const { values } = parseArgs({ options: { people: { type: 'string', default: '2000' } } });
const data = new URL('../data/', import.meta.url);
const { setup } = await loadSetup((path) => readFile(new URL(path, data), 'utf8'));
const decoded = decodePack(new Uint8Array(await readFile(new URL('market/scenarios.bin', data))));
if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
const common = {
  pack: decoded.value,
  season: 2028,
  days: ['2027-09-01', '2027-11-01', '2027-12-15', '2028-02-15'],
  seed: 20281,
  scenarios: 1024,
};
const people = Number(values.people);
const wrong = 1.2;
const runner = nodeRunner(setup, availableParallelism());
try {
  const checks = [
    {
      title: 'Everybody, believing what is true',
      text: 'Kinds as often as they apply.',
      days: await check({ to: people }),
    },
    {
      title: 'US citizens trained abroad, believing what is true',
      text: 'The yardstick for the two below.',
      days: await check({ to: people / 5, kind: 'us-img' }),
    },
    {
      title: 'US citizens trained abroad, thinking programs far more open than they are',
      text: `The forecast is made to believe every program ${wrong} log-odds more open to them. Invitations and silences must bring it back.`,
      days: await check({ to: people / 5, kind: 'us-img', misjudged: wrong }),
    },
    {
      title: 'US citizens trained abroad, thinking programs far less open than they are',
      text: `The same with ${wrong} log-odds less open.`,
      days: await check({ to: people / 5, kind: 'us-img', misjudged: -wrong }),
    },
  ];
  const { scenarios, seed, season } = common;
  const page = renderForecastCheckPage({ scenarios, seed, season, checks });
  await writeFile(new URL('../docs/forecast-calibration.md', import.meta.url), page);
  for (const { title, days } of checks) {
    const scores = days.map(({ quality }) => quality.brier.toFixed(3)).join(' → ');
    const worst = Math.max(
      ...days.flatMap(({ quality }) => quality.radiology.bins.map(({ z }) => Math.abs(z))),
    );
    process.stdout.write(`${title}: Brier ${scores}; furthest bin ${worst.toFixed(1)} standard errors off\n`);
  }
} finally {
  await runner.close();
}

/** Forecasts of everybody, a slice of 25 people a job, scored by day. */
async function check({ to, kind, misjudged }) {
  const slices = Array.from({ length: Math.ceil(to / 25) }, (_, i) => ({
    ...common,
    kind,
    misjudged,
    from: 25 * i,
    to: Math.min(to, 25 * i + 25),
  }));
  const scored = await runAll(runner, 'check-forecast', slices, (done) =>
    process.stderr.write(`\r${kind ?? 'all kinds'} ${misjudged ?? ''}: ${done} of ${slices.length} `),
  );
  process.stderr.write('\n');
  return common.days.map((day, d) => ({
    day,
    quality: forecastQuality(scored.flatMap((slice) => slice[d])),
  }));
}
