import { array, boolean, integer, tuple, type Arbitrary } from 'fast-check';
import { mutateBytes } from './mutations/mutate-bytes.js';
import { mutateJson } from './mutations/mutate-json.js';
import { anyMutation, type Mutation } from './mutations/mutation.js';
import { fileOf, textOf, type Parser } from './parser.js';

/** Good files of a parser with one to five changes, the guard of the whole mended in half of them. */
export function badFile({ good, forge }: Pick<Parser, 'good' | 'forge'>): Arbitrary<Uint8Array> {
  return tuple(
    integer({ min: 0, max: 2 ** 20 }),
    array(anyMutation(), { minLength: 1, maxLength: 5 }),
    boolean(),
  ).map(([which, mutations, isForged]) => {
    const start = good[which % good.length] ?? new Uint8Array();
    const bytes = mutations.reduce((file, mutation) => changed(file, good, mutation), start);
    return isForged && forge !== undefined ? forge(bytes) : bytes;
  });
}

function changed(bytes: Uint8Array, good: readonly Uint8Array[], mutation: Mutation): Uint8Array {
  const isOfJson = ['value', 'name', 'remove', 'nest', 'many'].includes(mutation.kind);
  const text = isOfJson ? mutateJson(textOf(bytes), mutation) : null;
  if (text !== null) return fileOf(text);
  return mutateBytes(bytes, good[mutation.pick % good.length] ?? bytes, mutation);
}
