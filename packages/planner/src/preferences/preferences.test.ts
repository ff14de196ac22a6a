import { mix, normalAt, unit } from '@matchwright/odds';
import { expect, test } from 'vitest';
import type { Choice, ChoiceItem } from './choice-items.js';
import { defaultCriteria } from './default-criteria.js';
import { fitPreferences } from './fit-preferences.js';
import { gutDifference } from './gut-order.js';
import { kendallTau } from './kendall.js';
import { nextPair } from './next-pair.js';
import { preferenceOrder } from './preference-order.js';
import { sortedByChance } from './sorted-by-chance.js';

/** A made-up person: true utilities in units that the model does not know, and how they answer. */
type MadePerson = {
  readonly items: readonly ChoiceItem[];
  readonly truth: readonly number[];
  readonly ask: (a: string, b: string) => Choice;
};

type Manner = { readonly quiet?: boolean; readonly hasty?: boolean; readonly sure?: boolean };

/**
 * Ratings of 15 programs on six criteria, one in ten missing; weights of the person's own, half as far from the
 * study's as the study's are from nothing; likings that no rating catches; answers with logistic noise of 0.5–1
 * (such a person contradicts themselves on one pair in nine asked twice), and ties where they feel no difference.
 * With `hasty` the noise is 0.7–1.4 (one pair in six), with `quiet` ratings explain nothing.
 */
function madePerson(seed: number, { quiet = false, hasty = false, sure = false }: Manner = {}): MadePerson {
  const draw = (stream: number, at: number): number => normalAt(mix(seed, stream), at);
  const own = defaultCriteria.map(({ weight }, c) => Math.max(0, weight * (1 + 0.5 * draw(1, c))));
  const noise = (hasty ? 0.7 : 0.5) * 2 ** unit(mix(seed, 2));
  const truth: number[] = [];
  const items = Array.from({ length: 15 }, (_, i): ChoiceItem => {
    const felt = defaultCriteria.map((_, c) =>
      Math.min(5, Math.max(1, Math.round(3.3 + 0.9 * draw(3 + i, c)))),
    );
    const rated = quiet ? 0 : felt.reduce((sum, x, c) => sum + 0.27 * (own[c] ?? 0) * (x - 3), 0);
    truth.push(rated + (quiet ? 2.8 : 1.5) * draw(90, i));
    const ratings = defaultCriteria.map(({ id }, c): [string, number | null] => [
      id,
      unit(mix(mix(seed, 50 + i), c)) < 0.1 ? null : (felt[c] ?? null),
    ]);
    return { id: `P${i}`, ratings: Object.fromEntries(ratings) };
  });
  return {
    items,
    truth,
    ask: (a, b) => {
      const at = (id: string): number => truth[Number(id.slice(1))] ?? 0;
      const u = unit(mix(mix(seed, 60), mix(Number(a.slice(1)), Number(b.slice(1)))));
      const felt = at(a) - at(b) + noise * Math.log(u / (1 - u));
      if (Math.abs(felt) < 0.4) return { a, b, outcome: 'tie' };
      const strength = Math.abs(felt) > 2 ? 'clearly' : 'slightly';
      return { a, b, outcome: felt > 0 ? 'a' : 'b', ...(sure ? { strength } : {}) };
    },
  };
}

/** What 25 actively chosen questions have shown about many made-up people. */
function interview(
  seeds: readonly number[],
  manner: Manner = {},
): Record<'tau' | 'start' | 'pairs' | 'ranks' | 'named', number> {
  const sum = { tau: 0, start: 0, right: 0, named: 0, pairs: 0, ranks: 0, items: 0 };
  for (const seed of seeds) {
    const { items, truth, ask } = madePerson(seed, manner);
    const choices: Choice[] = [];
    const fit = (): ReturnType<typeof fitPreferences> => fitPreferences(items, defaultCriteria, choices);
    sum.start += kendallTau([...fit().mean], truth);
    for (let q = 0; q < 25; q += 1) {
      const pair = nextPair(fit(), choices);
      if (pair !== null) choices.push(ask(pair.a, pair.b));
    }
    const last = fit();
    sum.tau += kendallTau([...last.mean], truth);
    const trueRank = (id: string): number =>
      1 + truth.filter((value) => value > (truth[Number(id.slice(1))] ?? 0)).length;
    const order = preferenceOrder(last);
    for (const item of order.items) {
      const rank = trueRank(item.id);
      sum.ranks += item.from <= rank && rank <= item.to ? 1 : 0;
      sum.items += 1;
    }
    const tied = (i: number, j: number): boolean => order.ties.some(({ from, to }) => from <= i && j <= to);
    for (let i = 1; i <= order.items.length; i += 1) {
      for (let j = i + 1; j <= order.items.length; j += 1) {
        sum.pairs += 1;
        if (tied(i, j)) continue;
        sum.named += 1;
        if (trueRank(order.items[i - 1]?.id ?? '') < trueRank(order.items[j - 1]?.id ?? '')) sum.right += 1;
      }
    }
  }
  const n = seeds.length;
  return {
    tau: sum.tau / n,
    start: sum.start / n,
    pairs: sum.right / sum.named,
    ranks: sum.ranks / sum.items,
    named: sum.named / sum.pairs,
  };
}

