import { expect, test } from 'vitest';
import { enumerateBest } from '../scenario/enumerate.js';
import type { PlanningProblem } from '../scenario/problem.js';
import { randomProblem } from '../scenario/random-problem.js';
import { inOrder, RefusalTable, type RefusalProblem } from './refusals.js';

const limits = { dollars: 4000, gold: 1, silver: 1, rotations: 2, irRotations: 2, minRotations: 0 };

/** A tiny season whose second stage is solved by trying every plan, with three hosts that may refuse. */
function tiny(seed: number): { problem: RefusalProblem; whole: PlanningProblem; hosts: number[] } {
  const whole = randomProblem({
    seed,
    scenarios: 32,
    programs: 4,
    firstYears: 0,
    chance: 0.1,
    limits,
    pointsPerDollar: 1 / 4000,
  });
  const hosts = [...whole.allowed.keys()].filter((o) => whole.allowed[o] === 0b111111).slice(0, 3);
  const valueOf = (taken: readonly string[]): number => {
    const at = new Set(taken.map(Number));
    return enumerateBest({
      ...whole,
      allowed: whole.allowed.map((bits, o) => (at.has(o) ? bits & 0b111000 : bits & 0b111)),
      required: whole.required.map((mode, o) => (at.has(o) ? 3 : mode)),
    }).net;
  };
  const problem: RefusalProblem = {
    hosts: hosts.map((o, i) => ({ id: String(o), yes: 0.3 + 0.2 * i })),
    valueOf,
    mayTake: (taken) => taken.length <= limits.rotations,
    fee: 0.01 * (seed % 3),
  };
  return { problem, whole, hosts };
}

/** Every set of answers, one after another; in each the whole later plan by trying everything that is still open. */
function byHand({ problem, whole }: ReturnType<typeof tiny>, asked: readonly string[]): number {
  const visit = (left: readonly string[], yes: readonly string[]): number => {
    const [id, ...rest] = left;
    if (id === undefined) {
      const at = new Set(yes.map(Number));
      const { net, mode } = enumerateBest({
        ...whole,
        allowed: whole.allowed.map((bits, o) => (at.has(o) ? bits : bits & 0b111)),
      });
      const taken = [...mode].filter((m) => m >= 3).length;
      return net - problem.fee * (asked.length - taken);
    }
    const chance = problem.hosts.find((host) => host.id === id)?.yes ?? Number.NaN;
    return chance * visit(rest, [...yes, id]) + (1 - chance) * visit(rest, yes);
  };
  return visit(asked, []);
}

test('a set of hosts is worth what trying every answer and every later plan gives', () => {
  let compared = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const made = tiny(seed);
    const table = new RefusalTable(made.problem);
    const ids = made.problem.hosts.map(({ id }) => id);
    for (let set = 0; set < 1 << ids.length; set++) {
      const asked = ids.filter((_, i) => ((set >> i) & 1) === 1);
      expect(table.valueOfApplying(asked), `seed ${seed}, hosts ${asked.join(' ')}`).toBeCloseTo(
        byHand(made, asked),
        9,
      );
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(24);
});

test('another host to apply to never takes anything away but its fee', () => {
  for (let seed = 20; seed < 32; seed++) {
    const { problem } = tiny(seed);
    const table = new RefusalTable(problem);
    let before = table.valueOfApplying([]);
    for (const { value } of inOrder(problem.hosts, (asked) => table.valueOfApplying(asked))) {
      expect(value).toBeGreaterThanOrEqual(before - problem.fee - 1e-9);
      before = value;
    }
    const ids = problem.hosts.map(({ id }) => id);
    expect(table.valueIfAllSayYes(ids)).toBeGreaterThanOrEqual(before - 1e-9);
    expect(table.chanceOfNone(ids)).toBeCloseTo(
      problem.hosts.reduce((none, { yes }) => none * (1 - yes), 1),
      12,
    );
  }
});

test('more hosts than can be tried out are refused', () => {
  const hosts = Array.from({ length: 11 }, (_, i) => ({ id: String(i), yes: 0.5 }));
  expect(() => new RefusalTable({ hosts, valueOf: () => 0, mayTake: () => true, fee: 0 })).toThrow(
    RangeError,
  );
});
