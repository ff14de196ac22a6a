import { expect, test } from 'vitest';
import { overlaid } from './language.js';

test('a translation stands where it has words, and English where it has none', () => {
  const en = {
    title: 'Plan',
    tabs: { list: 'List', money: 'Money' },
    rows: [['a', 'b']],
    hello: () => 'hello',
  };
  const hola = (): string => 'hola';
  const es = { tabs: { list: 'Lista' }, rows: [['x', 'y']], hello: hola };
  expect(overlaid(en, es)).toEqual({
    title: 'Plan',
    tabs: { list: 'Lista', money: 'Money' },
    rows: [['x', 'y']],
    hello: hola,
  });
});
