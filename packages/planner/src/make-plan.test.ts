import { hostByProgram, hostEligibility } from '@matchwright/almanac';
import { profileSchema, type ProfileInput } from '@matchwright/dossier';
import { parseEffects } from '@matchwright/odds';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../almanac/test-data/shipped.js';
import { makePlan } from './make-plan.js';

const almanac = shippedAlmanac();
const effects = parseEffects(
  readFileSync(new URL('../../../data/odds/effects.json', import.meta.url), 'utf8'),
);
if (!effects.ok) throw new Error('data/odds/effects.json does not pass its own check');
const odds = effects.value;

/** A made-up US citizen trained abroad at a school outside VSLO. */
const usImg: ProfileInput = {
  label: 'Synthetic: US-IMG, not a real person',
  season: 2028,
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2028,
    homeSchool: { class: 'international', vslo: false },
    step2ck: 248,
    ties: { states: ['FL'] },
    home: { state: 'FL' },
  },
  goal: 'ir-first',
};

function plan(change: Partial<ProfileInput> = {}): ReturnType<typeof makePlan> {
  return makePlan({
    almanac,
    odds,
    profile: profileSchema.parse({ ...usImg, ...change }),
    scenarios: 512,
    boundIterations: 50,
  });
}

const first = plan();

test('the same profile gives the same plan', () => {
  expect(JSON.stringify(plan())).toBe(JSON.stringify(first));
});

test('no rotation is planned at a host whose page closes it to this applicant', () => {
  const hosts = hostByProgram(almanac);
  expect(first.rotations.length).toBeGreaterThan(0);
  for (const rotation of first.rotations) {
    const host = hosts.get(rotation.program);
    expect(host, 'a host without a page is planned although the policy rule is on').toBeDefined();
    if (host === undefined) continue;
    const rotator = {
      homeSchoolClass: 'international',
      vsloMember: false,
      citizenship: 'us',
      affiliatedHosts: [],
    } as const;
    expect(hostEligibility(host, rotator, almanac.electives).verdict).not.toBe('closed');
  }
});

test('one rotation ends before applications open, and no more IR rotations than the rule allows', () => {
  const open = almanac.seasons
    .find(({ season }) => season === 2028)
    ?.calendar.find(({ id }) => id === 'eras-apply-from');
  expect(first.rotations.some(({ specialty, end }) => specialty === 'IR' && end < (open?.date ?? ''))).toBe(
    true,
  );
  expect(first.rotations.filter(({ specialty }) => specialty === 'IR').length).toBeLessThanOrEqual(3);
});

test('the cost is the sum of its lines and stays within the money', () => {
  expect(first.cost.lines.reduce((sum, { dollars }) => sum + dollars, 0)).toBe(first.cost.total);
  for (const dollars of [3000, 4500]) {
    expect(plan({ limits: { dollars } }).cost.total).toBeLessThanOrEqual(dollars);
  }
});

test('signals stay within the shared pool', () => {
  const [pool] = first.signals;
  expect(pool?.gold.length).toBeLessThanOrEqual(pool?.goldAvailable ?? 0);
  expect(pool?.silver.length).toBeLessThanOrEqual(pool?.silverAvailable ?? 0);
});

test('shared luck never makes ending without a place less likely than independent luck', () => {
  const { correlated, independent, standardError } = first.pNone;
  expect(correlated).toBeGreaterThanOrEqual(independent - 4 * standardError);
});

test('switching off applying in parallel leaves no DR program on an IR-first list', () => {
  expect(first.list.some(({ specialty }) => specialty === 'DR')).toBe(true);
  const rule = almanac.rules.find(({ carriedOutBy }) => carriedOutBy === 'parallel-dr');
  const without = plan({ rules: { off: [rule?.id ?? ''] } });
  expect(without.list.some(({ specialty }) => specialty === 'DR')).toBe(false);
});

test('a program that the person leaves out or requires is out or in', () => {
  const out = first.list[0]?.program ?? '';
  const listed = new Set(first.list.map(({ program }) => program));
  const add = almanac.programs.find(({ id, recommendable }) => recommendable && !listed.has(id))?.id ?? '';
  const changed = plan({ choices: { out: [out], in: [{ program: add, mode: 'apply' }] } });
  const programs = changed.list.map(({ program }) => program);
  expect(programs).not.toContain(out);
  expect(programs).toContain(add);
});

test('a program that the person wants in one way only gets no signal and no rotation on top', () => {
  const signalled = first.list.find(({ mode }) => mode !== 'apply')?.program ?? '';
  const changed = plan({ choices: { in: [{ program: signalled, mode: 'apply', exact: true }] } });
  expect(changed.list.find(({ program }) => program === signalled)?.mode).toBe('apply');
});

test('the plan never claims to be better than its own certificate', () => {
  expect(first.bound.value).toBeGreaterThanOrEqual(first.bound.plan);
});
