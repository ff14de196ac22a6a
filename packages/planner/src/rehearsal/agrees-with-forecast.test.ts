import { forecast, type SeasonSoFar } from '@matchwright/market';
import { expect, test } from 'vitest';
import { profileOf, smallSeason } from '../../../market/test-data/small-season.js';
import { rehearsalSeasons } from './rehearsal-seasons.js';

const { bench, pack } = smallSeason(128, 5);
const { almanac, odds } = bench.setup;
const scenarios = 2048;

test('seasons of the rehearsal offer as many places as the forecast says, whatever was heard', () => {
  const applied = almanac.programs
    .filter((_, p) => p % 3 === 0)
    .map(({ id }, i) => ({ program: id, mode: i % 4 === 0 ? ('gold' as const) : ('apply' as const) }));
  const kinds = ['interviewed', 'invited', 'rejected', 'declined', 'silence'] as const;
  const season: SeasonSoFar = {
    applied,
    events: applied.slice(0, 10).map((each, i) => ({ ...each, kind: kinds[i % 5] ?? 'invited' })),
  };
  const input = { almanac, odds, pack, profile: profileOf({}), scenarios, seed: 6 };
  const foreseen = forecast(input, season);
  const seasons = rehearsalSeasons(input, [], season);
  const gaps = foreseen.byProgram.map(({ program, place }) => {
    const tracks = [...seasons.tracks.values()].filter(({ option }) => option === program);
    let open = 0;
    for (let k = 0; k < scenarios; k += 1) open += tracks.some((track) => track.open[k] === 1) ? 1 : 0;
    return open / scenarios - place.after.mid;
  });
  // the seasons are drawn out of weighted ones, so that fewer stand behind them than there are
  const error = 0.5 / Math.sqrt(foreseen.effective);
  expect(gaps.length).toBeGreaterThan(15);
  for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(4 * error);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  expect(Math.abs(mean)).toBeLessThan(1.5 * error);
  // without the evidence the same programs look different, else the test could not fail
  const blank = forecast(input, { applied, events: [] });
  const moved = blank.byProgram.map(({ place }, i) =>
    Math.abs(place.after.mid - (foreseen.byProgram[i]?.place.after.mid ?? 0)),
  );
  expect(Math.max(...moved)).toBeGreaterThan(4 * error);
});
