import { nearest, stateNames } from '@matchwright/almanac';
import type * as z from 'zod';
import { acceptedFields, acceptedText, acceptedWords, type Path } from './accepted.js';
import { foundText, pathText, valueAt, type Problem } from './problem.js';
import { profileSchema } from './profile.js';

type ZodIssue = z.core.$ZodIssue;

const states = Object.entries(stateNames);

function stateByName(word: string): string | undefined {
  const name = nearest(
    word,
    states.map(([, each]) => each),
  );
  return states.find(([, each]) => each === name)?.[0];
}

function nearestWord(found: unknown, words: readonly string[]): string | undefined {
  if (typeof found !== 'string' || words.length === 0) return undefined;
  if (words.includes('TX') && found.length > 3) return stateByName(found);
  return nearest(found, words);
}

function hintFor(name: string | undefined): { hint?: string } {
  return name === undefined ? {} : { hint: `did you mean ${name}?` };
}

function unknownFields(path: Path, keys: readonly string[]): Problem[] {
  const fields = acceptedFields(path);
  return keys.map((key) => ({
    code: 'unknown-field',
    path: [...path, key],
    atKey: true,
    found: `unknown field "${key}"`,
    expected: `one of ${fields.join(', ')}`,
    ...hintFor(nearest(key, fields)),
  }));
}

function problemsOf(issue: ZodIssue, raw: unknown): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys') return unknownFields(path, issue.keys);
  const found = valueAt(raw, path);
  const words = acceptedWords(path);
  return [
    {
      code: found === undefined ? 'missing' : words.length > 0 ? 'unknown-word' : 'not-accepted',
      path,
      found: found === undefined ? 'nothing (the field is missing)' : foundText(found),
      expected: acceptedText(path),
      ...hintFor(nearestWord(found, words)),
    },
  ];
}

/** Every way in which plain data departs from the profile's schema, one problem a place. */
export function shapeProblems(raw: unknown): Problem[] {
  const parsed = profileSchema.safeParse(raw);
  if (parsed.success) return [];
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, raw));
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const key = pathText(path);
    return seen.has(key) ? false : seen.add(key);
  });
}
