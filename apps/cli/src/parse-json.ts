import { fail, ok, type Result } from '@matchwright/almanac';

/** Parses JSON text; a failure says what the parser met and where. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fail([{ code: 'broken-json', where: 'the text', found, expected: 'one JSON document' }]);
  }
}
