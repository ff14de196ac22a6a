import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { asyncProperty, check } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badFile } from './bad-file.js';
import { checkFile } from './check-file.js';
import type { Parser } from './parser.js';
import { parsers } from './parsers/index.js';

const isLong = process.env['MATCHWRIGHT_FUZZ'] === 'long';
const seed = Number(process.env['MATCHWRIGHT_FUZZ_SEED'] ?? 20_261_128);
const total = Number(process.env['MATCHWRIGHT_FUZZ_FILES'] ?? (isLong ? 101_000 : 3000));
const shares = parsers.reduce((sum, { share }) => sum + share, 0);
/** Where `npm run fuzz` looks whether a file is still being read. */
const beat = process.env['MATCHWRIGHT_FUZZ_BEAT'];

const corpus = new URL('corpus/', import.meta.url);
const timeout = 3_600_000;

/** What a good file gives, as text: it must be the same before and after all the bad ones. */
async function goodReading({ good, read }: Parser): Promise<string> {
  const readings: unknown[] = [];
  for (const file of good.slice(0, 3)) readings.push(await read(file));
  return JSON.stringify(readings);
}

function keep(parser: Parser, bytes: Uint8Array): string {
  const folder = new URL(`${parser.name}/`, corpus);
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  writeFileSync(new URL(name, folder), bytes);
  return `fuzz/corpus/${parser.name}/${name}`;
}

describe.each(parsers)('$name', (parser) => {
  test(
    'no bad file throws, hangs, is refused without words or leaves a trace',
    async () => {
      const numRuns = Math.ceil((total * parser.share) / shares);
      const seen = { taken: 0, refused: 0, slowest: 0 };
      const before = await goodReading(parser);
      const property = asyncProperty(badFile(parser), async (bytes) => {
        if (beat !== undefined)
          writeFileSync(beat, `${parser.name}, file ${seen.taken + seen.refused} of seed ${seed}`);
        const { isTaken, seconds } = await checkFile(parser, bytes);
        seen[isTaken ? 'taken' : 'refused'] += 1;
        seen.slowest = Math.max(seen.slowest, seconds);
      });
      const run = await check(property, { seed, numRuns });
      if (run.failed) {
        const [bytes = new Uint8Array()] = run.counterexample ?? [];
        const why = run.errorInstance instanceof Error ? run.errorInstance.stack : String(run.errorInstance);
        expect.fail(`seed ${seed}; kept as ${keep(parser, bytes)}: ${why}`);
      }
      expect(await goodReading(parser)).toBe(before);
      console.log(
        `fuzz ${parser.name.padEnd(16)} ${String(numRuns).padStart(6)} files: ${seen.refused} refused, ` +
          `${seen.taken} taken, slowest ${seen.slowest.toFixed(2)} s, seed ${seed}`,
      );
    },
    timeout,
  );

  const folder = new URL(`${parser.name}/`, corpus);
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  test.each(kept)(
    'the kept file %s, which found something once, is read rightly',
    async (name) => {
      await checkFile(parser, readFileSync(new URL(name, folder)));
    },
    timeout,
  );
});

test('every folder of kept files belongs to a parser', () => {
  const names = new Set(parsers.map(({ name }) => name));
  expect(
    readdirSync(corpus, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !names.has(entry.name),
    ),
  ).toEqual([]);
});
