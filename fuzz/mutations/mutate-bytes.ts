import { hostileTexts } from './hostile.js';
import type { Mutation } from './mutation.js';

const encoder = new TextEncoder();
/** Longest file that is made. */
const mostBytes = 400_000;

/** Applies a change to the bytes of a file; `other` is a good file that pieces are taken from. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, mutation: Mutation): Uint8Array {
  const { kind, size, pick } = mutation;
  const at = mutation.at % (bytes.length + 1);
  const short = 1 + (size % 64);
  switch (kind) {
    case 'cut':
      return pick % 4 === 0 ? bytes.slice(at) : bytes.slice(0, at);
    case 'flip':
      return bytes.map((byte, i) => (i === at ? byte ^ (1 << (pick % 8)) : byte));
    case 'drop':
      return join(bytes.subarray(0, at), bytes.subarray(at + short));
    case 'double':
      return join(bytes.subarray(0, at), bytes.subarray(Math.max(0, at - (size % 400))), bytes.subarray(at));
    case 'splice': {
      const from = pick % (other.length + 1);
      return join(bytes.subarray(0, at), other.subarray(from, from + (size % 2000)), bytes.subarray(at));
    }
    case 'noise': {
      const noise = Uint8Array.from({ length: short }, (_, i) => (pick >> (i % 24)) ^ (i * 151));
      return join(bytes.subarray(0, at), noise, bytes.subarray(at + (size % 2) * short));
    }
    case 'line-ends':
      return lineEnds(bytes, pick);
    case 'front':
      return join(fronts[pick % fronts.length] ?? bytes, bytes);
    case 'long':
      return long(bytes, at, mutation);
    case 'deep':
      return deep(bytes, at, mutation);
    default:
      return join(
        bytes.subarray(0, at),
        encoder.encode(hostileTexts[pick % hostileTexts.length]),
        bytes.subarray(at),
      );
  }
}

/** Byte order marks, right and wrong, and what other kinds of files begin with. */
const fronts = [
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff, 0),
  encoder.encode('PK\u0003\u0004'),
  encoder.encode('%PDF-1.7\n'),
  encoder.encode('\u0000'.repeat(40)),
];

function lineEnds(bytes: Uint8Array, pick: number): Uint8Array {
  const ends = [[13], [13, 10], [10, 10], [0], []];
  const end = ends[pick % ends.length] ?? [];
  return Uint8Array.from([...bytes.subarray(0, 20_000)].flatMap((byte) => (byte === 10 ? end : [byte])));
}

/** A piece of the file, or one character, again and again: what a search that goes back over its text is slow at. */
function long(bytes: Uint8Array, at: number, { size, pick }: Mutation): Uint8Array {
  const singles = ' aA0(,"\'-.\n\t[=;:@/é';
  const piece =
    pick % 3 === 0
      ? bytes.subarray(at, at + 1 + (size % 40))
      : encoder.encode(singles.charAt(pick % singles.length));
  if (piece.length === 0) return bytes;
  const times = Math.floor((1 + (size % mostBytes)) / piece.length);
  const middle = new Uint8Array(piece.length * times);
  for (let i = 0; i < times; i += 1) middle.set(piece, i * piece.length);
  return join(bytes.subarray(0, at), middle, bytes.subarray(at));
}

function deep(bytes: Uint8Array, at: number, { size, pick }: Mutation): Uint8Array {
  const [open = '', close = ''] = brackets[pick % brackets.length] ?? [];
  const times = 1 + (size % 30_000);
  const inside = pick % 2 === 0 ? close.repeat(times) : '';
  return join(bytes.subarray(0, at), encoder.encode(open.repeat(times) + inside), bytes.subarray(at));
}

const brackets = [
  ['[', ']'],
  ['{"a":', '}'],
  ['- ', ''],
  ['(', ')'],
  ['{a: ', '}'],
  ['[{"b":', '}]'],
  ['? ', ''],
];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.length > 2 * mostBytes + 2_000_000 ? bytes.slice(0, 2 * mostBytes) : bytes;
}
