import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import type { Collection, RecordOf } from './records.js';
import { recordSchemas } from './records.js';

/**
 * Plain data (a form's, a stored row) as a record of its collection, defaults filled in. Every field that is not
 * accepted is told, its place as `letters.id.field`.
 */
export function readRecord<C extends Collection>(collection: C, data: unknown): Result<RecordOf<C>> {
  const read = recordSchemas[collection].safeParse(data);
  // the schema of the collection gives the collection's record, which the compiler cannot follow through the index
  if (read.success) return ok(read.data as RecordOf<C>);
  const place = `${collection}.${idOf(data)}`;
  return fail(
    read.error.issues.map((issue): Issue => ({
      code: 'wrong-value',
      where: [place, ...issue.path.map(String)].join('.'),
      expected: issue.message,
    })),
  );
}

function idOf(data: unknown): string {
  const id: unknown =
    typeof data === 'object' && data !== null
      ? Object.getOwnPropertyDescriptor(data, 'id')?.value
      : undefined;
  return typeof id === 'string' ? id : '?';
}
