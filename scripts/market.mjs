// Plays the seasons that the app is shipped with and writes data/market/scenarios.bin (one file, read by
// decodePack). Usage: npm run market -- [--season 2028] [--scenarios 2048]. The same ensemble gives the same file.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodePack, parseEnsemble } from '../packages/market/dist/index.js';
import { loadSetup, playPack } from '../packages/runner/dist/index.js';
import { nodeRunner } from '../packages/runner/dist/node.js';

const { values } = parseArgs({
  options: {
    season: { type: 'string', default: '2028' },
    scenarios: { type: 'string', default: '2048' },
  },
});
const data = new URL('../data/', import.meta.url);
const { setup } = await loadSetup((path) => readFile(new URL(path, data), 'utf8'));
const ensemble = parseEnsemble(await readFile(new URL('market/ensemble.json', data), 'utf8'));
if (!ensemble.ok) throw new Error(JSON.stringify(ensemble.error));
const runner = nodeRunner(setup, availableParallelism());
try {
  const started = performance.now();
  const pack = await playPack({
    setup,
    ensemble: ensemble.value,
    runner,
    season: Number(values.season),
    scenarios: Number(values.scenarios),
    progress: (done, all) => process.stderr.write(`\r${done} of ${all} parts`),
  });
  const bytes = encodePack(pack);
  await writeFile(new URL('market/scenarios.bin', data), bytes);
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(
    `\n${pack.scenarios} seasons in ${Math.round(seconds)} s, ${Math.round(pack.scenarios / seconds)} a second; ${Math.round(bytes.length / 1000)} kB, ${Math.round(gzipSync(bytes).length / 1000)} kB compressed\n`,
  );
} finally {
  await runner.close();
}
