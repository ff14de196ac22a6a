import { fail, ok, type Result } from '@matchwright/almanac';
import { hostileKey, nestingOf } from './json-guard.js';

const mostCharacters = 40 * 1024 * 1024;
const deepestNesting = 40;

export type PlainObject = Readonly<Record<string, unknown>>;

/** Said of a file that is something else. */
export const notOurs =
  'Choose a file that “Download” on the Data page wrote; profiles in YAML or JSON are read elsewhere.';

/** The text of a file as a plain object, its size, depth and names looked at first. */
export function parseGuarded(text: string): Result<PlainObject> {
  if (text.length > mostCharacters) {
    return refuse('too-large', 'at most 40 MB', 'Choose the file that the export wrote.');
  }
  if (nestingOf(text, deepestNesting) > deepestNesting) {
    return refuse('too-deep', `at most ${deepestNesting} levels of brackets`, 'This is not a project file.');
  }
  const data = parseJson(text);
  if (data === undefined) {
    return refuse('broken-json', 'complete JSON', 'The file is damaged or cut short; try an older backup.');
  }
  if (!isPlainObject(data)) return refuse('not-a-project', 'a project file', notOurs);
  const name = hostileKey(data);
  return name === undefined
    ? ok(data)
    : refuse('forbidden-name', 'field names of a project file', 'Do not open this file again.', name);
}

function parseJson(text: string): unknown {
  try {
    // a byte order mark is put in front by some editors
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isPlainObject(data: unknown): data is PlainObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** One refusal of the whole file. */
export function refuse(code: string, expected: string, hint: string, found?: string): Result<never> {
  return fail([{ code, where: 'file', expected, hint, ...(found === undefined ? {} : { found }) }]);
}
