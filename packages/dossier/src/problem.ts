import type { Path } from './accepted.js';

/** Something wrong at a path of a document, before it is known where in the text that is. */
export type Problem = {
  readonly code: string;
  readonly path: Path;
  /** The problem is the name of the field at `path`, not its value. */
  readonly atKey?: boolean;
  readonly found?: string;
  readonly expected: string;
  readonly hint?: string;
};

/** A path as people write it: `rotations.unavailable[0].start`. */
export function pathText(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? key : `.${key}`;
  }
  return text === '' ? '(top)' : text;
}

/** The value at `path` of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return here;
}

/** A found value, shown short. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
