// Fits the market model to the fitted figures and writes data/market/ensemble.json, data/market/calibration.json
// and docs/calibration.md. Usage: npm run calibrate -- [--quick] [--fresh] [--report].
// --report plays the report of the ensemble at hand without fitting. Stop it at any time: it goes on from
// the last finished step (data/market/.calibration-state.json).
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { renderCalibrationPage } from '../apps/cli/dist/commands/calibration-page.js';
import { figureSvg } from '../apps/cli/dist/commands/figure-svg.js';
import { calibrationFigures, parseEnsemble } from '../packages/market/dist/index.js';
import { loadSetup, makeReport, runCalibrate } from '../packages/runner/dist/index.js';
import { nodeRunner } from '../packages/runner/dist/node.js';

const quick = process.argv.includes('--quick');
const data = new URL('../data/', import.meta.url);
const statePath = new URL('market/.calibration-state.json', data);
const { setup, split } = await loadSetup((path) => readFile(new URL(path, data), 'utf8'));
if (process.argv.includes('--fresh')) await rm(statePath, { force: true });
const saved = await readFile(statePath, 'utf8').catch(() => null);
const runner = nodeRunner(setup, availableParallelism());
const started = performance.now();
try {
  const { ensemble, report } = process.argv.includes('--report') ? await reportOnly() : await fit();
  await writeFile(new URL('market/ensemble.json', data), ensemble);
  await writeFile(new URL('market/calibration.json', data), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(new URL('../docs/calibration.md', import.meta.url), renderCalibrationPage(report));
  for (const figure of calibrationFigures(report)) {
    const image = new URL(`../docs/images/calibration-${figure.id}.svg`, import.meta.url);
    await writeFile(image, figureSvg(figure));
  }
  await rm(statePath, { force: true });
  const { summary } = report;
  process.stderr.write(
    `fitted inside ${summary.fittedInside}/${summary.fitted}, close ${summary.fittedClose}; checked inside ${summary.checkedInside}/${summary.checked}; score ${summary.meanScore.toFixed(3)} against ${summary.naiveScore.toFixed(3)}\n`,
  );
} finally {
  await runner.close();
}

function fit() {
  return runCalibrate({
    priors: setup.priors,
    split,
    runner,
    settings: quick
      ? { members: 208, steps: 3, repeats: 1, seed: 2028 }
      : { members: 256, steps: 6, repeats: 3, seed: 2028 },
    saved,
    save: (text) => writeFile(statePath, text),
    progress: (text) =>
      process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s  ${text}\n`),
  });
}

async function reportOnly() {
  const text = await readFile(new URL('market/ensemble.json', data), 'utf8');
  const parsed = parseEnsemble(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { ensemble: text, report: await makeReport(split.rows, parsed.value, runner) };
}
