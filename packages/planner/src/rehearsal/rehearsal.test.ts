import { mix, unit } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { addEffect, dropEffects } from './add-or-drop.js';
import { entriesToRehearse, type RehearsalEntry } from './rehearsal-list.js';
import type { RehearsalSeasons, TrackSeasons } from './rehearsal-seasons.js';
import { rehearse } from './rehearse.js';
import { rehearseCouple } from './rehearse-couple.js';
import { replaySeason } from './replay.js';
import { checkOrder, expectedPoints } from './true-order.js';

type Letter = TrackSeasons['letter'];

/** Made-up seasons: every track open by its own chance, all of them leaning on one shared luck. */
function madeSeasons(letters: readonly Letter[], seed: number, scenarios = 256): RehearsalSeasons {
  const members = 16;
  const tracks = letters.map((letter, t): [string, TrackSeasons] => {
    const chance = 0.1 + 0.6 * unit(mix(seed, t));
    const open = Uint8Array.from({ length: scenarios }, (_, k) =>
      0.5 * unit(mix(mix(seed, 999), k)) + 0.5 * unit(mix(mix(seed, t + 1), k)) < chance ? 1 : 0,
    );
    return [`T${t}`, { track: `T${t}`, option: `P${t >> 1}`, letter, open }];
  });
  return {
    scenarios,
    members,
    memberOf: Uint16Array.from({ length: scenarios }, (_, k) => k % members),
    tracks: new Map(tracks),
  };
}

function lettersOf(seed: number, count: number): readonly Letter[] {
  return Array.from({ length: count }, (_, t) => (mix(seed, t + 77) % 2 === 0 ? 'C' : 'A'));
}

test('no other order of a list in true order of preference raises its mean points, in 1,000 random lists', () => {
  let lists = 0;
  let orders = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const length = 2 + (mix(seed, 1) % 9);
    const seasons = madeSeasons(lettersOf(seed, length), seed, 128);
    const points = new Map([...seasons.tracks.keys()].map((code, t) => [code, mix(seed, t + 40) % 100]));
    const list = [...points]
      .toSorted((a, b) => b[1] - a[1])
      .map(([track]): RehearsalEntry => ({ track, supplemental: [] }));
    const check = checkOrder(seasons, list, { points }, 20, seed);
    expect(check.isTrueOrder).toBe(true);
    expect(check.best.gain).toBe(0);
    expect(check.swaps.every(({ gain }) => gain <= 0)).toBe(true);
    lists += 1;
    orders += check.tried;
  }
  expect(lists).toBe(1000);
  expect(orders).toBeGreaterThan(20_000);
});

test('a list that is not in true order is told which swap would help', () => {
  const seasons = madeSeasons(['C', 'C', 'C'], 5);
  const list = ['T0', 'T1', 'T2'].map((track) => ({ track, supplemental: [] }));
  const points = new Map([
    ['T0', 10],
    ['T1', 90],
    ['T2', 50],
  ]);
  const check = checkOrder(seasons, list, { points });
  expect(check.isTrueOrder).toBe(false);
  expect(check.best.gain).toBeGreaterThan(1);
  expect(check.swaps[0]?.gain).toBeGreaterThan(0);
  const better = check.best.order.map((i) => list[i] ?? { track: '', supplemental: [] });
  expect(expectedPoints(seasons, better, { points })).toBeCloseTo(check.points + check.best.gain, 6);
});

test('an advanced place that may lack its first year can be worth less than its points', () => {
  const scenarios = 128;
  const all = new Uint8Array(scenarios).fill(1);
  const none = new Uint8Array(scenarios);
  const seasons: RehearsalSeasons = {
    scenarios,
    members: 1,
    memberOf: new Uint16Array(scenarios),
    tracks: new Map([
      ['A', { track: 'A', option: 'a', letter: 'A', open: all }],
      ['C', { track: 'C', option: 'c', letter: 'C', open: all }],
      ['P', { track: 'P', option: 'P', letter: 'P', open: none }],
    ]),
  };
  const list = [
    { track: 'A', supplemental: ['P'] },
    { track: 'C', supplemental: [] },
  ];
  const points = new Map([
    ['A', 90],
    ['C', 80],
  ]);
  expect(checkOrder(seasons, list, { points }).best.gain).toBe(0);
  expect(checkOrder(seasons, list, { points, lostWithoutFirstYear: 60 }).best.gain).toBe(50);
  expect(rehearse(seasons, list).advancedWithoutFirstYear.mid).toBe(1);
});

