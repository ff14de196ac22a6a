import { expect, test } from 'vitest';
import { countdown } from './countdown.js';

const of = (today: string) => countdown('2027-03-01', '2027-03-26', today);

test('first and last day belong to the rotation', () => {
  expect(of('2027-03-01')).toEqual({ phase: 'during', day: 1, left: 25 });
  expect(of('2027-03-26')).toEqual({ phase: 'during', day: 26, left: 0 });
});

test('days before and after are whole days, also across a change of the clock', () => {
  expect(of('2027-02-28')).toEqual({ phase: 'ahead', days: 1 });
  expect(of('2027-01-01')).toEqual({ phase: 'ahead', days: 59 });
  expect(of('2027-03-27')).toEqual({ phase: 'over', days: 1 });
  expect(of('2027-04-09')).toEqual({ phase: 'over', days: 14 });
});
