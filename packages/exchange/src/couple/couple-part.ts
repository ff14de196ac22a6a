import { fail, ok, type Result } from '@matchwright/almanac';
import * as z from 'zod';
import { parseGuarded, refuse } from '../project/guarded-json.js';
import { fromBase64, toBase64 } from '../project/sealed/base64.js';

/** One place of one person: its code, its worth to them, and in which seasons it would take them. */
export type CouplePlace = {
  /** NRMP track code. */
  readonly track: string;
  /** What a match there is worth to the person, 0 to 100. */
  readonly points: number;
  /** Length of the number of seasons: 1 where the track would take the person. */
  readonly open: Uint8Array;
};

/**
 * What one of two people hands to the other so that both lists can be played together, and nothing else: no answers,
 * no scores, no notes, no interviews.
 */
export type CouplePart = {
  /** Match year. */
  readonly season: number;
  /** What the person wants to be called in the other's app. */
  readonly name: string;
  /** Number of seasons played, a multiple of 64. */
  readonly scenarios: number;
  /** Best first. */
  readonly places: readonly CouplePlace[];
};

const version = 'matchwright.couple/1';
const schema = z.strictObject({
  schema: z.literal(version),
  season: z.number().int().min(2000).max(2200),
  name: z.string().max(60),
  scenarios: z.number().int().min(64).max(65_536).multipleOf(64),
  places: z
    .array(
      z.strictObject({
        track: z.string().min(1).max(20),
        points: z.number().min(0).max(100),
        /** A bit a season, the first season in the lowest bit of the first byte; base64. */
        open: z.string().max(11_000),
      }),
    )
    .max(300),
});

/** The part as a file's text; the same part gives the same text. */
export function writeCouplePart({ season, name, scenarios, places }: CouplePart): string {
  const plain = {
    schema: version,
    season,
    name,
    scenarios,
    places: places.map(({ track, points, open }) => ({ track, points, open: toBase64(bitsOf(open)) })),
  };
  return `${JSON.stringify(plain, null, 1)}\n`;
}

/**
 * Reads a partner's file as hostile input: all of it or nothing. Codes: those of `parseGuarded`, `not-a-couple-part`,
 * `wrong-value`.
 */
export function readCouplePart(text: string): Result<CouplePart> {
  const parsed = parseGuarded(text);
  if (!parsed.ok) return parsed;
  if (parsed.value['schema'] !== version) {
    return refuse(
      'not-a-couple-part',
      version,
      'Ask for the file that “Save my part” on the rank list wrote.',
    );
  }
  const read = schema.safeParse(parsed.value);
  if (!read.success) {
    return fail(
      read.error.issues.slice(0, 20).map(({ path, message }) => ({
        code: 'wrong-value',
        where: path.join('.') || 'file',
        expected: message,
        hint: 'Ask for the file again; this one was changed or damaged.',
      })),
    );
  }
  const { season, name, scenarios } = read.data;
  const places: CouplePlace[] = [];
  for (const [i, { track, points, open }] of read.data.places.entries()) {
    const bits = fromBase64(open);
    if (bits?.length !== scenarios / 8) {
      return fail([
        {
          code: 'wrong-value',
          where: `places.${i}.open`,
          expected: `${scenarios} seasons in base64`,
          hint: 'Ask for the file again; this one was changed or damaged.',
        },
      ]);
    }
    places.push({ track, points, open: fromBits(bits, scenarios) });
  }
  return ok({ season, name, scenarios, places });
}

function bitsOf(open: Uint8Array): Uint8Array {
  const bits = new Uint8Array(open.length / 8);
  open.forEach((is, k) => {
    if (is === 1) bits[k >> 3] = (bits[k >> 3] ?? 0) | (1 << (k & 7));
  });
  return bits;
}

function fromBits(bits: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, k) => ((bits[k >> 3] ?? 0) >> (k & 7)) & 1);
}