test('positions, programs and no match add up, and a supplemental list never moves the primary match', () => {
  const seasons = madeSeasons(['A', 'A', 'C', 'C', 'P', 'P'], 9, 512);
  const bare = ['T0', 'T2', 'T1', 'T3'].map((track) => ({ track, supplemental: [] as readonly string[] }));
  const linked = bare.map((entry) => ({
    ...entry,
    supplemental: entry.track === 'T0' || entry.track === 'T1' ? ['T4', 'T5'] : [],
  }));
  const plain = rehearse(seasons, bare);
  const full = rehearse(seasons, linked);
  const sum = full.positions.reduce((total, { matched }) => total + matched.mid, 0);
  expect(sum + full.unmatched.mid).toBeCloseTo(1, 9);
  expect(full.byProgram.reduce((total, { matched }) => total + matched.mid, 0)).toBeCloseTo(
    full.matched.mid,
    9,
  );
  expect(full.positions.map(({ matched }) => matched.mid)).toEqual(
    plain.positions.map(({ matched }) => matched.mid),
  );
  expect(full.positions.at(-1)?.byHere.mid).toBeCloseTo(full.matched.mid, 9);
  const advanced = plain.positions.reduce(
    (total, { letter, matched }) => total + (letter === 'A' ? matched.mid : 0),
    0,
  );
  expect(plain.advancedWithoutFirstYear.mid).toBeCloseTo(advanced, 9);
  const first = full.firstYears.reduce((total, { matched }) => total + matched.mid, 0);
  expect(first + full.advancedWithoutFirstYear.mid).toBeCloseTo(advanced, 9);
});

test('a further track never lowers the chance to match, and dropping it takes back what adding it gave', () => {
  const seasons = madeSeasons(['C', 'A', 'C', 'A', 'C'], 3, 512);
  const list = ['T3', 'T0', 'T4'].map((track) => ({ track, supplemental: [] }));
  const added = addEffect(seasons, list, { track: 'T2', supplemental: [] }, 2);
  expect(added.unmatchedMoved).toBeLessThan(0);
  const longer = list.toSpliced(1, 0, { track: 'T2', supplemental: [] });
  const dropped = dropEffects(seasons, longer)[1];
  expect(dropped?.unmatchedMoved).toBeCloseTo(-added.unmatchedMoved, 9);
  expect(dropped?.matchedThere.mid).toBe(added.matchedThere.mid);
  expect(() => addEffect(seasons, list, { track: 'T2', supplemental: [] }, 9)).toThrow(RangeError);
});

test('a replayed season ends where the rehearsal says, proposal by proposal', () => {
  const seasons = madeSeasons(['A', 'C', 'A', 'P', 'P'], 21, 64);
  const list = [
    { track: 'T2', supplemental: ['T3', 'T4'] },
    { track: 'T1', supplemental: [] },
    { track: 'T0', supplemental: ['T4'] },
  ];
  const ends = new Set<string | null>();
  for (let k = 0; k < seasons.scenarios; k += 1) {
    const replay = replaySeason(seasons, list, k);
    const own = replay.primary.steps.filter(({ applicant }) => applicant === replay.you);
    const last = own.at(-1);
    const held = last?.answer === 'held' || last?.answer === 'instead' ? last.program : null;
    expect(held).toBe(replay.matched);
    const first = replay.firstYear?.steps.findLast(({ applicant }) => applicant === replay.you);
    expect(first === undefined || first.answer === 'full' ? null : first.program).toBe(
      replay.matchedFirstYear,
    );
    ends.add(replay.matched);
  }
  expect(ends.size).toBeGreaterThan(2);
  expect(() => replaySeason(seasons, list, 64)).toThrow(RangeError);
});

test('records become lines to rehearse: linked lists by id, missing ones empty', () => {
  const entries = entriesToRehearse(
    {
      entries: [
        { track: 'A1', supplemental: 's' },
        { track: 'A2', supplemental: 'gone' },
        { track: 'C1', supplemental: null },
      ],
    },
    [{ id: 's', name: 'near home', tracks: ['P1', 'P2'] }],
  );
  expect(entries.map(({ supplemental }) => supplemental.length)).toEqual([2, 0, 0]);
});

test('2,000 seasons of a long list are rehearsed well within a moment', () => {
  const letters = Array.from({ length: 60 }, (_, t): Letter => (t < 40 ? (t % 2 === 0 ? 'A' : 'C') : 'P'));
  const seasons = madeSeasons(letters, 2, 2048);
  const codes = [...seasons.tracks.keys()];
  const list = codes
    .slice(0, 40)
    .map((track, i) => ({ track, supplemental: i % 2 === 0 ? codes.slice(40) : [] }));
  const started = performance.now();
  rehearse(seasons, list);
  expect(performance.now() - started).toBeLessThan(1500);
});

test('a couple takes the first pair that both would be taken for, and no pair is counted twice', () => {
  const one = madeSeasons(['C', 'C'], 31);
  const other = madeSeasons(['C', 'C'], 32);
  const list = [
    { a: 'T0', b: 'T1' },
    { a: 'T1', b: 'T1' },
    { a: 'T0', b: null },
    { a: null, b: 'T0' },
  ];
  const played = rehearseCouple(one, other, list);
  const pairs = played.pairs.reduce((sum, { mid }) => sum + mid, 0);
  expect(pairs + played.neither.mid).toBeCloseTo(1, 9);
  expect(played.bothMatched.mid + played.oneMatched.mid).toBeCloseTo(pairs, 9);
  expect(played.oneMatched.mid).toBeGreaterThan(0);
});
