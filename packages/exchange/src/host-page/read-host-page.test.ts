import { overlay } from '@matchwright/almanac';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { shippedAlmanac } from '../../../almanac/test-data/shipped.js';
import { candidateFacts } from './candidate-facts.js';
import { readHostPage } from './read-host-page.js';

const schema = z.object({
  examples: z.array(
    z.object({
      kind: z.enum(['page', 'e-mail']),
      text: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
});
const examplesOf = (half: string): z.output<typeof schema>['examples'] =>
  schema.parse(
    JSON.parse(readFileSync(new URL(`../../test-data/host-pages/${half}.json`, import.meta.url), 'utf8')),
  ).examples;

const line = (field: string, value: unknown): string => `${field} = ${String(value)}`;

/** Facts found, and facts that are there, by example. */
function scored(half: string): { found: string[]; there: string[] }[] {
  return examplesOf(half).map(({ text, facts }) => ({
    found: readHostPage(text).map(({ field, value }) => line(field, value)),
    there: Object.entries(facts).map(([field, value]) => line(field, value)),
  }));
}

describe.each(['tuned', 'held'])('the examples %s', (half) => {
  it('give facts of which at least 90 % are there', () => {
    const all = scored(half);
    const found = all.reduce((sum, each) => sum + each.found.length, 0);
    const there = all.reduce((sum, each) => sum + each.there.length, 0);
    const right = all.reduce(
      (sum, each) => sum + each.found.filter((fact) => each.there.includes(fact)).length,
      0,
    );
    console.log(
      `${half}: ${right} of ${found} facts found are there; ${right} of ${there} that are there were found`,
    );
    expect(examplesOf(half)).toHaveLength(20);
    expect(right / found).toBeGreaterThanOrEqual(0.9);
    expect(right / there).toBeGreaterThanOrEqual(0.7);
  });
});

describe('readHostPage', () => {
  const facts = (text: string): string[] => readHostPage(text).map(({ field, value }) => line(field, value));

  it('quotes the exact words and their place', () => {
    const text = 'Hello.\n\n• The fee is $1,250 per elective. Apply 8 weeks before.';
    const found = readHostPage(text);
    expect(found.map(({ quote }) => quote)).toEqual([
      'The fee is $1,250 per elective.',
      'Apply 8 weeks before.',
    ]);
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    ['Do you accept students from international schools?', []],
    ['I do not know whether we accept international students.', []],
    [
      'International students are considered on a case by case basis.',
      ['stance.international = conditional'],
    ],
    ['International students are not eligible.', ['stance.international = closed']],
    [
      'International students are accepted only if their school has an agreement with us.',
      ['stance.international = conditional', 'needsAffiliation = true'],
    ],
    [
      'We accept international students. They may apply provided that a seat is free.',
      ['stance.international = open'],
    ],
    ['VSLO is no longer required.', ['needsVslo = false']],
    ['Step 2 CK is not required.', []],
    ['The fee is $100 for US students and $500 for others.', []],
  ])('takes a question for no fact, a condition for no yes: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    'a',
    ' ',
    '. ',
    'A. ',
    '$1,',
    'LCME ',
    'only from of ',
    'July ',
    'July 1, 2027 ',
    'up to ',
    '4 weeks ',
    '\n',
    'not a b c ',
  ])('reads 100 kB made of %j in time', (piece) => {
    const began = performance.now();
    readHostPage(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('candidateFacts', () => {
  it('become facts of the ledger, conditions with their words, the rest in the requirements', () => {
    const text =
      'International students are reviewed case by case. At most 2 electives. Applications close on May 1.';
    const on = '2026-11-28';
    const facts = candidateFacts(readHostPage(text), { about: '4160100001', source: 'their page', on });
    const fact = (name: string, value: string): object => ({
      about: '4160100001',
      name,
      value,
      source: 'their page',
      readOn: on,
    });
    expect(facts).toEqual([
      fact('stance.international', 'conditional'),
      fact('requirements', 'at most 2 rotations; applications close May 1'),
      fact('otherCondition', 'International students are reviewed case by case.'),
    ]);
  });

  it('are all placed by the almanac', () => {
    const almanac = shippedAlmanac();
    const about = { about: almanac.hosts[0]?.id ?? '', source: 'their page', on: '2026-11-28' };
    const facts = [...examplesOf('tuned'), ...examplesOf('held')].flatMap(({ text }) =>
      candidateFacts(readHostPage(text), about),
    );
    expect(facts.length).toBeGreaterThan(100);
    expect(overlay(almanac, facts).unplaced).toEqual([]);
  });
});
