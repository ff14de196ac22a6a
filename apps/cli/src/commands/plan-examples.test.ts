import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planSchema, readProfile, type Plan, type Profile } from '@matchwright/dossier';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPacks } from '@matchwright/shipped';
import { runCaptured } from '../test-terminal.js';

const root = new URL('../../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const example = (name: string): string => fileURLToPath(new URL(`examples/${name}`, root));
const names = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.yaml'));

async function planOf(path: string, stdin?: string): Promise<Plan> {
  const { exit, out, err } = await runCaptured(['plan', path, '--json'], stdin);
  expect(err).toBe('');
  expect(exit).toBe(0);
  return planSchema.parse(JSON.parse(out));
}

function profileOf(name: string): Profile {
  const read = readProfile(text(`examples/${name}`), name);
  if (!read.ok) throw new Error(`${name} is wrong`);
  return read.value;
}

const plans = new Map<string, Plan>();
beforeAll(async () => {
  for (const name of names) plans.set(name, await planOf(example(name)));
}, 120_000);
const planFor = (name: string): Plan => {
  const plan = plans.get(name);
  if (plan === undefined) throw new Error(`no plan for ${name}`);
  return plan;
};

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(text('schema/plan.schema.json')),
);

describe.each(names)('the plan of %s', (name) => {
  test('fits the published schema', () => {
    validate(planFor(name));
    expect(validate.errors).toBeNull();
  });

  test('never spends more signals than the pool holds, and only on programs of the list', () => {
    for (const pool of planFor(name).signals) {
      expect(pool.gold.length).toBeLessThanOrEqual(pool.goldAvailable);
      expect(pool.silver.length).toBeLessThanOrEqual(pool.silverAvailable);
      const listed = new Set(planFor(name).list.map(({ program }) => program));
      for (const id of [...pool.gold, ...pool.silver]) expect(listed).toContain(id);
    }
  });

  test('is within one per cent of the best that any plan could reach under the model', () => {
    const { bound } = planFor(name);
    expect(bound?.value).toBeGreaterThanOrEqual(bound?.plan ?? Number.NaN);
    expect(bound?.gapPercent).toBeLessThanOrEqual(1);
  });

  test('has lines whose parts add up to its value, points and dollars alike', () => {
    const plan = planFor(name);
    const sum = plan.list.reduce((total, line) => total + (line.contribution ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(plan.value?.points ?? Number.NaN, 6);
    const { eras, vslo, hostFees, travelAndHousing } = plan.cost;
    const dollars = eras + vslo + hostFees + travelAndHousing;
    const net = sum - dollars / profileOf(name).limits.dollarsPerPoint;
    expect(net).toBeCloseTo(plan.value?.net ?? Number.NaN, 6);
  });

  test('is never surer of a place than independent luck would be, Monte Carlo error aside', () => {
    const { correlated, independent, standardError } = planFor(name).pNone;
    expect(correlated).toBeGreaterThanOrEqual(independent - 3 * standardError);
  });
});

type FeeTables = {
  readonly erasSteps: { readonly steps: readonly { readonly upTo: number | null; readonly each: number }[] };
  readonly usmleTranscript: { readonly dollars: number };
  readonly imgToken: { readonly dollars: number };
  readonly nrmp: { readonly registration: number; readonly extraRank: number };
  readonly vsloPerElective: { readonly dollars: number };
  readonly awayLiving: { readonly low: number; readonly mid: number };
};

/** The fee tables as they lie in the pack, read apart from the code that plans with them. */
const { fees }: { readonly fees: FeeTables } = JSON.parse(text('data/seasons/2028.json'));

/** One application after another, each at the price of the step it falls on. */
function erasDollars(applications: number): number {
  let dollars = 0;
  for (let n = 1; n <= applications; n++) {
    dollars += fees.erasSteps.steps.find(({ upTo }) => upTo === null || n <= upTo)?.each ?? Number.NaN;
  }
  return dollars;
}

async function recomputedDollars(plan: Plan, { applicant }: Profile): Promise<number> {
  const { almanac } = await loadPacks();
  const specialties = [...new Set(plan.list.map(({ specialty }) => specialty))];
  const eras = specialties.map((each) => erasDollars(plan.list.filter((l) => l.specialty === each).length));
  const rotations = plan.rotations.map(({ program }) => {
    const host = almanac.hosts.find(({ programIds }) => programIds.includes(program));
    const own = host?.feeDollars.state === 'known' ? host.feeDollars.value : 0;
    const state = almanac.programs.find(({ id }) => id === program)?.state;
    const vslo = applicant.homeSchool.vslo === false ? 0 : fees.vsloPerElective.dollars;
    return vslo + own + fees.awayLiving[applicant.home?.state === state ? 'low' : 'mid'];
  });
  const abroad = applicant.homeSchool.class === 'international' ? fees.imgToken.dollars : 0;
  const extraRanks = plan.cost.lines.find(({ what }) => what.startsWith('NRMP ranks'))?.count ?? 0;
  const fixed = fees.usmleTranscript.dollars + abroad + fees.nrmp.registration;
  return [...eras, ...rotations, fixed, extraRanks * fees.nrmp.extraRank].reduce((a, b) => a + b, 0);
}

test.each(names)(
  'the cost of %s is the sum of the fee tables, to the dollar and within the money',
  async (name) => {
    const { cost } = planFor(name);
    expect(cost.total).toBe(await recomputedDollars(planFor(name), profileOf(name)));
    expect(cost.total).toBe(cost.lines.reduce((sum, { dollars }) => sum + dollars, 0));
    expect(cost.total).toBeLessThanOrEqual(profileOf(name).limits.dollars);
  },
);

describe.each(names.filter((name) => name.startsWith('us-img')))('the rotations of %s', (name) => {
  test('are never at a host whose page is closed to schools abroad', async () => {
    const { almanac } = await loadPacks();
    for (const { program } of planFor(name).rotations) {
      const host = almanac.hosts.find(({ programIds }) => programIds.includes(program));
      const stance = host?.stance.international;
      expect(stance?.state === 'known' ? stance.value : 'not known', program).not.toBe('closed');
      const words = host?.eligibleText.state === 'known' ? host.eligibleText.value : '';
      expect(words).not.toMatch(/^(LCME|COCA)(\|(LCME|COCA))*$/);
      expect(words).not.toMatch(/no international/i);
    }
  });

  test('are at most three in IR, and one of all ends before ERAS submission', () => {
    const { rotations } = planFor(name);
    expect(rotations.filter(({ specialty }) => specialty === 'IR').length).toBeLessThanOrEqual(3);
    // applications can be submitted from this day on in data/seasons/2028.json
    expect(rotations.map(({ end }) => end).filter((end) => end < '2027-09-01')).not.toHaveLength(0);
  });
});

test('switching a rule off by its id changes the plan as the rule says', async () => {
  const name = 'us-img-borderline.yaml';
  const without = async (id: string): Promise<Plan> =>
    planOf('-', `${text(`examples/${name}`)}\nrules: { off: [${id}] }\n`);
  const specialties = (plan: Plan): Set<string> => new Set(plan.list.map(({ specialty }) => specialty));
  expect(specialties(planFor(name))).toContain('DR');
  const irOnly = await without('G21');
  expect(irOnly.rulesOff).toEqual(['G21']);
  expect(specialties(irOnly)).not.toContain('DR');
  const withoutLetterRule = await without('G19');
  expect(withoutLetterRule.letters).not.toEqual(planFor(name).letters);
  expect(JSON.stringify(withoutLetterRule)).not.toMatch(/"rules":\[[^\]]*"G19"/);
});