const people = Array.from({ length: 240 }, (_, i) => 1000 + i);

test('25 questions over 15 programs recover the order, and named ties hold the truth', () => {
  const seen = interview(people);
  const told = `seeds 1000–1239: ${JSON.stringify(seen)}`;
  expect(seen.tau, told).toBeGreaterThanOrEqual(0.8);
  expect(seen.tau, told).toBeGreaterThan(seen.start + 0.2);
  expect(seen.pairs, told).toBeGreaterThanOrEqual(0.9);
  expect(seen.ranks, told).toBeGreaterThanOrEqual(0.9);
  // a model that names nothing would be right without saying anything
  expect(seen.named, told).toBeGreaterThan(0.5);
});

test('people who contradict themselves more get more ties, not more mistakes', () => {
  const hasty = interview(people.slice(0, 80), { hasty: true });
  const sure = interview(people.slice(0, 80), { hasty: true, sure: true });
  expect(hasty.tau).toBeGreaterThan(0.7);
  expect(hasty.pairs).toBeGreaterThanOrEqual(0.9);
  expect(hasty.ranks).toBeGreaterThanOrEqual(0.88);
  // saying how clear the difference is tells more
  expect(sure.tau).toBeGreaterThan(hasty.tau);
});

test('where ratings explain nothing the answers still do, and named ties hold', () => {
  const quiet = interview(people.slice(0, 80), { quiet: true });
  expect(quiet.tau).toBeGreaterThan(quiet.start + 0.4);
  expect(quiet.pairs).toBeGreaterThanOrEqual(0.9);
});

const four = (ratings: readonly number[]): readonly ChoiceItem[] =>
  ratings.map((rating, i) => ({ id: `P${i}`, ratings: { place: rating } }));

test('a gut order against the answers is said, with the pairs that the answers are sure of', () => {
  const clear: Choice[] = ['P1', 'P2', 'P3'].flatMap((b): Choice[] =>
    Array.from({ length: 3 }, () => ({ a: 'P0', b, outcome: 'a', strength: 'clearly' })),
  );
  const fitted = fitPreferences(four([3, 3, 3, 3]), [{ id: 'place', weight: 4 }], clear);
  const last = gutDifference(fitted, ['P1', 'P2', 'P3', 'P0', 'elsewhere']);
  expect(last.conflicts.map(({ better, worse }) => `${better}>${worse}`).toSorted()).toEqual([
    'P0>P1',
    'P0>P2',
    'P0>P3',
  ]);
  expect(last.moved[0]).toMatchObject({ id: 'P0', byAnswers: 1, byGut: 4 });
  expect(last.agreement).toBeLessThan(0.1);
  expect(gutDifference(fitted, ['P0', 'P1', 'P2', 'P3'])).toMatchObject({
    agreement: 1,
    moved: [],
    conflicts: [],
  });
  expect(gutDifference(fitted, ['P0']).agreement).toBeNull();
});

test('a list sorted by chance against liking is warned of; one by liking, or where both agree, is not', () => {
  const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
  const falling = new Map(ids.map((id, i) => [id, 0.6 - 0.1 * i]));
  const rising = new Map(ids.map((id, i) => [id, i]));
  const byChance = sortedByChance(ids, falling, rising);
  expect(byChance).toMatchObject({
    isWarned: true,
    withChance: 1,
    withLiking: -1,
    apart: 15,
    followChance: 15,
  });
  expect(sortedByChance(ids.toReversed(), falling, rising)).toMatchObject({ isWarned: false, withLiking: 1 });
  expect(sortedByChance(ids, falling, falling)).toMatchObject({ isWarned: false, apart: 0 });
  expect(() => sortedByChance(['X'], falling, rising)).toThrow('nothing is known of X');
});

test('answers of items that are gone are left aside, and an id given twice is refused', () => {
  const gone = fitPreferences(
    four([4, 2]),
    [{ id: 'place', weight: 4 }],
    [{ a: 'P9', b: 'P0', outcome: 'a' }],
  );
  expect([...gone.mean]).toEqual([...fitPreferences(four([4, 2]), [{ id: 'place', weight: 4 }], []).mean]);
  expect(() => fitPreferences([...four([4]), ...four([4])], [], [])).toThrow('occurs twice');
});
