import { brief, fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { pathText, type Problem } from './problem.js';
import { consistencyProblems } from './profile-consistency.js';
import { referenceProblems, type Names } from './profile-references.js';
import { shapeProblems } from './profile-shape.js';
import { profileSchema, type Profile } from './profile.js';
import { readYaml } from './yaml-text.js';

function toIssue({ code, found, expected, hint }: Problem, where: string): Issue {
  return {
    code,
    where: brief(where),
    expected,
    ...(found === undefined ? {} : { found: brief(found) }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function allProblems(raw: unknown, almanac: Names | undefined): Problem[] {
  const shape = shapeProblems(raw);
  const told = new Set(shape.map(({ path }) => pathText(path)));
  const rest = [...consistencyProblems(raw), ...(almanac ? referenceProblems(raw, almanac) : [])];
  return [...shape, ...rest.filter(({ path }) => !told.has(pathText(path)))];
}

/**
 * Reads a profile from YAML or JSON. A failure holds every problem of the file at once, each with its place as
 * `file:line:col path`, what was found, what is accepted and, where there is one, the nearest valid name.
 * With an almanac, the programs, rules and season that the profile names are checked too.
 */
export function readProfile(text: string, fileName: string, almanac?: Names): Result<Profile> {
  const read = readYaml(text, fileName);
  if (!read.ok) return read;
  const { data, place } = read.value;
  const problems = allProblems(data, almanac);
  if (problems.length > 0) return fail(problems.map((problem) => toIssue(problem, place(problem))));
  return ok(profileSchema.parse(data));
}

/** Checks plain data (from a form or a stored document) as a profile; places are paths such as `applicant.step2ck`. */
export function checkProfile(raw: unknown, almanac?: Names): Result<Profile> {
  const problems = allProblems(raw, almanac);
  if (problems.length > 0) return fail(problems.map((problem) => toIssue(problem, pathText(problem.path))));
  return ok(profileSchema.parse(raw));
}
