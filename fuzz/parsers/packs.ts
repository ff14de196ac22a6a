import { readFileSync } from 'node:fs';
import type { Result } from '@matchwright/almanac';
import { loadAlmanac } from '@matchwright/almanac';
import { decodePack, parseEnsemble, parsePriors, parseSplit } from '@matchwright/market';
import { parseEffects } from '@matchwright/odds';
import { shippedFiles } from '../../packages/almanac/test-data/shipped.js';
import { fileOf, textOf, type Parser } from '../parser.js';

const data = (path: string): Uint8Array => readFileSync(new URL(`../../data/${path}`, import.meta.url));

/** The shipped seasons cut to two programs, one track and four scenarios, so that a change is likely to hit its head. */
function smallPack(): Uint8Array {
  const bytes = data('market/scenarios.bin');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(textOf(bytes.subarray(4, 4 + length))) as {
    members: unknown[];
    programIds: unknown[];
    trackCodes: unknown[];
  };
  const small = fileOf(
    JSON.stringify({
      ...head,
      scenarios: 4,
      members: head.members.slice(0, 2),
      programIds: head.programIds.slice(0, 2),
      trackCodes: head.trackCodes.slice(0, 1),
    }),
  );
  const pack = new Uint8Array(4 + small.length + 12).fill(90);
  new DataView(pack.buffer).setUint32(0, small.length, true);
  pack.set(small, 4);
  return pack;
}

export const scenariosParser: Parser = {
  name: 'played-seasons',
  good: [smallPack()],
  share: 1,
  // the length of the head made right again
  forge: (bytes) => {
    const forged = bytes.slice();
    const end = forged.lastIndexOf(125);
    if (end >= 4) new DataView(forged.buffer).setUint32(0, end - 3, true);
    return forged;
  },
  read: (bytes) => decodePack(bytes),
};

const text = (name: string, path: string, read: (text: string) => Result<unknown>): Parser => ({
  name,
  good: [data(path)],
  share: 0.1,
  read: (bytes) => read(textOf(bytes)),
});

export const smallPackParsers: readonly Parser[] = [
  text('ensemble', 'market/ensemble.json', parseEnsemble),
  text('priors', 'market/priors.json', parsePriors),
  text('figures-split', 'market/figures-split.json', parseSplit),
  text('effects', 'odds/effects.json', parseEffects),
];

const files = shippedFiles();
const names = Object.keys(files).toSorted((a, b) => a.localeCompare(b));

/** One of the shipped packs made bad, among the others as they are; the first line of a file here names which. */
export const almanacParser: Parser = {
  name: 'data-packs',
  good: names.map((name) => fileOf(`${name}\n${files[name] ?? ''}`)),
  share: 0.01,
  read: (bytes) => {
    const [first = '', ...rest] = textOf(bytes).split('\n');
    const name = names.find((each) => first.includes(each)) ?? names[0] ?? '';
    return loadAlmanac({ ...files, [name]: rest.join('\n') });
  },
};
