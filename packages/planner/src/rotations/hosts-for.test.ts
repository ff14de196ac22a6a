import type { Program, Verdict } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../../almanac/test-data/shipped.js';
import { lcmeSenior, shippedGuide, usImg } from '../../test-data/people.js';
import { hostsFor, type HostOption } from './hosts-for.js';
import type { RotationGain } from './rotation-gains.js';
import { portfolioAdvice, rotationTiers } from './rotation-tiers.js';

const almanac = shippedAlmanac();
const guide = shippedGuide();
const fees = almanac.seasons.find(({ season }) => season === 2028)?.fees;
if (fees === undefined) throw new Error('season 2028 is not shipped');
const input = (profile: Profile, gains?: ReadonlyMap<string, RotationGain>) => ({
  almanac,
  profile,
  guide,
  fees,
  gains,
});

const abroad = hostsFor(input(usImg()));
const senior = hostsFor(input(lcmeSenior()));
const policyOf = (options: readonly HostOption[], host: string): Verdict | undefined =>
  options.find((option) => option.host?.id === host)?.policy;
const count = (options: readonly HostOption[], policy: Verdict): number =>
  options.filter((option) => option.policy === policy).length;

test('every program of the almanac is a possible host in one of three states', () => {
  for (const options of [abroad, senior])
    expect(options.map(({ program }) => program.id).sort()).toEqual(
      almanac.programs.map(({ id }) => id).sort(),
    );
});

test('for a US-IMG of a school outside VSLO, hosts that close to them are closed with reason, page and year', () => {
  const closed = abroad.filter(({ policy }) => policy === 'closed');
  expect(closed.length).toBeGreaterThan(60);
  for (const { reasons, source, questions, program } of closed) {
    expect(reasons[0]?.effect, program.id).toBe('closed');
    expect(reasons[0]?.text, program.id).not.toBe('');
    expect(source?.title, program.id).toBeTruthy();
    expect(questions).toEqual([]);
  }
  expect(closed.some(({ pageYear }) => pageYear !== undefined)).toBe(true);
});

test('for them what is not reported is a question, also where no page was found at all', () => {
  const asked = abroad.filter(({ policy }) => policy === 'ask');
  expect(asked.length).toBeGreaterThan(50);
  for (const { questions, program } of asked) expect(questions, program.id).not.toEqual([]);
  expect(asked.some(({ host }) => host === null)).toBe(true);
});

test('the two see the same hosts the other way round', () => {
  const lcmeOnly = 'university-of-arkansas-for-medical-sciences-ar';
  expect([policyOf(abroad, lcmeOnly), policyOf(senior, lcmeOnly)]).toEqual(['closed', 'open']);
  const vsloOnly = 'mayo-clinic-rochester-mn';
  // its page is of 2022: what it opens is asked about again, what it closes stays closed
  expect([policyOf(abroad, vsloOnly), policyOf(senior, vsloOnly)]).toEqual(['closed', 'ask']);
  // a program for students from abroad says nothing about US schools
  const forAbroad = 'florida-international-university-wertheim-college-of-medicine-fl';
  expect([policyOf(abroad, forAbroad), policyOf(senior, forAbroad)]).toEqual(['open', 'ask']);
  expect(count(senior, 'open')).toBeGreaterThan(count(abroad, 'open'));
  expect(count(senior, 'closed')).toBeLessThan(count(abroad, 'closed') / 5);
});

test('open ones come first and are ranked: without gains by connection, then price', () => {
  const states = abroad.map(({ policy }) => policy);
  expect(states.lastIndexOf('open')).toBeLessThan(states.indexOf('ask'));
  expect(states.lastIndexOf('ask')).toBeLessThan(states.indexOf('closed'));
  const open = abroad.filter(({ policy }) => policy === 'open');
  expect(open.map(({ place }) => place)).toEqual(open.map((_, i) => i + 1));
  const tied = open.findLastIndex(({ connection }) => connection.kind === 'state');
  const untied = open.findIndex(({ connection }) => connection.kind === 'none');
  if (tied >= 0 && untied >= 0) expect(tied).toBeLessThan(untied);
});

function gainOf(program: Program, points: number, chance = points / 100): RotationGain {
  const flat = { mid: chance, low: chance / 2, high: Math.min(1, chance * 2) };
  return {
    program: program.id,
    specialty: program.specialty,
    points,
    invite: { without: flat, with: flat },
    place: { without: flat, with: flat },
    refusal: null,
  };
}

test('with what a rotation adds to the plan, the gain less the price decides, and the place says so', () => {
  const open = senior.filter(({ policy }) => policy === 'open').map(({ program }) => program);
  const best = open[7];
  if (best === undefined) throw new Error('too few open hosts');
  const gains = new Map(
    open.map((program, i) => [program.id, gainOf(program, program === best ? 30 : (i % 5) / 10)]),
  );
  const [first] = hostsFor(input(lcmeSenior(), gains));
  expect(first?.program.id).toBe(best.id);
  expect(first?.placedBy).toContain('30.0 points');
});

