import { isRecord, readList, readNumber, type Checks } from './checks.js';
import type { PortfolioProblem, ResourceCap, SchoolMode } from './problem.js';

/** The alternatives of each school and the caps they share. */
export type SchoolModes = Pick<PortfolioProblem, 'modes' | 'caps'>;

const mostModes = 200_000;

/**
 * Checks `caps` ({resource: most}) and `modes` (per school a list of {f, resource: use}). A resource a mode leaves out is
 * not used by it; one without a cap is not limited, which is noted.
 */
export function readModes(
  checks: Checks,
  input: Record<string, unknown>,
  schools: number,
  notes: string[],
): SchoolModes | null {
  const caps = readCaps(checks, input['caps']);
  const each = { of: schools, like: 'value in t' };
  const lists = readList(
    checks,
    input['modes'],
    'modes',
    'a list with the alternatives of each school',
    each,
  );
  if (lists === null) return null;
  const uncapped = new Set<string>();
  let count = 0;
  const modes = lists.map((value, j) => {
    const list =
      readList(checks, value, `modes[${j}]`, 'a list of alternatives, each {f, uses of the caps}') ?? [];
    count += list.length;
    return count > mostModes
      ? []
      : list.map((mode, m) => readMode(checks, mode, `modes[${j}][${m}]`, caps, uncapped));
  });
  if (count > mostModes)
    checks.add('too-many', 'modes', `${count} modes`, `at most ${mostModes} modes in all`);
  if (uncapped.size > 0)
    notes.push(`not limited, as caps names no such resource: ${[...uncapped].join(', ')}`);
  return { caps, modes };
}

function readCaps(checks: Checks, value: unknown): ResourceCap[] {
  if (!isRecord(value)) {
    checks.add('missing', 'caps', value, 'an object {resource: most}, for example {"applications": 40}');
    return [];
  }
  if (Object.keys(value).length > 8) {
    checks.add('too-many', 'caps', `${Object.keys(value).length} caps`, 'at most 8 caps');
    return [];
  }
  return Object.entries(value).map(([name, cap]) => ({
    name,
    cap: readNumber(checks, cap, `caps.${name}`, { min: 0 }) ?? 0,
  }));
}

function readMode(
  checks: Checks,
  value: unknown,
  where: string,
  caps: readonly ResourceCap[],
  uncapped: Set<string>,
): SchoolMode {
  if (!isRecord(value)) {
    checks.add('not-an-object', where, value, 'an object {f, and a number for each cap it uses}');
    return { f: [0], uses: caps.map(() => 0) };
  }
  const f = readNumber(checks, value['f'], `${where}.f`, { min: 0, max: 1 }) ?? 0;
  for (const key of Object.keys(value)) {
    if (key !== 'f' && uncapped.size < 8 && !caps.some(({ name }) => name === key)) uncapped.add(key);
  }
  const uses = caps.map(({ name }) =>
    value[name] === undefined ? 0 : (readNumber(checks, value[name], `${where}.${name}`, { min: 0 }) ?? 0),
  );
  return { f: [f], uses };
}
