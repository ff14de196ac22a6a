import { fail, ok, type Result } from '@matchwright/almanac';
import { parseDocument } from 'yaml';
import { foundText } from './problem.js';
import { readYaml } from './yaml-text.js';

/**
 * The text of a profile with one answer changed, or taken out for null; comments and order stay as the person wrote them.
 * JSON stays JSON. What the answer may be is not looked at here: read the result as a profile.
 */
export function withAnswer(
  text: string,
  fileName: string,
  path: readonly string[],
  value: string | number | boolean | null,
): Result<string> {
  const read = readYaml(text, fileName);
  if (!read.ok) return read;
  const document = parseDocument(text);
  // YAML makes the maps on the way; where something else stands there, nothing is lost for it
  for (let depth = 1; depth < path.length; depth += 1) {
    const above = document.getIn(path.slice(0, depth));
    if (above === undefined || above === null || typeof above === 'object') continue;
    const where = `${fileName} ${path.slice(0, depth).join('.')}`;
    return fail([{ code: 'not-a-group', where, found: foundText(above), expected: 'a group of answers' }]);
  }
  if (value !== null) document.setIn(path, value);
  else if (document.hasIn(path)) document.deleteIn(path);
  const isJson = /^\s*\{/.test(text);
  return ok(isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString());
}
