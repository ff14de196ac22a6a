import type * as z from 'zod';
import type { Issue } from '../result.js';
import { brief } from '../zod-issues.js';

/** What stands at a path inside a JSON value, as short text for a message. */
function foundAt(value: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = value;
  for (const key of path) here = Object(here)[key];
  const shown = here === undefined ? 'nothing' : JSON.stringify(here);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

/** Turns zod's problems into issues that name the file, the JSON path, what was found and what is accepted. */
export function schemaIssues(file: string, value: unknown, error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({
    code: issue.code,
    where: `${file}, $${brief(jsonPath(issue.path))}`,
    found: foundAt(value, issue.path),
    expected: brief(issue.message),
  }));
}

/** Parses a JSON file against a schema; problems go to `issues` and the result is undefined. */
export function parseJsonFile<T>(
  file: string,
  json: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    issues.push({
      code: 'broken-json',
      where: file,
      expected: 'a JSON document',
      hint: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  issues.push(...schemaIssues(file, value, parsed.error));
  return undefined;
}
