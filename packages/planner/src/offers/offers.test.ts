import { readRecord, type RecordInput, type Rotation } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedGuide } from '../../test-data/people.js';
import { adviseOffers } from './advise-offers.js';
import { answeredWithin, answerSteps } from './answer-times.js';
import { checkOfferProblem, type OfferProblem } from './offer-problem.js';
import { offersFromRecords } from './offers-from-records.js';

const timing = shippedGuide().offerTiming;
const july = { start: '2027-06-28', end: '2027-07-23' };
const august = { start: '2027-07-26', end: '2027-08-20' };

const one: OfferProblem = {
  held: [{ id: 'here', value: 5, dates: july, stepsLeft: 1 }],
  open: [{ id: 'better', value: 10, dates: july, answer: [0.5], offerChance: 0.4, standing: 1 }],
  capacity: 1,
  countCost: [],
  lapse: 0,
};

test('an offer is kept while something better may still come for the same weeks, with what waiting is worth', () => {
  const [offer] = adviseOffers(one).offers;
  // the better one comes in time with 0.5 × 0.4: 0.2 × 10 + 0.8 × 5
  expect(offer).toMatchObject({ advice: 'hold', values: { accept: 5, decline: 2 }, closes: ['better'] });
  expect(offer?.values.hold).toBeCloseTo(6, 12);
  expect(offer?.waiting).toBeCloseTo(1, 12);
});

test('due today, the sure one beats the chance of the better one, and a better chance beats it', () => {
  const due = { ...one, held: [{ id: 'here', value: 5, dates: july, stepsLeft: 0 }] };
  expect(adviseOffers(due).offers[0]).toMatchObject({ advice: 'accept', values: { hold: null }, waiting: 0 });
  const likely = { ...due, open: due.open.map((host) => ({ ...host, answer: [1], offerChance: 0.9 })) };
  expect(adviseOffers(likely).offers[0]?.advice).toBe('decline');
});

test('where waiting can add nothing the answer is given today, so that nobody is kept waiting', () => {
  const elsewhere = { ...one, open: one.open.map((host) => ({ ...host, dates: august })), capacity: 2 };
  const [offer] = adviseOffers(elsewhere).offers;
  expect(offer).toMatchObject({ advice: 'accept', waiting: 0, closes: [] });
  expect(offer?.text).toContain('do not keep the host waiting');
});

test('with no room left an offer is declined today', () => {
  const [offer] = adviseOffers({ ...one, capacity: 0 }).offers;
  expect(offer).toMatchObject({ advice: 'decline' });
  expect(offer?.text).toContain('as many rotations as you wanted');
});

test('a third rotation that costs more than it brings is declined', () => {
  const tired = { ...one, open: [], countCost: [6] };
  expect(adviseOffers(tired).offers[0]?.advice).toBe('decline');
});

test('twelve hosts are answered in a moment, with bounds around the best', () => {
  const open = Array.from({ length: 12 }, (_, i) => ({
    id: `h${i}`,
    value: 4 + ((i * 7) % 5),
    dates: i % 2 === 0 ? july : august,
    answer: answerSteps(timing, 7 * (i % 3), 7),
    offerChance: 0.3,
    standing: 1,
  }));
  const start = performance.now();
  const report = adviseOffers({ ...one, open, capacity: 1 });
  expect(performance.now() - start).toBeLessThan(5000);
  expect(report.exact).toBe(false);
  expect(report.left.length).toBeGreaterThan(0);
  expect(report.high).toBeGreaterThanOrEqual(report.low);
  expect(report.high / report.low).toBeLessThan(1.25);
  // with room for both blocks each is decided for itself, and that exactly
  const apart = adviseOffers({ ...one, open, capacity: 2 });
  expect(apart).toMatchObject({ exact: true, left: [] });
  expect(apart.value).toBeGreaterThan(report.value);
});

test('a problem that is not well formed is a mistake with a name', () => {
  const bad = (parts: Partial<OfferProblem>) => () => checkOfferProblem({ ...one, ...parts });
  expect(bad({ countCost: [2, 1] })).toThrow('never fall');
  expect(
    bad({ open: [{ id: 'here', value: 1, dates: null, answer: [1], offerChance: 1, standing: 0 }] }),
  ).toThrow('share an id');
  expect(
    bad({ open: [{ id: 'x', value: 1, dates: null, answer: [0.8, 0.8], offerChance: 1, standing: 0 }] }),
  ).toThrow('sum to 1');
  expect(bad({ capacity: 1.5 })).toThrow('whole number');
});

test('how long hosts take goes through the published times', () => {
  expect(timing.answerDays.map(({ days }) => days)).toEqual([18, 30, 33, 63]);
  expect([7, 18, 30, 33, 63, 93].map((days) => answeredWithin(timing, days))).toEqual([
    0, 0.2, 0.4, 0.6, 0.8, 1,
  ]);
  const fresh = answerSteps(timing, 0, 7);
  expect(fresh.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  // who has heard nothing for 63 days is judged by the slow fifth alone
  expect(answerSteps(timing, 63, 15)).toEqual([0.5, 0.5].map((share) => expect.closeTo(share, 9)));
  expect(answerSteps(timing, 100, 7)).toEqual([]);
  expect(answerSteps(timing, 0, 7, 20)).toHaveLength(2);
});

function rotation(id: string, parts: Omit<RecordInput<'rotations'>, 'id' | 'program'>): Rotation {
  const read = readRecord('rotations', { id, program: '4160300001', ...parts });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('records become the problem: offers with their last day, applications with how long hosts take, accepted ones stand', () => {
  const offer = { receivedOn: '2027-03-01', answerBy: '2027-03-08' };
  const rotations = [
    rotation('held', { status: 'held', offer, ...august }),
    rotation('lapsed', {
      status: 'held',
      offer: { receivedOn: '2027-01-01', answerBy: '2027-01-08' },
      ...august,
    }),
    rotation('open', { status: 'applied', appliedOn: '2027-02-01', ...august }),
    rotation('silent', { status: 'applied', appliedOn: '2026-10-01', ...august }),
    rotation('taken', { status: 'accepted', ...july }),
    rotation('clash', { status: 'applied', appliedOn: '2027-02-01', ...july }),
    rotation('thought', { status: 'considering', ...august }),
  ];
  const { problem, leftOut } = offersFromRecords({
    rotations,
    timing,
    today: '2027-03-01',
    valueOf: () => 3,
    wanted: 2,
  });
  expect(problem.held).toEqual([{ id: 'held', value: 3, dates: august, stepsLeft: 1 }]);
  expect(problem.open.map(({ id }) => id)).toEqual(['open']);
  expect(problem.open[0]).toMatchObject({ offerChance: timing.offerChance.mid, standing: 1 });
  expect(problem.capacity).toBe(1);
  expect(leftOut.map((each) => each.rotation)).toEqual(['lapsed', 'silent', 'clash']);
  expect(adviseOffers(problem).exact).toBe(true);
});
