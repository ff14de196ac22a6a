import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosen, choosePrograms } from './choose-programs.js';
import { cellTotal, stateTotal, type Aim } from './world.js';

const perState = 8;
const states = 16;
const programs = perState * states;

/** One tier and specialty: every program as likely as the next, eight to a state. */
function evenAim(): Aim {
  const cellsEach = cellTotal / programs;
  const guide = Uint16Array.from({ length: cellTotal }, (_, cell) => Math.floor(cell / cellsEach));
  const stateCell = Uint16Array.from({ length: stateTotal + 1 }, (_, state) =>
    Math.min(cellTotal, state * perState * cellsEach),
  );
  return { guide, stateCell };
}

function choose(wanted: number, start: number, home = -1, state1 = 3, state2 = 9): readonly number[] {
  const choice = { row: 0, state1, state2, to: programs, home, wanted, start };
  return [...chosen.subarray(0, choosePrograms(evenAim(), choice))];
}

test('nobody applies twice to a program, beyond the list, or far from the number wanted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: -1, max: programs - 1 }),
      fc.nat({ max: states - 1 }),
      fc.nat({ max: states - 1 }),
      (wanted, start, home, state1, state2) => {
        const codes = choose(wanted, start, home, state1, state2);
        const list = codes.map((code) => code >> 1);
        expect(new Set(list).size).toBe(list.length);
        expect(Math.max(-1, ...list)).toBeLessThan(programs);
        if (home >= 0) expect(list).toContain(home);
        // tied programs chosen more than certainly give their turn to neighbours as long as there are any
        expect(list.length).toBeLessThanOrEqual(wanted + 2);
        expect(list.length).toBeGreaterThanOrEqual(Math.min(wanted, 50) - 2);
      },
    ),
    { numRuns: 300, seed: 12 },
  );
});

test('a tie makes an application more than twice as likely, and is marked', () => {
  let tied = 0;
  let other = 0;
  for (let i = 0; i < 400; i += 1) {
    for (const code of choose(20, i / 400)) {
      const state = Math.floor((code >> 1) / perState);
      expect(code & 1).toBe(state === 3 || state === 9 ? 1 : 0);
      if ((code & 1) === 1) tied += 1;
      else other += 1;
    }
  }
  const ratio = tied / 2 / (other / (states - 2));
  expect(ratio).toBeGreaterThan(2);
  expect(ratio).toBeLessThan(2.4);
});
