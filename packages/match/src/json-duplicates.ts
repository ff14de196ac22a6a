import { IssueList } from './issue.js';
import type { Issue } from './issue.js';

type Level = {
  readonly names: Map<string, number> | null;
  readonly path: string;
  index: number;
  label: string;
};

const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\]:,]/gs;

/**
 * Finds names that stand twice in one object of a JSON text; `JSON.parse` would silently keep the last.
 *
 * The text must be valid JSON. Two applicants or programs of one name are so told apart from a correction.
 */
export function findDuplicateNames(text: string): readonly Issue[] {
  const issues = new IssueList();
  const levels: Level[] = [{ names: null, path: '', index: 0, label: '' }];
  let lastString = '""';
  for (const { 0: token } of text.matchAll(TOKEN)) {
    const level = levels[levels.length - 1];
    if (token === '{' || token === '[') levels.push(openLevel(level, token === '{'));
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') level.index++;
    else if (token === ':') enterName(level, JSON.parse(lastString), issues);
    else lastString = token;
  }
  return issues.all();
}

function openLevel(parent: Level, isObject: boolean): Level {
  const step = parent.names === null ? (parent.path === '' ? '' : `[${parent.index}]`) : parent.label;
  const dot = parent.names !== null && parent.path !== '' ? '.' : '';
  return { names: isObject ? new Map() : null, path: `${parent.path}${dot}${step}`, index: 0, label: '' };
}

function enterName(level: Level, name: unknown, issues: IssueList): void {
  if (typeof name !== 'string' || level.names === null) return;
  level.label = name;
  const times = (level.names.get(name) ?? 0) + 1;
  level.names.set(name, times);
  if (times === 2) {
    issues.add(
      'duplicate-name',
      level.path === '' ? name : `${level.path}.${name}`,
      name,
      'each name once in an object',
    );
  }
}
