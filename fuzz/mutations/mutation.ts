import { constantFrom, integer, record, type Arbitrary } from 'fast-check';

const byteKinds = [
  'cut',
  'flip',
  'drop',
  'double',
  'splice',
  'insert',
  'noise',
  'line-ends',
  'front',
] as const;
const jsonKinds = ['value', 'name', 'remove', 'nest', 'many'] as const;
const longKinds = ['long', 'deep'] as const;

/** One change of a file. `at`, `size` and `pick` are drawn blindly and taken modulo what the file offers. */
export type Mutation = {
  readonly kind: (typeof byteKinds | typeof jsonKinds | typeof longKinds)[number];
  readonly at: number;
  readonly size: number;
  readonly pick: number;
};

const large = 2 ** 30;

/** Changes of every kind; those that make a file long or deep are rare, since reading it takes time. */
export function anyMutation(): Arbitrary<Mutation> {
  const kinds = [...byteKinds, ...jsonKinds];
  return record({
    kind: constantFrom(...kinds, ...kinds, ...kinds, ...longKinds),
    at: integer({ min: 0, max: large }),
    size: integer({ min: 0, max: large }),
    pick: integer({ min: 0, max: large }),
  });
}
