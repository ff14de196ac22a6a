import type { Row } from './rows.js';

/** Ways in which the programs can be put into groups. */
export const groupings = ['none', 'state', 'specialty', 'plan', 'img'] as const;
/** What the programs can be sorted by. */
export const sortings = ['name', 'specialty', 'state', 'positions', 'filled', 'img', 'adds'] as const;

/** One way of looking at the programs: what is searched and left out, the order, the groups, table or map. */
export type View = {
  readonly q: string;
  readonly specialty: 'all' | 'IR' | 'DR';
  readonly state: string;
  readonly plan: boolean;
  readonly img: boolean;
  readonly sort: (typeof sortings)[number];
  readonly down: boolean;
  readonly group: (typeof groupings)[number];
  readonly as: 'table' | 'map';
};

/** Everything, by name. */
export const plainView: View = {
  q: '',
  specialty: 'all',
  state: '',
  plan: false,
  img: false,
  sort: 'name',
  down: false,
  group: 'none',
  as: 'table',
};

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((candidate) => candidate === value) ?? otherwise;
}

/** The view that the search part of an address stands for; what it does not name, or names wrongly, is plain. */
export function viewOf(search: Readonly<Record<string, unknown>>): View {
  return {
    q: typeof search['q'] === 'string' ? search['q'].slice(0, 200) : '',
    specialty: oneOf(['all', 'IR', 'DR'], search['specialty'], 'all'),
    state: typeof search['state'] === 'string' && /^[A-Z]{2}$/.test(search['state']) ? search['state'] : '',
    plan: search['plan'] === 'yes',
    img: search['img'] === 'yes',
    sort: oneOf(sortings, search['sort'], 'name'),
    down: search['down'] === 'yes',
    group: oneOf(groupings, search['group'], 'none'),
    as: oneOf(['table', 'map'], search['as'], 'table'),
  };
}

/** The search part of an address for a view: only what differs from the plain one. */
export function searchOf(view: View): Record<string, string> {
  const search: Record<string, string> = {};
  for (const [name, value] of Object.entries(view)) {
    if (value === true) search[name] = 'yes';
    else if (typeof value === 'string' && value !== Reflect.get(plainView, name)) search[name] = value;
  }
  return search;
}

/** True when the row is part of the view. */
export function isIn(row: Row, view: View): boolean {
  if (view.specialty !== 'all' && row.specialty !== view.specialty) return false;
  if (view.state !== '' && row.state !== view.state) return false;
  if (view.plan && row.mode === undefined) return false;
  if (view.img && row.img !== 'yes') return false;
  return view.q
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.words.includes(word));
}

const collator = new Intl.Collator('en');

function compare(a: Row, b: Row, by: View['sort']): number {
  const [left, right] = [a[by], b[by]];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

/** All rows in the view's order; what is unknown stands last, whichever way. */
export function sorted(rows: readonly Row[], { sort, down }: Pick<View, 'sort' | 'down'>): readonly Row[] {
  const known = rows.filter((row) => row[sort] !== undefined);
  const unknown = rows.filter((row) => row[sort] === undefined);
  known.sort((a, b) => (down ? compare(b, a, sort) : compare(a, b, sort)));
  return [...known, ...unknown];
}

/** A line of the table: a program, or the head of a group with its number of programs. */
export type Line =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row }
  | { readonly kind: 'head'; readonly key: string; readonly value: string; readonly count: number };

function groupValue(row: Row, group: View['group']): string {
  if (group === 'plan') return row.mode === undefined ? 'no' : 'yes';
  if (group === 'img') return row.img ?? 'unknown';
  return group === 'none' ? '' : row[group];
}

/** The table's lines: the rows, under the heads of their groups if there are any. */
export function linesOf(rows: readonly Row[], group: View['group']): readonly Line[] {
  const line = (row: Row): Line => ({ kind: 'row', key: row.id, row });
  if (group === 'none') return rows.map(line);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = groupValue(row, group);
    const known = groups.get(value);
    if (known) known.push(row);
    else groups.set(value, [row]);
  }
  // what says yes comes first; states and specialties by their names
  const order = [...groups].toSorted(([a], [b]) =>
    group === 'plan' || group === 'img' ? collator.compare(b, a) : collator.compare(a, b),
  );
  return order.flatMap(([value, inside]): Line[] => [
    { kind: 'head', key: `group ${value}`, value, count: inside.length },
    ...inside.map(line),
  ]);
}
