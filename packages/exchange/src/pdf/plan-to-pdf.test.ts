import { expect, test } from 'vitest';
import { planFixture, profileFixture } from '../../test-data/fixture.js';
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
  return `${texts(reportDefinition({ ...plan, ...parts }, profile, madeOn).content).join('\n')}\n`;
}

test('the words of the fixture’s report are as they were', async () => {
  await expect(reportText()).toMatchFileSnapshot('../../test-data/golden/report.txt');
});

test('the report is a PDF of a few pages, the same bytes each time', async () => {
  const bytes = await planToPdf(plan, profile, { madeOn });
  const raw = Buffer.from(bytes).toString('latin1');
  expect(raw.startsWith('%PDF-')).toBe(true);
  const pages = raw.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(6);
  expect(Buffer.from(await planToPdf(plan, profile, { madeOn })).equals(bytes)).toBe(true);
});

test('every program, rotation and cost line of the plan is in the report', () => {
  const text = reportText();
  const names = [...plan.list, ...plan.rotations].map(({ name }) => name.replace(/ Program$/, ''));
  for (const name of [...names, ...plan.cost.lines.map(({ what }) => what)]) expect(text).toContain(name);
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
