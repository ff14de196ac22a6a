import { profileSchema, type Profile, type ProfileInput } from '@matchwright/dossier';
import { parseEffects } from '@matchwright/odds';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../almanac/test-data/shipped.js';
import { makePlan } from './make-plan.js';
import { createPlanSession } from './plan-session.js';

const almanac = shippedAlmanac();
const effects = parseEffects(
  readFileSync(new URL('../../../data/odds/effects.json', import.meta.url), 'utf8'),
);
if (!effects.ok) throw new Error('data/odds/effects.json does not pass its own check');
const odds = effects.value;

const made: ProfileInput = {
  label: 'Synthetic: DO senior, not a real person',
  season: 2028,
  applicant: {
    kind: 'do-senior',
    citizenship: 'us',
    graduationYear: 2028,
    homeSchool: { class: 'coca', vslo: true },
    step2ck: 244,
    ties: { states: ['OH'] },
  },
  goal: 'ir-first',
  limits: { dollars: 3000, rotations: 1, irRotations: 1, dollarsPerPoint: 1500 },
};
const profile = profileSchema.parse(made);
const sizes = { scenarios: 256, judged: 512 };
const session = createPlanSession({ almanac, odds, profile, ...sizes });
const choice = session.choice();
const first = session.evaluate();

/** The profile with other limits. */
function withLimits(limits: Partial<Profile['limits']>): Profile {
  return { ...profile, limits: { ...profile.limits, ...limits } };
}

test('asking about no change gives the figures of the written plan', () => {
  const plan = makePlan({ almanac, odds, profile, ...sizes });
  expect(new Map(plan.list.map(({ program, mode }) => [program, mode]))).toEqual(new Map(choice.modes));
  expect(plan.pMatch.mid).toBe(first.match.mid);
  expect(plan.value?.points).toBe(first.points);
});

test('a program left out costs its marginal value; weaker scores and dearer plans never look better', () => {
  const plan = makePlan({ almanac, odds, profile, ...sizes });
  for (const line of plan.list.slice(0, 8)) {
    const without = session.evaluate({ modes: { [line.program]: 'out' } });
    expect(first.points - without.points).toBeCloseTo(line.marginal, 5);
    expect(first.dollars - without.dollars).toBeCloseTo(line.dollars, 6);
  }
  const points = [225, 235, 244, 255].map((step2ck) => {
    const applicant = { ...profile.applicant, step2ck };
    return session.evaluate({ profile: { ...profile, applicant } }).points;
  });
  expect(points).toEqual([...points].sort((a, b) => a - b));
  expect(points[2]).toBeCloseTo(first.points, 9);
});

test('what a change exceeds is said', () => {
  expect(first.exceeded).toEqual([]);
  const poor = session.evaluate({ profile: withLimits({ dollars: 300 }) });
  expect(poor.exceeded).toContain('dollars');
  const [one = '', two = ''] = [...choice.modes.keys()];
  const turns = session.evaluate({ modes: { [one]: 'rotation', [two]: 'rotation' } });
  expect(turns.exceeded).toContain('rotations');
});

test('choosing anew under looser limits never loses value', () => {
  for (const limits of [
    { dollars: 3100 },
    { dollars: 9000 },
    { rotations: 2 },
    { rotations: 2, irRotations: 2 },
  ]) {
    const looser = session.resolve({ profile: withLimits(limits) });
    expect(looser.net).toBeGreaterThanOrEqual(choice.net - 1e-9);
  }
});

test('choosing anew is never worse than a simpler plan that is forced', () => {
  const out = [...choice.modes.keys()][0] ?? '';
  const forced = session.resolve({ modes: { [out]: 'out' } });
  expect([...forced.modes.keys()]).not.toContain(out);
  expect(forced.net).toBeLessThanOrEqual(choice.net + 1e-9);
  const signals = [...choice.modes].filter(([, mode]) => mode !== 'apply').map(([id]) => id);
  const plain = session.resolve({ modes: Object.fromEntries(signals.map((id) => [id, 'apply' as const])) });
  expect(plain.net).toBeLessThanOrEqual(choice.net + 1e-9);
  for (const id of signals) expect(plain.modes.get(id)).toBe('apply');
});

test('another profile in a session is that profile in a session of its own', () => {
  const changed = profileSchema.parse({ ...made, applicant: { ...made.applicant, step2ck: 251 } });
  const own = createPlanSession({ almanac, odds, profile: changed, ...sizes });
  const asked = session.evaluate({ profile: changed }, own.choice());
  expect(asked).toEqual(own.evaluate());
});

test('the certificate lies above the plan and comes near to it', () => {
  const bound = session.certify(choice, { iterations: 120 });
  expect(bound.value).toBeGreaterThanOrEqual(bound.plan);
  expect(bound.gapPercent).toBeLessThan(3);
});