test('a coordinator’s answer opens or closes a host at once, with the answer as its source', () => {
  const asked = abroad.find(({ policy, host }) => policy === 'ask' && host === null)?.program.id ?? '';
  const told = (value: string) => {
    const facts = [
      {
        about: asked,
        name: 'stance.international',
        value,
        source: 'e-mail of the coordinator',
        readOn: '2027-01-10',
      },
    ];
    return hostsFor(input(usImg({ facts }))).find(({ program }) => program.id === asked);
  };
  expect(told('open')).toMatchObject({ policy: 'open', source: { title: 'e-mail of the coordinator' } });
  expect(told('closed')).toMatchObject({ policy: 'closed', source: { title: 'e-mail of the coordinator' } });
});

test('an IR program shows its elective though it is listed inside diagnostic radiology', () => {
  const option = senior.find(({ program }) => program.id === '4162400002');
  expect(option?.electives[0]).toMatchObject({ heading: 'DR', match: 'elective' });
  const closedAbroad = abroad.find(({ program }) => program.id === '4162400002');
  expect(closedAbroad?.electives.map(({ verdict }) => verdict.verdict)).toContain('closed');
});

test('a graduate finds final-year hosts closed and the others as questions', () => {
  const { applicant } = usImg();
  const graduate = hostsFor(input(usImg({ applicant: { ...applicant, graduationYear: 2025 } })));
  expect(count(graduate, 'open')).toBe(0);
  expect(graduate.some(({ reasons }) => reasons[0]?.text.includes('you have graduated'))).toBe(true);
});

const allGains = new Map(
  abroad.map(({ program }, i) => [program.id, gainOf(program, 1, ((i * 37) % 100) / 200)]),
);
const ranked = hostsFor(input(usImg(), allGains));
const tiers = rotationTiers({ almanac, profile: usImg(), guide, hosts: ranked });

test('tiers follow G3–G5: connection and chance make a target, chance alone a probable fit, DR beside IR a backup', () => {
  for (const { option, tier, evidence } of tiers) {
    const name = option.program.id;
    if (option.policy === 'closed' || evidence.realistic === false) expect(tier, name).toBeNull();
    else if (tier === 1) expect(evidence.connection.kind, name).not.toBe('none');
    else if (tier === 2) expect(evidence.connection.kind, name).toBe('none');
    if (tier === 3) expect(option.program.specialty, name).toBe('DR');
    if (tier === 1 || tier === 2) expect(evidence.record.has, name).not.toBe(false);
  }
  for (const tier of [1, 2, 3])
    expect(
      tiers.some((host) => host.tier === tier),
      `tier ${tier}`,
    ).toBe(true);
});

test('each tier shows the numbers behind it: place of the chance, k of n, record', () => {
  const target = tiers.find(({ tier }) => tier === 1);
  expect(target?.evidence.chancePlace?.of).toBeGreaterThan(10);
  expect(target?.evidence.chance).toMatchObject({ mid: expect.any(Number), low: expect.any(Number) });
  expect(target?.evidence.counts.n).toBeGreaterThan(0);
  expect(target?.reasons[0]).toMatchObject({ rules: ['G3'] });
  expect(target?.reasons.map(({ text }) => text).join(' ')).toMatch(/place \d+ of \d+/);
});

test('where no number is justified the tier shows none', () => {
  const refused = new Map([...allGains].map(([id, gain]) => [id, { ...gain, refusal: 'too thin' }]));
  const hosts = hostsFor(input(usImg(), refused));
  for (const { evidence } of rotationTiers({ almanac, profile: usImg(), guide, hosts }))
    expect(evidence.chance).toBeNull();
});

test('a tier whose rule is off is not given', () => {
  const off = usImg({ rules: { off: ['G3'] } });
  const without = rotationTiers({ almanac, profile: off, guide, hosts: ranked });
  expect(without.some(({ tier }) => tier === 1)).toBe(false);
});

test('the portfolio is compared with G2–G6, and a fitting one has nothing against it', () => {
  const of = (tier: number, n: number) => tiers.filter((host) => host.tier === tier).slice(0, n);
  const setting = { almanac, profile: usImg(), guide };
  expect(portfolioAdvice([...of(1, 1), ...of(2, 2), ...of(3, 1)], setting)).toEqual([]);
  const codes = (chosen: ReturnType<typeof of>) =>
    portfolioAdvice(chosen, setting).map(({ code, tier }) => `${code} ${tier}`);
  expect(codes([])).toEqual(['too-few 1', 'too-few 2', 'none-realistic null']);
  expect(codes([...of(1, 2), ...of(2, 3)])).toEqual(['too-many 2', 'too-many-ir null']);
});
