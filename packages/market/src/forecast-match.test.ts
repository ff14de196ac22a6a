import { createInsertionLog, insertApplicant, UNRANKED, undoInsertion } from '@matchwright/match';
import { mix } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { profileOf, smallSeason } from '../test-data/small-season.js';
import { scenariosGiven } from './forecast.js';
import { benchFor } from './play-batch.js';
import { playSeason } from './play-season.js';
import { rankScoreOf } from './rank-lists.js';
import { drawWorld } from './world.js';
import { marketOf } from './workspace.js';

const { bench, ensemble, pack, setOf } = smallSeason(128, 3);
const { almanac, odds, priors } = bench.setup;

/** One list in one person's seasons: how often the stored cutoffs and the full Match agree where it ends. */
function rehearsed(c: number): { seasons: number; agree: number; stored: number; inserted: number } {
  const { frame, space } = benchFor(bench, 2025);
  const log = createInsertionLog();
  const interviewed = almanac.programs.filter((_, p) => mix(c, p) % 30 === 0).map(({ id }) => id);
  const mode = c % 2 === 0 ? ('apply' as const) : ('rotation' as const);
  const applied = interviewed.map((program) => ({ program, mode }));
  const standings = new Map<string, number>();
  const drawn = scenariosGiven(
    {
      almanac,
      odds,
      pack,
      profile: profileOf(c % 3 === 0 ? { kind: 'us-img', homeSchool: { class: 'international' } } : {}),
      scenarios: 64,
      seed: 40 + c,
      onStanding: (place, k, standing) => standings.set(`${place} ${k}`, standing),
    },
    { applied, events: applied.map((entry) => ({ ...entry, kind: 'interviewed' as const })) },
  );
  const bit = mode === 'apply' ? 0 : 3;
  const order = drawn.places.map((_, i) => i).sort((x, y) => mix(c, x + 500) - mix(c, y + 500));
  const found = { seasons: 0, agree: 0, stored: 0, inserted: 0 };
  for (let i = c % 3; i < 64; i += 3) {
    expect(interviewed.every((_, o) => ((drawn.invited[o * 64 + i] >> bit) & 1) === 1)).toBe(true);
    const k = drawn.source[i];
    const set = setOf(k % 16);
    const applicants = playSeason(frame, drawWorld(frame, set, ensemble.seed, k % 16), priors, space, k);
    let end = space.offsets[applicants];
    for (const p of order) {
      const standing = standings.get(`${p} ${i}`);
      const extra = bit === 3 ? set['rotation-place'] : 0;
      space.rankTrack[end] = frame.trackCodes.indexOf(drawn.places[p].trackCode);
      space.rankScore[end] = standing === undefined ? UNRANKED : rankScoreOf(standing + extra);
      end += 1;
    }
    space.offsets[applicants + 1] = end;
    const market = marketOf(frame, space, applicants);
    const got = insertApplicant(market, space.match, log, applicants);
    undoInsertion(market, space.match, log);
    const inserted =
      got < 0 ? -1 : drawn.places.findIndex((place) => place.trackCode === frame.trackCodes[got]);
    const stored = order.find((p) => ((drawn.available[p * 64 + i] >> bit) & 1) === 1) ?? -1;
    found.seasons += 1;
    found.agree += inserted === stored ? 1 : 0;
    found.stored += stored >= 0 ? 1 : 0;
    found.inserted += inserted >= 0 ? 1 : 0;
  }
  return found;
}

test('a rank list after interviews ends by the stored cutoffs where the full Match ends it', () => {
  const all = Array.from({ length: 14 }, (_, c) => rehearsed(c));
  const sum = (of: (each: (typeof all)[number]) => number): number =>
    all.reduce((total, each) => total + of(each), 0);
  const seasons = sum((each) => each.seasons);
  const stored = sum((each) => each.stored) / seasons;
  const inserted = sum((each) => each.inserted) / seasons;
  expect(seasons).toBeGreaterThan(280);
  expect(sum((each) => each.agree) / seasons).toBeGreaterThan(0.965);
  expect(Math.abs(stored - inserted)).toBeLessThan(2 * Math.sqrt((stored * (1 - stored)) / seasons));
  expect(inserted).toBeGreaterThan(0.2);
  expect(inserted).toBeLessThan(0.98);
});
