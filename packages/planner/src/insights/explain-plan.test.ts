import { hostByProgram, hostEligibility } from '@matchwright/almanac';
import { rotatorOf, type Profile } from '@matchwright/dossier';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleProfile, shippedPacks } from '../../test-data/examples.js';
import { createPlanSession } from '../plan-session.js';
import { netUnder } from './asked.js';
import { nextQuestions } from './next-questions.js';
import { robustnessOf } from './robustness.js';
import { sensitivityOf } from './sensitivity.js';
import { twoStages } from './two-stages.js';

const packs = shippedPacks();
const sizes = { scenarios: 256, judged: 512 };
const profile = exampleProfile('us-img-ir.yaml');
const session = createPlanSession({ ...packs, profile, ...sizes });
const timing: { readonly offerChance: Parameters<typeof twoStages>[1] } = JSON.parse(
  readFileSync(new URL('../../../../data/rotations/offer-timing.json', import.meta.url), 'utf8'),
);

/** The same person before the score is known. */
function withoutScore(): Profile {
  const { step2ck, ...applicant } = profile.applicant;
  return { ...profile, applicant: { ...applicant, step2ckExpected: step2ck } };
}

test('a question is worth its chance of a yes times what the best plan gains then, the best one first', () => {
  const { questions, threeMore } = nextQuestions(session);
  const worth = questions.map(({ points }) => points);
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
  for (const { points, yes, pointsIfYes, beatsThreeMore, ask } of questions) {
    expect(points).toBeCloseTo((yes?.mid ?? Number.NaN) * (pointsIfYes ?? Number.NaN), 9);
    expect(beatsThreeMore).toBe(points > threeMore.points);
    expect(ask.length).toBeGreaterThan(0);
  }
  const added = new Map([
    ...session.choice().modes,
    ...threeMore.programs.map((id) => [id, 'apply'] as const),
  ]);
  const asked = session.problem();
  const more = netUnder(asked, added) - netUnder(asked, session.choice().modes);
  expect(more).toBeCloseTo(threeMore.points - threeMore.dollars / profile.limits.dollarsPerPoint, 9);
});

test('the chance of a yes counts hosts that report, one by one', () => {
  const abroad = nextQuestions(session).questions.find(({ kind }) => kind === 'host')?.yes;
  const verdicts = packs.almanac.hosts.map(
    (host) => hostEligibility(host, rotatorOf(profile), packs.almanac.electives).verdict,
  );
  const open = verdicts.filter((verdict) => verdict === 'open').length;
  const closed = verdicts.filter((verdict) => verdict === 'closed').length;
  if (abroad === undefined || abroad === null) throw new Error('no host is worth asking');
  expect(abroad).toMatchObject({ k: open, n: open + closed });
  expect(abroad.low).toBeLessThan(abroad.mid);
});

test('a score that is not known is a question too, and never worth less than nothing', () => {
  const { questions } = nextQuestions(createPlanSession({ ...packs, profile: withoutScore(), ...sizes }));
  const score = questions.find(({ kind }) => kind === 'score');
  expect(score?.points).toBeGreaterThan(0);
  expect(score?.program).toBeNull();
});

test('assumptions move the plan the way they must, and choosing anew is never worse than holding', () => {
  const { base, assumptions } = sensitivityOf(session);
  expect(base.points).toBe(session.evaluate().points);
  for (const { down, up, value } of assumptions) {
    expect(down.value).toBeLessThan(value);
    expect(up.value).toBeGreaterThan(value);
    for (const { held, rechosen } of [down, up]) expect(rechosen.net).toBeGreaterThanOrEqual(held.net);
  }
  const named = new Map(assumptions.map((each) => [each.assumption, each]));
  for (const rising of ['signals', 'openness', 'ties', 'rotations']) {
    const { down, up } = named.get(rising) ?? {};
    expect(down?.held.points, rising).toBeLessThan(base.points);
    expect(up?.held.points, rising).toBeGreaterThan(base.points);
  }
  // what money is worth changes no chance
  const rate = named.get('rate');
  expect(rate?.down.held.points).toBeCloseTo(base.points, 9);
  expect(rate?.down.held.net).toBeLessThan(base.net);
});

test('shares count plans of single members, and the same question has the same answer', () => {
  const first = robustnessOf(session, { members: 6 });
  expect(robustnessOf(session, { members: 6 })).toEqual(first);
  expect(first.ensemble).toBe(256);
  const planned = new Set(session.choice().modes.keys());
  expect(first.items.filter(({ planned: mode }) => mode !== 'out')).toHaveLength(planned.size);
  for (const { share, byMode, verdict } of first.items) {
    expect(Object.values(byMode).reduce((sum, each) => sum + each, 0)).toBeCloseTo(share, 9);
    expect(6 * share).toBeCloseTo(Math.round(6 * share), 9);
    expect(verdict).toBe(share >= 0.9 ? 'robust' : share >= 0.5 ? 'mostly' : 'sometimes');
  }
  expect(new Set(first.items.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
});

test.each([
  ['a score that is known', profile, 1],
  ['a score still to come', withoutScore(), 3],
])('two stages with %s: refusals cost, hosts beside the plan’s help', (_, person, scores) => {
  const stages = twoStages(createPlanSession({ ...packs, profile: person, ...sizes }), timing.offerChance);
  if (stages === null) throw new Error('this person has hosts');
  expect(stages.scores).toHaveLength(scores);
  expect(stages.scores.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  const { none, planned, advised, certain } = stages.values;
  expect(planned).toBeGreaterThanOrEqual(none - 0.1);
  expect(certain).toBeGreaterThanOrEqual(Math.max(planned, advised));
  expect(stages.applyTo).toBeLessThanOrEqual(stages.hosts.length);
  const steps = stages.hosts.map(({ gain }) => gain);
  expect(none + steps.slice(0, stages.applyTo).reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(advised, 9);
  const hosts = hostByProgram(packs.almanac);
  for (const { program } of stages.hosts) {
    const host = hosts.get(program);
    const verdict =
      host === undefined ? 'ask' : hostEligibility(host, rotatorOf(person), packs.almanac.electives).verdict;
    expect(verdict).not.toBe('closed');
  }
});
