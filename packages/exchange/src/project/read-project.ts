import { fail, ok, zodIssues, type Issue, type Result } from '@matchwright/almanac';
import { checkProfile, collections, planSchema, recordsSchema, type Records } from '@matchwright/dossier';
import * as z from 'zod';
import { notOurs, parseGuarded, type PlainObject } from './guarded-json.js';
import { projectChecksum, projectFileSchema, projectVersion, type ProjectFile } from './project-file.js';

/**
 * Reads a project file as hostile input: all of it or nothing. Files of earlier versions are brought up to this one.
 *
 * Issue codes: `too-large`, `too-deep`, `broken-json`, `not-a-project`, `newer-version`, `forbidden-name`,
 * `damaged` (the checksum does not fit: the file was cut short or edited), and those of the profile check or
 * `wrong-value` and `twice` for single fields. Each says what to do.
 */
export function readProject(text: string): Result<ProjectFile> {
  const parsed = parseGuarded(text);
  if (!parsed.ok) return parsed;
  const version = versionOf(parsed.value);
  if (!version.ok) return version;
  const issue = checksumIssue(parsed.value);
  return issue === undefined ? readFields(migrate(parsed.value, version.value)) : fail([issue]);
}

function versionOf({ schema }: PlainObject): Result<number> {
  const digits =
    typeof schema === 'string' ? /^matchwright\.project\/(\d{1,6})$/.exec(schema)?.[1] : undefined;
  const version = Number(digits ?? 0);
  if (version < 1) {
    return fail([
      { code: 'not-a-project', where: 'schema', expected: 'matchwright.project/1 or later', hint: notOurs },
    ]);
  }
  if (version <= projectVersion) return ok(version);
  return fail([
    {
      code: 'newer-version',
      where: 'schema',
      found: `version ${version}`,
      expected: `version ${projectVersion} or earlier`,
      hint: 'A newer Matchwright wrote this file. Update, then open it again; the file is left as it is.',
    },
  ]);
}

/** Version 1 had a profile, a plan, and no records. */
function migrate(data: PlainObject, version: number): PlainObject {
  return version === 1 ? { ...data, schema: 'matchwright.project/2', records: {} } : data;
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
  const profile = data['profile'] === null ? ok(null) : checkProfile(data['profile']);
  const plan = planSchema.nullable().safeParse(data['plan']);
  const records = recordsSchema.safeParse(data['records']);
  const rest = headSchema.safeParse(data);
  const issues = [
    ...(profile.ok ? [] : profile.error.map((issue) => ({ ...issue, where: `profile.${issue.where}` }))),
    ...(plan.success ? [] : toIssues(plan.error, ['plan'])),
    ...(records.success ? twiceIn(records.data) : toIssues(records.error, ['records'])),
    ...(rest.success ? [] : toIssues(rest.error, [])),
  ];
  if (!profile.ok || !plan.success || !records.success || !rest.success || issues.length > 0)
    return fail(issues);
  return ok({ ...rest.data, profile: profile.value, plan: plan.data, records: inOrder(records.data) });
}

/** The file's own fields; profile, plan and records have checks of their own. */
const headSchema = projectFileSchema.extend({
  profile: z.unknown(),
  plan: z.unknown(),
  records: z.unknown(),
});

/** Ids that two records of one collection share: one of them would silently win. */
function twiceIn(records: Records): Issue[] {
  return collections.flatMap((collection) => {
    const seen = new Set<string>();
    return records[collection].flatMap(({ id }, i) => {
      if (!seen.has(id)) return seen.add(id) && [];
      return [
        { code: 'twice', where: `records.${collection}.${i}`, found: id, expected: 'an id of its own' },
      ];
    });
  });
}

function inOrder(records: Records): Records {
  const lists = collections.map((collection) => [
    collection,
    records[collection].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return recordsSchema.parse(Object.fromEntries(lists));
}

function toIssues(error: z.ZodError, path: readonly string[]): Issue[] {
  return zodIssues(
    error,
    (inside) => [...path, inside].filter((part) => part !== '').join('.') || 'file',
  ).map((issue) => ({ ...issue, code: issue.code === 'more-issues' ? issue.code : 'wrong-value' }));
}
