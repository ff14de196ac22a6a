import { brief, fail, ok, type Issue, type Result } from '@matchwright/almanac';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Path } from './accepted.js';
import { pathText, type Problem } from './problem.js';

/** Longest text read, in letters; a real profile has a few thousand. */
const maxLetters = 262_144;
/** Deepest nesting read; a profile has five levels. */
const maxDepth = 24;
/** Most faults of the writing told at once: after some, the rest are mostly echoes. Aliases are such faults too. */
const maxFaults = 20;

/** YAML or JSON read as plain data, with the way back to the place in the text. */
export type YamlText = {
  readonly data: unknown;
  /** Says where in the text a problem is: `file:line:col path`. */
  readonly place: (problem: Pick<Problem, 'path' | 'atKey'>) => string;
};

type Parsed = { readonly document: Document.Parsed; readonly lines: LineCounter };

function refuse(code: string, where: string, expected: string, found?: string): Result<never> {
  return fail([{ code, where, expected, ...(found === undefined ? {} : { found }) }]);
}

/** Runs work whose errors carry no stacks: the parser makes one for each fault, and V8 takes ten times as long for it. */
function withoutStacks<T>(work: () => T): T {
  const name = 'stackTraceLimit';
  const before: unknown = Reflect.get(Error, name);
  Reflect.set(Error, name, 0);
  try {
    return work();
  } finally {
    Reflect.set(Error, name, before);
  }
}

function parse(text: string): Parsed | null {
  const lines = new LineCounter();
  try {
    const document = withoutStacks(() => parseDocument(text, { lineCounter: lines, prettyErrors: false }));
    return { document, lines };
  } catch (error) {
    // the parser descends by recursion: endless nesting ends in a full stack, nothing else throws a RangeError
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function lineAndColumn(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${Math.max(1, line)}:${Math.max(1, col)}`;
}

function syntaxIssues({ document, lines }: Parsed, fileName: string): Issue[] {
  return document.errors.slice(0, maxFaults).map((error) => ({
    code: 'broken-yaml',
    where: `${fileName}:${lineAndColumn(lines, error.pos[0])}`,
    found: brief((error.message.split('\n', 1)[0] ?? '').replace(/ at line \d.*$/, '')),
    expected: 'YAML or JSON',
  }));
}

function structureIssues({ document, lines }: Parsed, fileName: string): Issue[] {
  const issues: Issue[] = [];
  visit(document, (_, node, ancestors) => {
    if (isAlias(node)) {
      const where = `${fileName}:${lineAndColumn(lines, node.range?.[0] ?? 0)}`;
      issues.push({
        code: 'alias',
        where,
        found: brief(`*${node.source}`),
        expected: 'the value written out',
      });
      if (issues.length === maxFaults) return visit.BREAK;
    }
    if (ancestors.length <= 2 * maxDepth) return undefined;
    issues.push({ code: 'too-deep', where: fileName, expected: `at most ${maxDepth} levels of nesting` });
    return visit.BREAK;
  });
  return issues;
}

function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  if (atKey) {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pairs = isMap(parent) ? parent.items : [];
    const pair = pairs.find(
      (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === path.at(-1),
    );
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth > 0 ? document.getIn(path.slice(0, depth), true) : document.contents;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Reads YAML (or JSON, which is YAML) as hostile input: bounded in length and depth, without aliases, one document.
 * `fileName` is only used in messages.
 */
export function readYaml(text: string, fileName: string): Result<YamlText> {
  if (text.length > maxLetters) {
    return refuse('too-long', fileName, `at most ${maxLetters} letters`, `${text.length} letters`);
  }
  const parsed = parse(text);
  if (parsed === null) return refuse('too-deep', fileName, `at most ${maxDepth} levels of nesting`);
  const syntax = syntaxIssues(parsed, fileName);
  if (syntax.length > 0) return fail(syntax);
  const structure = structureIssues(parsed, fileName);
  if (structure.length > 0) return fail(structure);
  const { document, lines } = parsed;
  return ok({
    data: document.toJS() as unknown,
    place: ({ path, atKey }) =>
      `${fileName}:${lineAndColumn(lines, offsetOf(document, path, atKey ?? false))} ${pathText(path)}`,
  });
}
