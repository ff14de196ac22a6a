import { readFileSync } from 'node:fs';
import { almanacFiles, loadAlmanac, type Result } from '@matchwright/almanac';
import { parseEffects } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { forecastQuality, type ForecastQuality } from '../forecast-quality.js';
import { parsePriors } from '../parameters.js';
import { decodePack } from '../scenario-pack.js';
import { checkForecast, type ForecastCheck } from './check-forecast.js';
import { splitPack } from './split-pack.js';

const data = new URL('../../../../data/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, data), 'utf8');

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

const pack = must(decodePack(readFileSync(new URL('market/scenarios.bin', data))));
const seed = 41;
const common: ForecastCheck = {
  almanac: must(loadAlmanac(Object.fromEntries(almanacFiles.map((name) => [name, text(name)])))),
  odds: must(parseEffects(text('odds/effects.json'))),
  priors: must(parsePriors(text('market/priors.json'))),
  pack,
  season: 2028,
  days: ['2027-10-01', '2027-11-01', '2027-12-15', '2028-02-15'],
  from: 0,
  to: 160,
  seed,
  scenarios: 512,
};

function qualities(change: Partial<ForecastCheck>): readonly ForecastQuality[] {
  return checkForecast({ ...common, ...change }).map(forecastQuality);
}

// the long form, with 2,000 people, is `npm run check:forecast`; it writes docs/forecast-calibration.md

test('no season that a forecast is checked on is one that it holds', () => {
  const { known, truth } = splitPack(pack);
  expect(known.scenarios + truth.scenarios).toBe(pack.scenarios);
  expect(known.scenarios % pack.members.length).toBe(0);
  const row = 7;
  const of = (part: typeof pack): number[] => [
    ...part.invite.subarray(row * part.scenarios, (row + 1) * part.scenarios),
  ];
  expect([...of(known), ...of(truth)]).toEqual(of(pack));
});

test(`chances forecast on four days come as often as they say, and tell more each time (seed ${seed})`, () => {
  const found = qualities({});
  for (const { radiology } of found) {
    expect(Math.abs(radiology.bias)).toBeLessThan(3.3 * radiology.biasError);
    for (const bin of radiology.bins.filter(({ count }) => count >= 10)) {
      expect(Math.abs(bin.z)).toBeLessThan(3.5);
    }
  }
  // with so few people a step may be noise; the long form asks for a fall from each day to the next
  const brier = found.map((quality) => quality.brier);
  for (let d = 1; d < brier.length; d += 1) expect(brier[d]).toBeLessThan(brier[d - 1] + 0.01);
  expect(brier[3]).toBeLessThan(0.8 * brier[0]);
}, 300_000);

test(`a forecast that thinks programs far too open or too closed finds its way back (seed ${seed})`, () => {
  const imgs = { kind: 'us-img', to: 60, days: ['2027-09-01', '2028-02-15'] } as const;
  const right = qualities(imgs);
  for (const misjudged of [1.2, -1.2]) {
    const wrong = qualities({ ...imgs, misjudged });
    const [before, after] = wrong.map(({ radiology }, d) =>
      Math.abs(radiology.bias - right[d].radiology.bias),
    );
    expect(before).toBeGreaterThan(0.1);
    expect(after).toBeLessThan(0.25 * before);
    expect(wrong[1].brier - right[1].brier).toBeLessThan(0.03);
  }
}, 300_000);

test('work split over workers gives the same forecasts as one run', () => {
  const whole = checkForecast({ ...common, to: 6 });
  const parts = [checkForecast({ ...common, to: 2 }), checkForecast({ ...common, from: 2, to: 6 })];
  expect(common.days.map((_, d) => parts.flatMap((part) => part[d]))).toEqual(whole);
});
