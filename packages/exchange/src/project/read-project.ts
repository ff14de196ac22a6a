import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { checkProfile, planSchema } from '@matchwright/dossier';
import * as z from 'zod';
import { hostileKey, nestingOf } from './json-guard.js';
import { projectChecksum, projectFileSchema, projectVersion, type ProjectFile } from './project-file.js';

const mostCharacters = 20 * 1024 * 1024;
const deepestNesting = 40;

/**
 * Reads a project file as hostile input: all of it or nothing.
 *
 * Issue codes: `too-large`, `too-deep`, `broken-json`, `not-a-project`, `newer-version`, `forbidden-name`,
 * `damaged` (the checksum does not fit: the file was cut short or edited), and those of the profile check or
 * `wrong-value` for single fields. Each says what to do.
 */
export function readProject(text: string): Result<ProjectFile> {
  const parsed = parseGuarded(text);
  if (!parsed.ok) return parsed;
  const issue = headIssue(parsed.value) ?? checksumIssue(parsed.value);
  return issue === undefined ? readFields(parsed.value) : fail([issue]);
}

type PlainObject = Readonly<Record<string, unknown>>;

function parseGuarded(text: string): Result<PlainObject> {
  if (text.length > mostCharacters) {
    return refuse('too-large', 'at most 20 MB', 'Choose the file that the export wrote.');
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

const notOurs = 'Choose a file that “Export” wrote; profiles in YAML or JSON are read elsewhere.';

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

function headIssue({ schema }: PlainObject): Issue | undefined {
  const version =
    typeof schema === 'string' ? /^matchwright\.project\/(\d{1,6})$/.exec(schema)?.[1] : undefined;
  if (version === undefined || Number(version) < projectVersion) {
    return { code: 'not-a-project', where: 'schema', expected: 'matchwright.project/1', hint: notOurs };
  }
  if (Number(version) === projectVersion) return undefined;
  return {
    code: 'newer-version',
    where: 'schema',
    found: `version ${version}`,
    expected: `version ${projectVersion}`,
    hint: 'A newer Matchwright wrote this file. Update, then open it again; the file is left as it is.',
  };
}

function checksumIssue({ checksum, ...content }: PlainObject): Issue | undefined {
  if (checksum === projectChecksum(content)) return undefined;
  return {
    code: 'damaged',
    where: 'checksum',
    expected: 'the checksum of the file’s content',
    hint: 'The file was changed or damaged after it was saved. Nothing was read; try an older backup.',
  };
}

function readFields(data: PlainObject): Result<ProjectFile> {
  const profile = checkProfile(data['profile']);
  const plan = planSchema.nullable().safeParse(data['plan']);
  const rest = headSchema.safeParse(data);
  const issues = [
    ...(profile.ok ? [] : profile.error.map((issue) => ({ ...issue, where: `profile.${issue.where}` }))),
    ...(plan.success ? [] : toIssues(plan.error, ['plan'])),
    ...(rest.success ? [] : toIssues(rest.error, [])),
  ];
  if (!profile.ok || !plan.success || !rest.success) return fail(issues);
  return ok({ ...rest.data, profile: profile.value, plan: plan.data });
}

/** The file's own fields; profile and plan have checks of their own. */
const headSchema = projectFileSchema.extend({ profile: z.unknown(), plan: z.unknown() });

function toIssues(error: z.ZodError, path: readonly string[]): Issue[] {
  return error.issues.map((issue) => ({
    code: 'wrong-value',
    where: [...path, ...issue.path.map(String)].join('.'),
    expected: issue.message,
  }));
}

function refuse(code: string, expected: string, hint: string, found?: string): Result<never> {
  return fail([{ code, where: 'file', expected, hint, ...(found === undefined ? {} : { found }) }]);
}
