import { expect, test } from 'vitest';
import { shippedAlmanac } from '../test-data/shipped.js';
import type { Host } from './host.js';
import { startMonthsFor } from './host-conditions.js';
import { hostEligibility } from './host-eligibility.js';
import { factText } from './ledger.js';
import { overlay } from './overlay.js';
import type { Rotator } from './rotator.js';

const almanac = shippedAlmanac();

const caribbean: Rotator = {
  homeSchoolClass: 'international',
  vsloMember: false,
  citizenship: 'us',
  affiliatedHosts: [],
  homeSchoolOffshore: true,
};
const lcme: Rotator = { homeSchoolClass: 'lcme', vsloMember: true, citizenship: 'us', affiliatedHosts: [] };

function host(id: string): Host {
  const found = almanac.hosts.find((h) => h.id === id);
  if (found === undefined) throw new Error(`no host ${id}`);
  return found;
}

function verdict(id: string, rotator: Rotator): string {
  return hostEligibility(host(id), rotator, almanac.electives).verdict;
}

test('a host that names only LCME or COCA schools, or refuses schools abroad, is closed to a US citizen trained abroad', () => {
  // every page that speaks of who may come and names no way in for schools abroad
  const wayIn = /international|foreign schools only|affiliat|VSLO home schools|St\. Georges|other schools/i;
  const refusal =
    /international (and .*)?(visiting )?(students )?(not|no\b)|international: no|not accepted|not eligible/i;
  const refused = almanac.hosts.filter((h) => {
    if (h.eligibleText.state !== 'known') return false;
    const text = h.eligibleText.value;
    return (
      /^(LCME|accredited US|US-accredited|US-based)/.test(text) && !wayIn.test(text.replace(refusal, ''))
    );
  });
  expect(refused.length).toBeGreaterThan(25);
  for (const h of refused)
    expect(hostEligibility(h, { ...caribbean, vsloMember: true }).verdict, h.id).toBe('closed');
});

test.each([
  ['lsu-health-shreveport-la', 'open', 'names Caribbean schools'],
  ['university-of-pittsburgh-upmc-pa', 'open', 'paper route'],
  ['university-of-arkansas-for-medical-sciences-ar', 'closed', 'LCME and COCA only'],
  ['yale-school-of-medicine-ct', 'closed', 'US citizens at schools abroad excluded'],
  ['university-of-kansas-school-of-medicine-ks', 'closed', 'US citizens excluded'],
  ['mayo-clinic-rochester-mn', 'closed', 'VSLO schools only'],
  ['sidney-kimmel-medical-college-jefferson-pa', 'closed', 'partner schools only'],
  ['harvard-medical-school-mgh-bwh-bidmc-ma', 'closed', 'off-shore schools excluded'],
  ['university-of-washington-school-of-medicine-wa', 'ask', 'faculty sponsor'],
  ['georgetown-university-medstar-dc', 'ask', 'handled separately'],
  ['medical-university-of-south-carolina-sc', 'ask', 'nothing reported'],
])('a US citizen of a Caribbean school outside VSLO: %s is %s (%s)', (id, expected) => {
  expect(verdict(id, caribbean)).toBe(expected);
});

test.each([
  ['university-of-arkansas-for-medical-sciences-ar', 'open'],
  ['yale-school-of-medicine-ct', 'open'],
  ['university-of-wisconsin-school-of-medicine-and-public-health-wi', 'open'],
  ['ucsf-school-of-medicine-ca', 'ask'],
  ['university-of-pittsburgh-upmc-pa', 'ask'],
])('a student of an LCME school in VSLO: %s is %s', (id, expected) => {
  expect(verdict(id, lcme)).toBe(expected);
});

test('the school decides before the passport: the same person is judged by class of school', () => {
  const id = 'university-of-arkansas-for-medical-sciences-ar';
  expect(verdict(id, caribbean)).toBe('closed');
  expect(verdict(id, { ...caribbean, homeSchoolClass: 'coca', vsloMember: true })).toBe('open');
});

test('citizenship cuts both ways', () => {
  expect(
    verdict('yale-school-of-medicine-ct', { ...caribbean, vsloMember: true, citizenship: 'other' }),
  ).toBe('open');
  expect(
    verdict('university-of-wisconsin-school-of-medicine-and-public-health-wi', {
      ...lcme,
      citizenship: 'other',
    }),
  ).toBe('closed');
});

test('not knowing about VSLO leads to a question, not to a no', () => {
  const result = hostEligibility(host('mayo-clinic-rochester-mn'), { ...caribbean, vsloMember: null });
  expect(result.verdict).toBe('ask');
  expect(result.questions.join(' ')).toContain('VSLO');
});

test('an agreement of the home school, by id or by name, opens a host for partner schools', () => {
  const id = 'sidney-kimmel-medical-college-jefferson-pa';
  expect(verdict(id, { ...caribbean, affiliatedHosts: [id] })).toBe('open');
  expect(verdict(id, { ...caribbean, affiliatedHosts: ['Sidney Kimmel Medical College (Jefferson)'] })).toBe(
    'open',
  );
  expect(verdict(id, { ...caribbean, affiliatedHosts: null })).toBe('ask');
});

