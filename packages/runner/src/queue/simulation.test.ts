import { expect, test } from 'vitest';
import { readSimulation, resultFiles, type Simulation } from './simulation.js';
import { toWire } from './wire.js';

const calibration: Simulation = {
  kind: 'calibration',
  settings: { members: 8, steps: 1, repeats: 1, seed: 1 },
  report: true,
};

test('a result is laid out as the files that data/market has, every byte of seasons kept', () => {
  const result = JSON.stringify({ ensemble: '{"members":[]}', state: '{}', report: { rows: [] } });
  expect(resultFiles(calibration, result)).toEqual({
    'ensemble.json': '{"members":[]}',
    'state.json': '{}',
    'calibration.json': '{\n "rows": []\n}\n',
  });
  const without = JSON.stringify({ ensemble: '{}', state: '{}', report: null });
  expect(Object.keys(resultFiles({ ...calibration, report: false }, without))).toEqual([
    'ensemble.json',
    'state.json',
  ]);
  const scenarios = Uint8Array.from({ length: 256 }, (_, i) => i);
  const seasons: Simulation = { kind: 'seasons', season: 2028, scenarios: 1 };
  expect(resultFiles(seasons, toWire({ scenarios }))).toEqual({ 'scenarios.bin': scenarios });
  expect(() => resultFiles(seasons, '{}')).toThrow();
});

test('a simulation that cannot be, or asks for more than there is, is refused with its place', () => {
  expect(readSimulation(calibration).ok).toBe(true);
  const refused = [
    { ...calibration, settings: { ...calibration.settings, members: 3 } },
    { kind: 'seasons', season: 1999, scenarios: 1 },
    { kind: 'cohort', profiles: [] },
    { kind: 'shell', command: 'rm' },
    null,
  ];
  for (const asked of refused) {
    const read = readSimulation(asked);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error[0]?.where).toMatch(/^simulation/);
  }
});
