import { readFileSync } from 'node:fs';
import { parseEffects } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { smallAlmanac } from '../test-data/small-almanac.js';
import { answerQuestion } from './answer-question.js';
import { stepCalibration, startCalibration } from './calibrate.js';
import { calibrationFigures } from './calibration-figures.js';
import { calibrationReport, intervalScore, wilson, type CalibrationReport } from './calibration-report.js';
import { figureAxis } from './figure-axis.js';
import { parseSplit, type SplitRow } from './figures-split.js';
import { parameterNames, parsePriors } from './parameters.js';
import { createBench, playBatch } from './play-batch.js';
import { parseQuestion } from './question.js';
import { bandStatistic, rankBands } from './season-statistics.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const odds = parseEffects(read('odds/effects.json'));
const priors = parsePriors(read('market/priors.json'));
if (!odds.ok || !priors.ok) throw new Error('the packs in data/ do not parse');
const bench = createBench({ almanac: smallAlmanac(), odds: odds.value, priors: priors.value });
const settings = { members: 24, steps: 2, repeats: 1, seed: 3 };
const row: SplitRow = {
  id: 'matched:DR:us-img@2025',
  use: 'fitted',
  figures: ['F0'],
  season: 2025,
  ask: 'matched:DR:us-img',
  value: 3,
  sd: 1,
  note: '',
};

test('fitting moves the ensemble towards a figure, and the same seed gives the same ensemble', async () => {
  const run = async (): Promise<readonly number[][]> => {
    let state = startCalibration(bench.setup.priors, settings);
    for (let i = 0; i < 2; i += 1) {
      state = await stepCalibration(state, [row], async (batches) =>
        batches.map((batch) => playBatch(bench, batch)),
      );
    }
    expect(state.misfits[1]).toBeLessThan(state.misfits[0]);
    return state.ensemble.map((member) => [...member]);
  };
  expect(await run()).toEqual(await run());
});

test('a figure narrows the parameter it tells about and leaves the others as wide as they were', async () => {
  const chosen = parameterNames.indexOf('tie');
  const wide = { members: 256, steps: 4, repeats: 1, seed: 5 };
  let state = startCalibration(bench.setup.priors, wide);
  const spreads = (): readonly number[] =>
    parameterNames.map((_, j) => spreadOf(state.ensemble.map((member) => member[j] ?? Number.NaN)));
  const before = spreads();
  for (let i = 0; i < wide.steps; i += 1) {
    state = await stepCalibration(state, [{ ...row, value: 0.2, sd: 0.05 }], async (batches) =>
      batches.map((batch) => Float64Array.from(batch.members, ({ coordinates }) => coordinates[chosen] + 1)),
    );
  }
  const ratios = spreads().map((after, j) => after / (before[j] ?? Number.NaN));
  expect(ratios[chosen]).toBeLessThan(0.5);
  const others = ratios.filter((_, j) => j !== chosen);
  expect(Math.min(...others)).toBeGreaterThan(0.9);
});

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
}

test('a checked figure can never be fitted to', async () => {
  const state = startCalibration(bench.setup.priors, settings);
  const play = async (): Promise<readonly Float64Array[]> => [];
  await expect(stepCalibration(state, [{ ...row, use: 'checked' }], play)).rejects.toThrow('only fitted');
});

test('no published figure stands on two sides of the shipped split', () => {
  const shipped = parseSplit(read('market/figures-split.json'));
  expect(shipped.ok).toBe(true);
  const twice = { schema: 'matchwright.figures-split/1', note: '', inputs: ['F0'], leftOut: [], rows: [row] };
  const refused = parseSplit(JSON.stringify(twice));
  expect(!refused.ok && refused.error[0]?.code).toBe('figure-on-two-sides');
});

test('the shipped report keeps what the documents promise', () => {
  const { summary } = JSON.parse(read('market/calibration.json'));
  expect(summary.checkedInside / summary.checked).toBeGreaterThanOrEqual(0.85);
  expect(summary.meanScore).toBeLessThan(summary.naiveScore);
});

test('a wide range scores worse than a narrow one that holds, a miss worst', () => {
  expect(intervalScore(9, 11, 10)).toBe(2);
  expect(intervalScore(0, 20, 10)).toBe(20);
  expect(intervalScore(9, 11, 13)).toBe(42);
  const [low, high] = wilson(4, 207);
  expect(low).toBeGreaterThan(0.007);
  expect(high).toBeLessThan(0.045);
  const report = calibrationReport([row], [[1, 2, 3, 4]], { members: 4, seasonsEach: 1, seed: 1 });
  expect(report.rows[0]?.inside).toBe(true);
});

test('every figure of the shipped report has rows, an axis that holds them, and a title with its answer', () => {
  const report: CalibrationReport = JSON.parse(read('market/calibration.json'));
  const figures = calibrationFigures(report);
  expect(figures.map(({ id }) => id)).toEqual(['reliability', 'kinds', 'ranks-ir', 'ranks-dr', 'signals']);
  for (const { groups, scale, title } of figures) {
    expect(title).toMatch(/\d|as often/u);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.length).toBeGreaterThan(3);
    for (const { low, mid, high } of rows) {
      expect(low).toBeLessThanOrEqual(mid);
      expect(mid).toBeLessThanOrEqual(high);
      expect(figureAxis(scale).at(high)).toBeLessThanOrEqual(1);
    }
  }
});

test('a figure lies where its share of our seasons lies below it', () => {
  const played = [1, 2, 3, 4, 4, 5, 6, 7];
  const made = { members: 8, seasonsEach: 1, seed: 1 };
  expect(calibrationReport([{ ...row, value: 4 }], [played], made).rows[0]?.position).toBe(0.5);
  expect(calibrationReport([{ ...row, value: 9 }], [played], made).rows[0]?.position).toBe(1);
});

test('longer lists match more often in a played season', () => {
  const [short, long] = [rankBands[0], rankBands[3]].map((band) => {
    const asks = [`${bandStatistic(band ?? [0, 0])}:all:all`];
    const members = startCalibration(bench.setup.priors, settings).ensemble.map((coordinates, member) => ({
      member,
      coordinates,
    }));
    const values = playBatch(bench, { season: 2025, seed: 3, repeats: 2, asks, members });
    const held = values.filter((value) => Number.isFinite(value));
    return held.reduce((sum, value) => sum + value, 0) / held.length;
  });
  expect(long).toBeGreaterThan((short ?? 1) + 0.1);
});

test('a figure that the played season cannot know is refused, and never answered with a zero', async () => {
  const parsed = parseQuestion('matched-at-rotation-site:DR:all');
  if (!parsed.ok) throw new RangeError('the question itself is one');
  const answer = await answerQuestion({
    almanac: smallAlmanac(),
    ensemble: { seed: 1, members: [] },
    season: 2025,
    question: parsed.value,
    play: () => Promise.reject(new RangeError('no season may be played for it')),
  });
  expect(!answer.ok && answer.error[0]?.code).toBe('no-answer');
});

test('a question that is none is refused with what may be asked', () => {
  expect(parseQuestion('matched:IR:us-img').ok).toBe(true);
  for (const text of ['matched', 'matched:IR:vets', 'wages:IR:all', 'matched:IM:all', 'matched:IR:all:x']) {
    expect(parseQuestion(text).ok).toBe(false);
  }
});