test('an elective can be closed though its school is open', () => {
  const open = { ...host('harvard-medical-school-mgh-bwh-bidmc-ma'), id: 'x-ma' };
  const electives = almanac.electives
    .filter((e) => factText(e.internationalAccepted).startsWith('no ('))
    .map((e) => ({ ...e, hostId: 'x-ma' }));
  const abroad = { ...caribbean, homeSchoolOffshore: false };
  expect(hostEligibility(open, abroad, []).verdict).toBe('ask');
  expect(hostEligibility(open, abroad, electives).verdict).toBe('closed');
});

test('an old page asks whether it still holds; without a season the page stands', () => {
  const id = 'lsu-health-shreveport-la';
  const result = hostEligibility(host(id), { ...caribbean, season: 2028 });
  expect(result.verdict).toBe('ask');
  expect(result.questions.join(' ')).toContain('2018');
});

test('the answer of a host that the person brings settles it', () => {
  const id = 'university-of-arkansas-for-medical-sciences-ar';
  const mine = {
    about: id,
    name: 'stance.international',
    value: 'open',
    source: 'e-mail',
    readOn: '2026-12-01',
  };
  const seen = overlay(almanac, [mine]).almanac.hosts.find((h) => h.id === id);
  expect(seen && hostEligibility(seen, caribbean).verdict).toBe('open');
});

test('every closed host says why and names the page', () => {
  for (const h of almanac.hosts) {
    const result = hostEligibility(h, caribbean, almanac.electives);
    if (result.verdict === 'closed')
      expect(
        result.reasons.some((r) => r.source !== undefined),
        h.id,
      ).toBe(true);
    if (result.verdict === 'ask') expect(result.questions, h.id).not.toEqual([]);
  }
});

const student: Rotator = { ...lcme, finalYear: true, graduated: 'no', step1: true, coreClerkshipsDone: null };

test('a final-year host is closed to somebody not in the final year or graduated, and asks whoever graduates about then', () => {
  const only = host('university-of-florida-college-of-medicine-jacksonville-fl');
  const told = (parts: Partial<Rotator>): string => hostEligibility(only, { ...student, ...parts }).verdict;
  expect(told({})).toBe('open');
  expect(told({ finalYear: false })).toBe('closed');
  expect(told({ graduated: 'yes', finalYear: false })).toBe('closed');
  expect(told({ graduated: 'about-then', finalYear: false })).toBe('ask');
});

test('a graduate is told to ask where the page is about students only', () => {
  const silent = host('emory-university-school-of-medicine-ga');
  const { verdict: told, questions } = hostEligibility(silent, { ...student, graduated: 'yes' });
  expect(told).toBe('ask');
  expect(questions.join(' ')).toContain('graduates');
});

test('a Step 1 that is not passed closes a host that asks for it; where another exam will do it does not', () => {
  const wanted = host('wake-forest-university-school-of-medicine-nc');
  const eitherDoes = host('university-hospitals-cleveland-medical-center-oh');
  expect(hostEligibility(wanted, student).verdict).toBe('open');
  expect(hostEligibility(wanted, { ...student, step1: false })).toMatchObject({
    verdict: 'closed',
    reasons: expect.arrayContaining([
      expect.objectContaining({
        field: 'exam',
        effect: 'closed',
        source: wanted.exam?.state === 'known' && wanted.exam.source,
      }),
    ]),
  });
  expect(hostEligibility(eitherDoes, { ...student, step1: false }).verdict).toBe('open');
});

test('core clerkships are a condition that shuts the host only when they are known not to be done', () => {
  const wanted = host('wake-forest-university-school-of-medicine-nc');
  const met = (done: boolean | null): string =>
    hostEligibility(wanted, { ...student, coreClerkshipsDone: done }).verdict;
  expect([met(null), met(true), met(false)]).toEqual(['open', 'open', 'closed']);
});

test('months in which visitors start are told to the classes of school that they are about', () => {
  const michigan = host('university-of-michigan-medical-school-mi');
  expect(startMonthsFor(michigan, { homeSchoolClass: 'international' })).toEqual([1, 2, 3, 4, 12]);
  expect(startMonthsFor(michigan, { homeSchoolClass: 'lcme' })).toBeUndefined();
});

test('an elective that names schools abroad keeps a closed school worth asking', () => {
  const shut = host('university-of-arkansas-for-medical-sciences-ar');
  const [any] = almanac.electives;
  if (any === undefined) throw new Error('no electives');
  const accepted = {
    state: 'known' as const,
    value: 'yes',
    source: { title: 'department' },
    readOn: '2026-11-15',
    grade: 'official' as const,
  };
  const own = { ...any, hostId: shut.id, internationalAccepted: accepted };
  expect(hostEligibility(shut, caribbean, []).verdict).toBe('closed');
  const { verdict: told, questions } = hostEligibility(shut, caribbean, [own]);
  expect(told).toBe('ask');
  expect(questions).toHaveLength(1);
});
