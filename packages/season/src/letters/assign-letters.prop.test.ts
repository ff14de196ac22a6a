import type { Letter } from '@matchwright/dossier';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { record } from '../../test-data/guide.js';
import { assignLetters, strength, type LetterMix, type WantedLetter } from '../index.js';

const kinds = ['ir', 'dr', 'medicine', 'surgery', 'research', 'chair', 'other'] as const;
const anyLetter = fc.record({
  kind: fc.constantFrom(...kinds),
  senior: fc.boolean(),
  knows: fc.integer({ min: 1, max: 5 }),
  strong: fc.constantFrom('yes' as const, 'unknown' as const, 'no' as const),
  state: fc.constantFrom(
    'idea' as const,
    'asked' as const,
    'promised' as const,
    'uploaded' as const,
    'declined' as const,
  ),
  assigned: fc.boolean(),
});
const anyWant = fc.record({
  what: fc.constantFrom('ir' as const, 'radiology' as const, 'outside-radiology' as const, 'senior' as const),
  count: fc.integer({ min: 1, max: 2 }),
  required: fc.boolean(),
});

/** Written apart from the code: which letters count for what. */
function counts(letter: Letter, what: WantedLetter['what']): boolean {
  const isRadiology = letter.kind === 'ir' || letter.kind === 'dr';
  if (what === 'ir') return letter.kind === 'ir';
  if (what === 'radiology') return isRadiology;
  if (what === 'outside-radiology') return !isRadiology;
  return letter.senior || letter.kind === 'chair';
}

function worth(set: readonly Letter[], mix: LetterMix): number[] {
  let [required, advised] = [0, 0];
  for (const want of mix.wants) {
    let have = 0;
    for (const letter of set) if (counts(letter, want.what)) have++;
    if (want.required) required += Math.min(have, want.count);
    else advised += Math.min(have, want.count);
  }
  let quality = 0;
  for (const letter of set) quality += strength(letter) - 3;
  return [required, advised, Math.min(set.length, mix.least), quality];
}

function better(a: number[], b: number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) > (b[i] ?? 0);
  return false;
}

test('each program gets the best set of all that the limits allow, whatever the others get', () => {
  fc.assert(
    fc.property(
      fc.array(anyLetter, { maxLength: 7 }),
      fc.array(anyWant, { maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (letters, wants, least, most) => {
        const mix: LetterMix = {
          program: 'p',
          least: Math.min(least, most),
          most,
          wants: wants.map((want) => ({ ...want, text: '', rules: [] })),
          words: undefined,
        };
        const all = letters.map((letter, i) =>
          record('letters', { ...letter, id: `l${i}`, writer: 'W', assigned: letter.assigned ? ['p'] : [] }),
        );
        const usable = all.filter((l) => l.state !== 'declined' && l.state !== 'idea' && l.strong !== 'no');
        const fixed = usable.filter((l) => l.assigned.length > 0);
        fc.pre(fixed.length <= most);
        const mixes = [mix, { ...mix, program: 'q' }];
        const plan = assignLetters(all, mixes, { last: '2027-09-21', leadWeeks: 4 });
        const got = all.filter((l) => plan.programs[0]?.letters.includes(l.id));
        expect(got.length).toBeLessThanOrEqual(most);
        for (const letter of fixed) expect(got).toContain(letter);
        for (let mask = 0; mask < 1 << usable.length; mask++) {
          const set = usable.filter((_, i) => (mask >> i) & 1);
          if (set.length > most || fixed.some((l) => !set.includes(l))) continue;
          expect(better(worth(set, mix), worth(got, mix))).toBe(false);
        }
      },
    ),
    { seed: 20271, numRuns: 300 },
  );
});
