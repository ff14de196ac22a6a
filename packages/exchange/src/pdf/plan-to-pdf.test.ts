import { expect, test } from 'vitest';
import { itemFixture, planFixture, profileFixture } from '../../test-data/fixture.js';
import { narrowName, shortName } from '../words.js';
import { planToPdf } from './plan-to-pdf.js';
import { reportDefinition } from './report-definition.js';

const plan = planFixture();
const profile = profileFixture();
const madeOn = '2026-11-23';

/** Every text of the report in reading order, a line each. */
function texts(node: unknown): string[] {
  if (typeof node === 'string') return node === '' ? [] : [node];
  if (Array.isArray(node)) return node.flatMap((each) => texts(each));
  if (typeof node !== 'object' || node === null) return [];
  const parts: Record<string, unknown> = { ...node };
  return ['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body'].flatMap((key) => texts(parts[key]));
}

function reportText(parts: Partial<typeof plan> = {}): string {
  return `${texts(reportDefinition({ ...plan, ...parts }, profile, { madeOn }).content).join('\n')}\n`;
}

test('the words of the fixture’s report are as they were', async () => {
  await expect(reportText()).toMatchFileSnapshot('../../test-data/golden/report.txt');
});

async function pagesOf(parts: Partial<typeof plan>): Promise<number> {
  const bytes = await planToPdf({ ...plan, ...parts }, profile, { madeOn });
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

test('the report is a PDF of three to five pages, the same bytes each time', async () => {
  const bytes = await planToPdf(plan, profile, { madeOn });
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(Buffer.from(await planToPdf(plan, profile, { madeOn })).equals(bytes)).toBe(true);
  const pages = await pagesOf({});
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(5);
});

test('a plan of 400 lines still gives five pages, and names the file with the rest', async () => {
  const line = (specialty: 'IR' | 'DR' | 'PM', count: number) =>
    Array.from({ length: count }, (_, i) =>
      itemFixture({ program: `${specialty}${i}`, specialty, mode: 'apply' }),
    );
  const strong = plan.list.filter(({ mode }) => mode !== 'apply');
  const list = [...strong, ...line('IR', 110), ...line('DR', 200), ...line('PM', 90)];
  expect(await pagesOf({ list })).toBeLessThanOrEqual(5);
  const cut = reportDefinition({ ...plan, list }, profile, { madeOn, shortLines: 130 });
  const left = texts(cut.content).flatMap((text) => /^and (\d+) more: see plan\.xlsx$/.exec(text)?.[1] ?? []);
  expect(left).toHaveLength(3);
  // each group's share is rounded up
  expect(left.reduce((sum, count) => sum + Number(count), 0)).toBeGreaterThanOrEqual(400 - 130 - 3);
});

test('firm lines and the curve are in the report when they were worked out', () => {
  const [first, second] = plan.list;
  if (first === undefined || second === undefined) throw new RangeError('the fixture has no list');
  const item = (of: typeof first, share: number) => ({
    program: of.program,
    name: of.name,
    specialty: of.specialty,
    planned: of.mode,
    byMode: { [of.mode]: share },
    share,
    verdict: share >= 0.9 ? ('robust' as const) : ('mostly' as const),
  });
  const robustness = { members: 32, ensemble: 256, items: [item(first, 0.94), item(second, 0.69)] };
  const point = { applications: 4, rotations: 1, points: 40, net: 38 };
  const match = { mid: 0.4, low: 0.2, high: 0.6 };
  const byDollars = {
    points: [
      { ...point, dollars: 500, match },
      { ...point, dollars: 1500, match: { mid: 0.55, low: 0.3, high: 0.7 } },
    ],
    here: 1,
    diminishing: 0,
    mostOfIt: 0,
  };
  const curve = {
    byDollars,
    byApplications: byDollars,
    stop: { verdict: 'none' as const, last: null, next: null },
  };
  const text = texts(reportDefinition({ ...plan, curve }, profile, { madeOn, robustness }).content).join(
    '\n',
  );
  expect(text).toContain('1 line of 2 is in nine of ten of them or more: ');
  expect(text).toMatch(/\n94\n[^]*\n69\n/);
  expect(text).toContain('There is no further program to apply to.');
  expect(text).toContain('$1,500\n4\n1\n55 (30–70)\nthis plan');
});

test('every rotation, cost line and program of the plan is in the report', () => {
  const text = reportText();
  const names = plan.list.map(({ name, mode }) => (mode === 'apply' ? narrowName(name) : shortName(name)));
  for (const name of [
    ...names,
    ...plan.rotations.map((rotation) => shortName(rotation.name)),
    ...plan.cost.lines.map(({ what }) => what),
  ])
    expect(text).toContain(name);
});

test('a plan without a number shows the refusal and no share of outcomes', () => {
  const text = reportText({ pMatch: { ...plan.pMatch, refusal: 'No number is justified yet.' } });
  expect(text).toContain('No number is justified yet.');
  expect(text).not.toContain('A first year only');
});

test('an empty plan is still a report', async () => {
  const empty = { ...plan, list: [], signals: [], rotations: [], letters: [], tasks: [], warnings: [] };
  const bytes = await planToPdf(empty, profile, { madeOn });
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
});

test('names in other scripts do not break the report', async () => {
  const bytes = await planToPdf(plan, { ...profile, label: 'Żółć Ğ é 日本 😀' }, { madeOn });
  expect(bytes.length).toBeGreaterThan(10_000);
});
